import ClientArea
import Store

/// Tickets and access codes.
enum SupportSteps {
  static let all: [any ScenarioStep.Type] = [
    OpensTicket.self, OpensTicketSaying.self, AnswersTicket.self, ClosesTicket.self,
    AsksForAccessCodes.self,
    AsksForAuthCode.self, RenewsAccessCodes.self, TicketStandsAs.self,
  ]
}

struct OpensTicket: WhenStep {
  var actor = Actor.unknown
  var subject = FreeText("")
  var service: ServiceName?

  static let pattern: StepPattern<Self> =
    "\(\.actor) ouvre le ticket \(\.subject, as: "sujet")\(" sur ", \.service)"

  func act(in scene: Scene) throws {
    let service = try service.map { try scene.service($0).id }
    try scene.perform(
      OpenTicket(subject.text, saying: subject.text, about: service),
      as: try scene.session(of: actor))
  }
}

struct AnswersTicket: WhenStep {
  var actor = Actor.unknown
  var answer = FreeText("")
  var subject = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) répond \(\.answer) au ticket \(\.subject, as: "sujet")"

  func act(in scene: Scene) throws {
    try scene.perform(
      ReplyToTicket(try scene.ticket(about: subject).id, saying: answer.text),
      as: try scene.session(of: actor))
  }
}

struct ClosesTicket: WhenStep {
  var actor = Actor.unknown
  var subject = FreeText("")

  static let pattern: StepPattern<Self> = "\(\.actor) clôt le ticket \(\.subject, as: "sujet")"

  func act(in scene: Scene) throws {
    try scene.perform(
      CloseTicket(try scene.ticket(about: subject).id), as: try scene.session(of: actor))
  }
}

struct AsksForAccessCodes: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) demande de nouveaux codes d'accès pour \(\.service)"

  func act(in scene: Scene) throws {
    try scene.ask(.accessCodes, about: try scene.service(service), as: actor)
  }
}

struct AsksForAuthCode: WhenStep {
  var actor = Actor.unknown
  var domain = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) demande le code d'autorisation de \(\.domain, as: "domaine")"

  func act(in scene: Scene) throws {
    try scene.ask(.authCode, about: try scene.service(domain, preferring: .domain), as: actor)
  }
}

/// The owner himself, or support, which may do it to answer a ticket (LINK-6).
struct RenewsAccessCodes: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")
  var ticket: FreeText?

  static let pattern: StepPattern<Self> = """
    \(\.actor) renouvelle les codes d'accès de \(\.service)\
    \(" pour le ticket ", \.ticket, as: "sujet")
    """

  func act(in scene: Scene) throws {
    let service = try scene.service(service)
    let ticket = try ticket.map { try scene.ticket(about: $0).id }
    try scene.perform(
      RenewAccessCodes(of: service.id, named: service.name, answering: ticket),
      as: try scene.session(of: actor))
  }
}

struct TicketStandsAs: ThenStep {
  var subject = FreeText("")
  var status = TicketStatus.open

  static let pattern: StepPattern<Self> = """
    le ticket \(\.subject, as: "sujet") est \(\.status, [
      (.open, "ouvert"), (.answered, "répondu"), (.forwarded, "transmis"), (.closed, "clos"),
    ])
    """

  func check(in scene: Scene) throws -> Finding {
    let actual = try scene.ticket(about: subject).status
    return try Mismatch.check(actual == status, status.word, found: actual.word)
  }
}

extension Scene {
  fileprivate func ask(_ topic: TicketTopic, about service: Service, as actor: Actor) throws {
    let subject = topic.subject(about: service.name)
    try perform(
      OpenTicket(subject, saying: subject, asking: topic, about: service.id),
      as: try session(of: actor))
  }
}

extension TicketTopic {
  /// What the ticket is called that asks for it.
  func subject(about service: String) -> String { "\(word.fr) : \(service)" }
}
