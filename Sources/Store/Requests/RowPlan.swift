import ClientArea
import SQLite

// The JSON columns of requests: plans and evidence.
extension Row {
  func plan(_ column: String) throws -> ProcedurePlan {
    guard let json = JSON(reading: try get(column, as: String.self)),
      let plan = ProcedurePlan(json)
    else { throw unreadable(column) }
    return plan
  }

  func evidence(_ column: String) throws -> [Evidence] {
    guard let items = JSON(reading: try get(column, as: String.self))?.items else {
      throw unreadable(column)
    }
    return try items.map { item in
      guard let kind = item["kind"].flatMap(EvidenceKind.init), let text = item["text"] else {
        throw unreadable(column)
      }
      return Evidence(kind, text)
    }
  }
}

extension ProcedurePlan {
  fileprivate init?(_ json: JSON) {
    guard let title = json.member("title").flatMap(Phrase.init(_:)),
      let dueDays = json[integer: "dueDays"], let items = json.member("steps")?.items
    else { return nil }
    var steps: [ProcedureStep] = []
    for item in items {
      guard let step = ProcedureStep(item) else { return nil }
      steps.append(step)
    }
    self.init(
      title: title, dueDays: dueDays, answer: json.member("answer").flatMap(Phrase.init(_:)),
      steps: steps)
  }
}

extension ProcedureStep {
  fileprivate init?(_ json: JSON) {
    guard let name = json.member("name").flatMap(Phrase.init(_:)) else { return nil }
    let evidence = (json.member("evidence")?.items ?? []).compactMap { item -> EvidenceKind? in
      guard case .text(let text) = item else { return nil }
      return EvidenceKind(rawValue: text)
    }
    self.init(
      name: name, gate: json["gate"].flatMap(StepGate.init), evidence: evidence,
      task: json["task"].flatMap(StepTask.init),
      price: json["price"].flatMap { Money(reading: $0) },
      message: json["message"].flatMap(MailModel.init),
      text: json.member("text").flatMap(Phrase.init(_:)), dueDays: json[integer: "dueDays"])
  }
}

extension RequestKind: Storable {}
extension RequestStatus: Storable {}
extension ReplacementReason: Storable {}
extension DomainExtension.Likeness: Storable {}
