import ClientArea
import Store

struct TicksStep: RequestSentence {
  typealias Said = TickStep

  var actor = Actor.unknown
  var step = FreeText("")
  var request = FreeText("")
  var evidence: FreeText?
  var requestName: String { request.text }

  static let pattern: StepPattern<Self> = """
    \(\.actor) valide l'étape \(\.step, as: "étape") de la demande \(\.request, as: "objet")\
    \(" avec ", \.evidence)
    """

  func command(in names: Names) throws -> any Command {
    let (request, index) = try names.step(step.text, of: request.text)
    return TickStep(index, of: request.id, with: evidence?.text ?? "")
  }

  static func saying(_ command: TickStep, in names: Names) throws -> Self? {
    let request = try names.reader.request(command.request)
    guard request.plan.steps.indices.contains(command.step) else { return nil }
    let name = request.plan.steps[command.step].name.fr
    return Self(
      step: FreeText(name), request: try names.name(of: request, havingStep: name),
      evidence: command.text.isEmpty ? nil : FreeText(command.text))
  }
}

struct IssuesAuthCode: RequestSentence {
  typealias Said = IssueAuthCode

  var actor = Actor.unknown
  var domain = ServiceName("")
  var motive: FreeText?
  var requestName: String { domain.text }

  static let pattern: StepPattern<Self> = """
    \(\.actor) délivre le code d'autorisation de \(\.domain, as: "domaine")\
    \(" pour le motif ", \.motive)
    """

  func command(in names: Names) throws -> any Command {
    IssueAuthCode(
      for: try names.service(domain, preferring: .domain).id, because: motive?.text)
  }

  static func saying(_ command: IssueAuthCode, in names: Names) throws -> Self? {
    Self(
      domain: try names.name(of: command.domain, preferring: .domain),
      motive: command.motive.map { FreeText($0) })
  }
}

struct ReadsAuthCode: Sentence {
  typealias Said = RevealAuthCode

  var actor = Actor.unknown
  var domain = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) lit le code d'autorisation de \(\.domain, as: "domaine")"

  func command(in names: Names) throws -> any Command {
    let service = try names.service(domain, preferring: .domain)
    return RevealAuthCode(of: service.id, named: service.name)
  }

  static func saying(_ command: RevealAuthCode, in names: Names) throws -> Self? {
    Self(domain: try names.name(of: command.domain, preferring: .domain))
  }

  func happensAt(in names: Names) throws -> Spot {
    .page(.service(try names.service(domain, preferring: .domain).id))
  }
}

struct WithdrawsAgreement: RequestSentence {
  typealias Said = WithdrawAgreement

  var actor = Actor.unknown
  var request = FreeText("")
  var requestName: String { request.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) retire l'accord écrit de la demande \(\.request, as: "objet")"

  func command(in names: Names) throws -> any Command {
    WithdrawAgreement(of: try names.request(request.text).id)
  }

  static func saying(_ command: WithdrawAgreement, in names: Names) throws -> Self? {
    Self(request: try names.name(of: names.reader.request(command.request)))
  }
}

struct ClosesRequest: RequestSentence {
  typealias Said = CloseRequest

  var actor = Actor.unknown
  var request = FreeText("")
  var reason = FreeText("")
  var requestName: String { request.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) clôt la demande \(\.request, as: "objet") pour le motif \(\.reason)"

  func command(in names: Names) throws -> any Command {
    CloseRequest(try names.request(request.text).id, because: reason.text)
  }

  static func saying(_ command: CloseRequest, in names: Names) throws -> Self? {
    Self(
      request: try names.name(of: names.reader.request(command.request)),
      reason: FreeText(command.reason))
  }
}

struct AssignsRequest: RequestSentence {
  typealias Said = AssignRequest

  var actor = Actor.unknown
  var request = FreeText("")
  var assignee = Assignee.nobody
  var requestName: String { request.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) confie la demande \(\.request, as: "objet") à \(\.assignee, or: ["personne"])"

  func command(in names: Names) throws -> any Command {
    AssignRequest(try names.request(request.text).id, to: try assignee.user(in: names))
  }

  static func saying(_ command: AssignRequest, in names: Names) throws -> Self? {
    Self(
      request: try names.name(of: names.reader.request(command.request)),
      assignee: try Assignee(command.edit.wanted, in: names))
  }
}

struct NotesChurnRisk: RequestSentence {
  typealias Said = NoteChurnRisk

  var actor = Actor.unknown
  var reason = FreeText("")
  var request = FreeText("")
  var requestName: String { request.text }

  static let pattern: StepPattern<Self> =
    "\(\.actor) note le risque de churn \(\.reason) pour la demande \(\.request, as: "objet")"

  func command(in names: Names) throws -> any Command {
    NoteChurnRisk(of: try names.request(request.text).id, because: reason.text)
  }

  static func saying(_ command: NoteChurnRisk, in names: Names) throws -> Self? {
    Self(
      reason: FreeText(command.reason),
      request: try names.name(of: names.reader.request(command.request)))
  }
}

/// The text of a procedure file stands below it.
struct ReplacesProcedure: Sentence {
  typealias Said = ReplaceProcedure

  var actor = Actor.unknown
  var file = FreeText("")

  static let pattern: StepPattern<Self> = "\(\.actor) remplace la procédure par :\(lines: \.file)"

  func command(in names: Names) throws -> any Command {
    do throws(WorldFileError) {
      let procedure = try ProcedureFile(reading: file.text)
      return ReplaceProcedure(of: procedure.kind, by: procedure.plan)
    } catch {
      throw ProceduresAreData.faulty(error.placedSentence)
    }
  }

  static func saying(_ command: ReplaceProcedure, in names: Names) throws -> Self? {
    Self(file: FreeText(ProcedureText.file(of: command.kind, command.plan)))
  }

  func happensAt(in names: Names) -> Spot { .menu(.requests) }
}
