import ClientArea
import Store

/// Access codes: asked for, and renewed.
enum CodeSentences {
  static let all: [any ScenarioStep.Type] = [
    AsksForAccessCodes.self, RenewsAccessCodes.self, ReadsAccessCodes.self,
  ]
}

/// The short form of a ticket.
struct AsksForAccessCodes: TicketSentence, ShortForm {
  typealias Said = OpenTicket

  var actor = Actor.unknown
  var service = ServiceName("")
  var ticketName: String { TicketTopic.accessCodes.subject(about: service.text) }

  static let pattern: StepPattern<Self> =
    "\(\.actor) demande de nouveaux codes d'accès pour \(\.service)"

  func command(in names: Names) throws -> any Command {
    TicketTopic.accessCodes.ticket(about: try names.service(service))
  }
}

/// The owner himself, or support, which may do it to answer a ticket (LINK-6).
struct RenewsAccessCodes: Sentence {
  typealias Said = RenewAccessCodes

  var actor = Actor.unknown
  var service = ServiceName("")
  var ticket: FreeText?

  static let pattern: StepPattern<Self> = """
    \(\.actor) renouvelle les codes d'accès de \(\.service)\
    \(" pour le ticket ", \.ticket, as: "sujet")
    """

  func command(in names: Names) throws -> any Command {
    let service = try names.service(service)
    return RenewAccessCodes(
      of: service.id, named: service.name, answering: try ticket.map { try names.ticket($0).id })
  }

  static func saying(_ command: RenewAccessCodes, in names: Names) throws -> Self? {
    Self(
      service: try names.name(of: command.service),
      ticket: try command.ticket.map { try names.name(of: $0) })
  }

  func happensAt(in names: Names) throws -> Spot {
    try ticket.map { try names.spot(ofTicket: $0.text) }
      ?? .page(.service(try names.service(service).id))
  }
}

/// A technical contact's look at the codes (LINK-15).
struct ReadsAccessCodes: Sentence {
  typealias Said = ReadAccessCodes

  var actor = Actor.unknown
  var service = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) lit les codes d'accès de \(\.service)"

  func command(in names: Names) throws -> any Command {
    let service = try names.service(service, preferring: .hosting)
    return ReadAccessCodes(of: service.id, named: service.name)
  }

  static func saying(_ command: ReadAccessCodes, in names: Names) throws -> Self? {
    Self(service: try names.name(of: command.service, preferring: .hosting))
  }

  func happensAt(in names: Names) throws -> Spot {
    .page(.service(try names.service(service, preferring: .hosting).id))
  }
}
