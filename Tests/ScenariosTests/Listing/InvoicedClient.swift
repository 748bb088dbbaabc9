import ClientArea
import Equipment
import SQLite
import Testing

@testable import Store

/// A client with an invoice and money on his balance, in a world of his own: what the tables of money are read from.
struct InvoicedClient {
  let desk: Desk
  let account: ClientAccount
  /// The client's owner, and one of staff.
  let lina: Session
  let nora: Session
  let invoice: ID<Invoice>

  init(named name: String, for lines: [InvoiceLine], inOrder number: String = "") throws {
    desk = try Worlds.empty()
    let builder = WorldBuilder(desk)
    try builder.addAccount("C-1", kind: .company, named: name, ownedBy: "lina@sorel.example")
    try builder.addInternalUser("nora@hebergeur.example")
    account = try #require(try desk.reader.account(meantBy: "C-1"))
    nora = Session(user: try desk.reader.user(email: "nora@hebergeur.example")?.id, account: nil)
    lina = Session(
      user: try desk.reader.user(email: "lina@sorel.example")?.id, account: account.id)
    _ = try desk.perform(
      IssueInvoice(to: account.id, for: "Conseil", lines: lines, orderNumber: number), as: nora)
    invoice = try #require(try desk.reader.first(Invoice.self, "ORDER BY id DESC LIMIT 1")).id
    _ = try desk.perform(TopUpBalance(by: Money(cents: 5000)), as: lina)
  }
}
