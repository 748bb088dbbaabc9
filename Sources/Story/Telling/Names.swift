package import ClientArea
package import Store

/// Where a sentence is said: who says it, and what people and things are called, both ways. An invoice or a ticket
/// goes by its subject where it is the latest with it, otherwise by its number; a service by its name, or « domaine
/// bistrot.example » where that means another.
package struct Names {
  package let desk: Desk
  package let session: Session
  let actor: Actor
  /// What the actor's cart holds when the sentences so far have been played.
  private let held: Cart?
  let facts: WorldFacts
  let builder: WorldBuilder

  init(
    at desk: Desk, of actor: Actor, as session: Session, holding cart: Cart?,
    with builder: WorldBuilder
  ) {
    self.desk = desk
    self.actor = actor
    self.session = session
    held = cart
    self.builder = builder
    facts = WorldFacts(of: desk)
  }

  /// As whoever acts in a session says them.
  package init(at desk: Desk, as session: Session, holding cart: Cart? = nil) throws {
    let actor = try session.person.map { Actor.user(email: try desk.reader.user($0).email) }
    self.init(
      at: desk, of: actor ?? .visitor, as: session, holding: cart, with: WorldBuilder(desk))
  }

  var cart: OrderRequest? { held?.request }

  /// The total that the recap of the cart showed the actor (ORDER-15).
  var seen: Money? { held?.seen }

  var reader: Reader { desk.reader }

  /// The actor's address; empty for a visitor.
  package var email: UserEmail {
    switch actor {
    case .user(let email): UserEmail(email)
    case .visitor: UserEmail("")
    }
  }

  /// The addresses at which somebody gets mails: his own and those of the accounts he owns.
  func addresses(of email: UserEmail) throws -> [String] {
    guard let user = try reader.user(email: email.text) else { return [email.text] }
    return [email.text] + (try reader.accounts(ownedBy: user.id).map(\.details.email))
  }
}

// The name of a thing, by which nothing else is meant.
extension Names {
  func code(of account: ID<ClientAccount>) throws -> AccountCode {
    AccountCode(try reader.account(account).code)
  }

  func name(of id: ID<Service>, preferring kind: ServiceKind? = nil) throws -> ServiceName {
    let service = try reader.service(id)
    let meant = try self.service(ServiceName(service.name), preferring: kind)
    return ServiceName(
      meant.id == service.id ? service.name : "\(service.kind.word.fr) \(service.name)")
  }

  func name(of product: ID<Product>) throws -> FreeText {
    FreeText(try reader.product(product).name)
  }

  func name(of id: ID<Invoice>) throws -> FreeText {
    let invoice = try reader.invoice(id)
    let meant = try findInvoice(FreeText(invoice.subject))
    return FreeText(meant?.id == invoice.id ? invoice.subject : invoice.number)
  }

  func name(of id: ID<Ticket>) throws -> FreeText {
    let ticket = try reader.ticket(id)
    let meant = try findTicket(ticket.subject)
    return FreeText(meant?.id == ticket.id ? ticket.subject : ticket.number)
  }

  /// The name of a billing identity; nil where none was chosen.
  func name(of payer: ID<Payer>?) throws -> FreeText? {
    guard let payer else { return nil }
    let payers = try desk.answer(PayerList(), as: session)
    return payers.first { $0.id == payer }.map { FreeText(Self.name(of: $0, among: payers)) }
  }

  /// The name by which sentences find an order; nil where a later one has the same.
  func name(of id: ID<Order>) throws -> ServiceName? {
    let order = try reader.order(id)
    let name = order.first.serviceName
    guard try facts.order(named: name)?.id == id else { return nil }
    return ServiceName(name)
  }

  /// What a contact type is called, and whose it is.
  func name(of type: ID<ContactType>) throws -> (name: FreeText, code: AccountCode) {
    let type = try reader.contactType(type)
    return (FreeText(type.name), try code(of: type.account))
  }

  func names(of types: [ID<ContactType>]) throws -> NameList {
    NameList(try types.map { try reader.contactType($0).name })
  }

  /// The name by which sentences find a person; nil where another of the account has the same.
  func name(of id: ID<Person>) throws -> (name: FreeText, code: AccountCode)? {
    let person = try reader.person(id)
    let alike = try reader.persons(of: person.account).filter {
      $0.name.caseInsensitiveEquals(person.name)
    }
    guard alike.count == 1 else { return nil }
    return (FreeText(person.name), try code(of: person.account))
  }

  /// Whose access it is, and to which account.
  func ends(of id: ID<AccountAccess>) throws -> (user: UserEmail, code: AccountCode) {
    let access = try reader.access(id)
    return (UserEmail(try reader.user(access.user).email), try code(of: access.account))
  }

  /// « Holding », or « Holding (2) » for the second of that name.
  static func name(of payer: Payer, among payers: [Payer]) -> String {
    let alike = payers.filter { $0.party.name == payer.party.name }
    let rank = (alike.firstIndex { $0.id == payer.id } ?? 0) + 1
    return rank == 1 ? payer.party.name : "\(payer.party.name) (\(rank))"
  }
}
