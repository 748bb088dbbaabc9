import ClientArea
import Testing

@testable import Store

/// A town with two clients and an agency, for orders that are entrusted.
struct AgencyTown {
  let town: Town
  let lune: ClientAccount
  let gite: ClientAccount
  let trame: ClientAccount
  let asLune: Session
  let asGite: Session
  let asTrame: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    gite = try town.account("Gîte")
    trame = try town.account("Trame")
    asLune = try town.session(of: lune)
    asGite = try town.session(of: gite)
    asTrame = try town.session(of: trame)
    try town.done(SetAgency(trame.id, to: true), as: town.staff)
  }

  func request(
    _ name: String = "new.example", for beneficiary: Beneficiary = .myself,
    _ agency: ClientAccount? = nil
  ) -> OrderRequest {
    OrderRequest(
      town.plan.id, named: name, for: beneficiary, entrustedTo: (agency ?? trame).id)
  }

  /// Records an order that is entrusted to the agency.
  @discardableResult
  func record(_ name: String = "new.example", as session: Session? = nil) throws -> Order {
    let decision = try town.done(RecordOrder(request(name)), as: session ?? asLune)
    return try #require(decision.first(Order.self))
  }

  /// A contact of an account with just these rights.
  @discardableResult
  func contact(
    _ email: String, of account: ClientAccount, _ permissions: Permissions = .none
  ) throws -> Session {
    let owner = try town.session(of: account)
    let decision = try town.done(
      AddContact(
        email, named: "Eva", "Roux", speaking: .fr, to: account.id, allowing: permissions),
      as: owner)
    return Session(user: decision.first(User.self)?.id, account: account.id)
  }

  func entrusted(_ session: Session) throws -> [String] {
    try town.desk.answer(OrderList(.entrusted, window: Window(limit: 100)), as: session)
      .map(\.order.names)
  }

  func own(_ session: Session) throws -> [String] {
    try town.desk.answer(OrderList(window: Window(limit: 100)), as: session)
      .map(\.order.names)
  }

  func now(_ order: Order) throws -> Order { try town.reader.order(order.id) }
}

extension AgencyTown {
  /// The mails that a command sends: who gets which.
  func sent(by command: some Command, as session: Session) throws -> [String] {
    let before = try town.all(Mail.self).count
    try town.done(command, as: session)
    return try town.all(Mail.self).dropFirst(before).map { "\($0.recipient): \($0.model)" }
  }

  var latestMail: Mail { get throws { try #require(try town.all(Mail.self).last) } }

  /// The text of a mail on one line: bodies are wrapped.
  func whole(_ mail: Mail) -> String {
    (mail.subject + "\n" + mail.body).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
