import ClientArea
import Testing

@testable import Store

@Suite struct StaffRoleTests {
  private let town: Town
  private let lune: ClientAccount
  private let support: Session
  private let billing: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    support = try town.member("desk@provider.test", .support)
    billing = try town.member("books@provider.test", .billing)
  }

  private var invoice: IssueInvoice {
    IssueInvoice(
      to: lune.id, for: "Conseil", lines: [InvoiceLine(label: "Heure", amount: Money(cents: 5000))])
  }

  @Test func `CLIENTS-11: each role does its own work and is told whose the rest is`() throws {
    try town.done(invoice, as: billing)
    let no = try town.refused(invoice, as: support, by: "CLIENTS-11")
    #expect(no.sentence.fr.contains("administrateur, facturation"))
    #expect(no.sentence.fr.contains("(support)"))
    let price = ChangePrice(of: town.plan.id, to: Money(cents: 6500))
    try town.refused(price, as: support, by: "CLIENTS-11")
    try town.done(price, as: billing)
    try town.done(SetAgency(lune.id, to: true), as: support)
    try town.refused(SetAgency(lune.id, to: false), as: billing, by: "CLIENTS-11")
    try town.done(invoice, as: town.staff)
  }

  @Test func `CLIENTS-11: all of staff see the same`() throws {
    for session in [support, billing, town.staff] {
      #expect(
        try town.desk.answer(ClientList(window: Window(limit: 9)), as: session).items.count == 1)
      #expect(
        try town.desk.answer(AllUsers(window: Window(limit: 9)), as: session).items.count == 4)
    }
  }

  @Test func `CLIENTS-11: an administrator gives roles, to others of staff only`() throws {
    let user = try #require(support.user)
    let sam = try #require(town.staff.user)
    try town.refused(SetStaffRole(of: user, to: .billing), as: billing, by: "CLIENTS-11")
    try town.refused(SetStaffRole(of: sam, to: .billing), as: town.staff, by: "CLIENTS-11")
    let maud = try town.user("maud@lune.test")
    try town.refused(SetStaffRole(of: maud.id, to: .billing), as: town.staff, by: "CLIENTS-11")
    try town.done(SetStaffRole(of: user, to: .billing), as: town.staff)
    try town.done(invoice, as: support)
    try town.refused(SetStaffRole(of: user, to: .billing), as: town.staff, by: "CLIENTS-11")
  }

  @Test func `CLIENTS-11: staff of an older world are administrators`() throws {
    #expect(try town.reader.user(try #require(town.staff.user)).role == nil)
    let list = try town.desk.answer(AllUsers(window: Window(limit: 9)), as: town.staff).items
    #expect(list.first { $0.email == "sam@provider.test" }?.role == .administrator)
  }

  @Test func `CLIENTS-11: whoever is not staff is refused`() throws {
    let user = try #require(support.user)
    for session in [try town.session(of: lune), .visitor, .clock] {
      try town.refused(SetStaffRole(of: user, to: .billing), as: session, by: "CLIENTS-11")
    }
  }
}
