import Canvas
import ClientArea
import Store

/// Asks for the evidence of a step before it is ticked.
struct TickStepScreen: FormScreen {
  private let request: ServiceRequest
  private let index: Int
  private let manager: String
  var form: Form?

  init(_ item: RequestScreen.Item, of request: ServiceRequest) {
    self.request = request
    index = item.index
    manager = item.facts.opportunity?.manager ?? ""
  }

  private var step: ProcedureStep { request.plan.steps[index] }
  private static let text = DetailField.text.fieldID
  private static let link: FieldID = "link"

  var title: Phrase { RequestWords.tickTitle }
  var verb: Phrase { RequestWords.tick }
  var shape: ScreenShape { .popup(Size(rows: 12, columns: 76)) }

  func fresh(in context: Context) -> Form {
    var fields = [
      Field("step", "\(request.number) · \(context.words(step.name))", .heading),
      Field("asked", context.words(RequestHead.asked(step)), .note(Style(.quiet))),
    ]
    if step.evidence.contains(.crmLink) {
      fields.append(
        .text(Self.link, context.words(EvidenceKind.crmLink.word), limit: TextFormat.longest))
    }
    let label = step.evidence.last { $0 != .crmLink } ?? .summary
    fields.append(.text(Self.text, context.words(label.word), limit: TextFormat.longest))
    let isManager = step.evidence.contains(.accountManager)
    return Form(
      fields, values: [Self.text: isManager ? manager : ""],
      buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    let link = step.evidence.contains(.crmLink) ? form[Self.link].trimmed : ""
    return TickStep(
      index, of: request.id,
      with: [link, form[Self.text].trimmed].filter { !$0.isEmpty }.joined(separator: " "))
  }

  func purpose(of form: Form, in context: Context) -> (any Command)? {
    TickStep(index, of: request.id, with: "…")
  }
}

/// Issues an auth code; with a reason past the check of the opportunity (DOMAIN-4).
struct IssueAuthCodeScreen: FormScreen {
  private let domain: ID<Service>
  private let request: ServiceRequest
  var form: Form?

  init(for domain: ID<Service>, of request: ServiceRequest) {
    self.domain = domain
    self.request = request
  }

  private static let motive = DetailField.text.fieldID

  var title: Phrase { RequestWords.issueTitle }
  var verb: Phrase { RequestWords.issue }
  var shape: ScreenShape { .popup(Size(rows: 12, columns: 76)) }

  func fresh(in context: Context) -> Form {
    var fields = [Field("domain", request.subject, .heading)]
    if let refusal = context.refusal(of: IssueAuthCode(for: domain)) {
      fields.append(
        Field("gate", "▲ " + context.words(refusal.spoken), .note(Style(.warning))))
    }
    fields += [
      Field("past", context.words(RequestWords.past), .note(Style(.quiet))),
      .text(Self.motive, context.words(RequestWords.motive), limit: TextFormat.longest),
    ]
    return Form(fields, buttons: FormButtons.of(verb, in: context))
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    let motive = form[Self.motive].trimmed
    return IssueAuthCode(for: domain, because: motive.isEmpty ? nil : motive)
  }

  func purpose(of form: Form, in context: Context) -> (any Command)? {
    IssueAuthCode(for: domain, because: "…")
  }
}

/// Notes why a client may leave (DOMAIN-3).
struct ChurnRiskScreen: FormScreen {
  private var request: ServiceRequest
  var form: Form?

  init(of request: ServiceRequest) { self.request = request }

  private static let reason = DetailField.text.fieldID

  var title: Phrase { ChurnRisk.title }
  var verb: Phrase { Phrase(fr: "noter", it: "annotare", en: "note") }
  var shape: ScreenShape { .popup(Size(rows: 8, columns: 76)) }

  func fresh(in context: Context) -> Form {
    Form(
      [
        Field("request", context.words(request.title), .heading),
        .text(Self.reason, context.words(RequestWords.reason), limit: TextFormat.longest),
      ], values: [Self.reason: request.risk.map { context.words($0.reason) } ?? ""],
      buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    NoteChurnRisk(of: request.id, from: .some(request.risk?.reason), because: form[Self.reason])
  }

  mutating func refresh(in context: Context) throws {
    request = try context.desk.reader.request(request.id)
  }
}

/// Asks why a request is closed before its end.
struct CloseRequestScreen: FormScreen {
  private let request: ServiceRequest
  var form: Form?

  init(of request: ServiceRequest) { self.request = request }

  private static let reason = DetailField.text.fieldID

  var title: Phrase { RequestWords.closeTitle }
  var verb: Phrase { RequestWords.close }
  var shape: ScreenShape { .popup(Size(rows: 8, columns: 76)) }

  func fresh(in context: Context) -> Form {
    Form(
      [
        Field("request", context.words(request.title), .heading),
        .text(Self.reason, context.words(RequestWords.reason), limit: TextFormat.longest),
      ], buttons: FormButtons.of(verb, in: context))
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    CloseRequest(request.id, because: form[Self.reason])
  }
}
