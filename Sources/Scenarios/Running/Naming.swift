import ClientArea
import Store

/// What people and things are called in scenarios, both ways: the thing that a name means, and the name by
/// which nothing else is meant. An invoice or a ticket goes by its subject where it is the latest with it,
/// otherwise by its number; a service by its name, or « domaine bistrot.example » where that means another.
struct Naming {
  private let builder: WorldBuilder
  private let facts: WorldFacts
  private let desk: Desk

  init(at desk: Desk) {
    self.desk = desk
    builder = WorldBuilder(desk)
    facts = WorldFacts(of: desk)
  }

  /// - Parameter kind: the kind that a step is about, which comes first.
  func service(_ name: String, preferring kind: ServiceKind? = nil) throws -> Service {
    if let kind, let service = try known({ try builder.service(name, kind: kind) }) {
      return service
    }
    if let service = try known({ try builder.service(name) }) { return service }
    for kind in ServiceKind.allCases where name.hasPrefix(kind.word.fr + " ") {
      return try builder.service(String(name.dropFirst(kind.word.fr.count + 1)), kind: kind)
    }
    throw WorldProblem.unknown(.service, name)
  }

  func name(of service: Service, preferring kind: ServiceKind? = nil) throws -> ServiceName {
    let meant = try self.service(service.name, preferring: kind)
    return ServiceName(
      meant.id == service.id ? service.name : "\(service.kind.word.fr) \(service.name)")
  }

  func invoice(_ name: String) throws -> Invoice? {
    try facts.invoice(about: name) ?? facts.invoice(numbered: name)
  }

  func name(of invoice: Invoice) throws -> FreeText {
    let meant = try self.invoice(invoice.subject)
    return FreeText(meant?.id == invoice.id ? invoice.subject : invoice.number)
  }

  func ticket(_ name: String) throws -> Ticket? {
    try facts.ticket(about: name) ?? facts.ticket(numbered: name)
  }

  func name(of ticket: Ticket) throws -> FreeText {
    let meant = try self.ticket(ticket.subject)
    return FreeText(meant?.id == ticket.id ? ticket.subject : ticket.number)
  }

  /// A billing identity of the account that a session acts for: « Holding », or « Holding (2) » for the
  /// second of that name.
  func payer(_ name: String, of session: Session) throws -> Payer? {
    let payers = try desk.answer(PayerList(), as: session)
    return payers.first { $0.party.name == name }
      ?? payers.first { Self.name(of: $0, among: payers) == name }
  }

  func name(of payer: ID<Payer>, of session: Session) throws -> FreeText? {
    let payers = try desk.answer(PayerList(), as: session)
    return payers.first { $0.id == payer }.map { FreeText(Self.name(of: $0, among: payers)) }
  }

  /// The addresses at which somebody gets mails: his own and those of the accounts he owns.
  func addresses(of email: UserEmail) throws -> [String] {
    guard let user = try desk.reader.user(email: email.text) else { return [email.text] }
    return [email.text] + (try desk.reader.accounts(ownedBy: user.id).map(\.details.email))
  }

  private static func name(of payer: Payer, among payers: [Payer]) -> String {
    let alike = payers.filter { $0.party.name == payer.party.name }
    let rank = (alike.firstIndex { $0.id == payer.id } ?? 0) + 1
    return rank == 1 ? payer.party.name : "\(payer.party.name) (\(rank))"
  }

  private func known(_ find: () throws -> Service) throws -> Service? {
    do {
      return try find()
    } catch is WorldProblem {
      // Something else may have the name.
      return nil
    }
  }
}
