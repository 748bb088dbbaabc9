package import ClientArea
import Store

/// How support does one kind of request, as a file tells it: its steps with their gates, evidence, messages and days
/// (DOMAIN-16).
package struct ProcedureFile: Sendable {
  package let kind: RequestKind
  package let plan: ProcedurePlan

  /// Reads the JSON text of a procedure.
  /// - Parameter name: what faults call the file.
  package init(reading text: String, named name: String = "procedure") throws(WorldFileError) {
    try self.init(FileFields(reading: text, of: name, allowing: Self.names))
  }

  init(_ file: FileFields) throws(WorldFileError) {
    kind = try file.choice("kind")
    guard let title = try Self.phrase("title", .filled(.subject), in: file) else {
      throw file.error(in: "title", .missing)
    }
    let steps = try file.objects("steps", allowing: Self.stepNames, read: Self.step)
    guard !steps.isEmpty else { throw file.error(in: "steps", .missing) }
    for (index, step) in steps.enumerated()
    where steps[..<index].contains(where: { $0.name.fr == step.name.fr }) {
      throw file.error(in: "steps[\(index)]", .taken(step.name.fr))
    }
    plan = ProcedurePlan(
      title: title, dueDays: try Self.days(in: file) ?? Self.usualDays,
      answer: try Self.phrase("answer", .speech, in: file), steps: steps)
  }

  /// The names that a procedure may have.
  static let names = ["kind", "title", "dueDays", "answer", "steps"]
  private static let stepNames = [
    "name", "gate", "evidence", "task", "price", "message", "text", "dueDays",
  ]
  private static let usualDays = 5
  /// The mails that a step has all facts for.
  private static let messages: [MailModel] = [
    .authCode, .shutdownTaken, .shutdownConfirmed, .supportReply,
  ]

  private static func step(_ fields: FileFields) throws(WorldFileError) -> ProcedureStep {
    guard let name = try phrase("name", .filled(.subject), in: fields) else {
      throw fields.error(in: "name", .missing)
    }
    let task: StepTask? = try fields.optionalChoice("task")
    let step = ProcedureStep(
      name: name, gate: try fields.optionalChoice("gate"), evidence: try evidence(in: fields),
      task: task, price: fields.has("price") ? try fields.money("price") : nil,
      message: try message(in: fields), text: try phrase("text", .speech, in: fields),
      dueDays: try days(in: fields))
    if task == .invoice {
      guard let price = step.price else { throw fields.error(in: "price", .missing) }
      guard price > .zero else {
        throw fields.error(in: "price", .unfit(price.text(in: .fr), .amount))
      }
    }
    if step.message == .supportReply, step.text == nil {
      throw fields.error(in: "text", .missing)
    }
    return step
  }

  private static func evidence(in fields: FileFields) throws(WorldFileError) -> [EvidenceKind] {
    var kinds: [EvidenceKind] = []
    for (index, text) in try fields.rawTexts("evidence").enumerated() {
      guard let kind = EvidenceKind(rawValue: text) else {
        throw fields.error(
          in: "evidence[\(index)]",
          .noneOf(text, allowed: EvidenceKind.allCases.map(\.rawValue)))
      }
      kinds.append(kind)
    }
    return kinds
  }

  private static func message(in fields: FileFields) throws(WorldFileError) -> MailModel? {
    guard let text = try fields.rawText("message") else { return nil }
    guard let model = messages.first(where: { $0.rawValue == text }) else {
      throw fields.error(in: "message", .noneOf(text, allowed: messages.map(\.rawValue)))
    }
    return model
  }

  private static func days(in fields: FileFields) throws(WorldFileError) -> Int? {
    guard fields.has("dueDays") else { return nil }
    let days = try fields.integer("dueDays")
    guard (0...365).contains(days) else {
      throw fields.error(in: "dueDays", .noneOf("\(days)", allowed: ["0…365"]))
    }
    return days
  }

  private static func phrase(
    _ name: String, _ check: FileCheck, in fields: FileFields
  ) throws(WorldFileError) -> Phrase? {
    guard let texts = try fields.object(name, allowing: ["fr", "it", "en"]) else { return nil }
    return Phrase(
      stored: try texts.text("fr", check), try texts.text("it", check),
      try texts.text("en", check))
  }
}
