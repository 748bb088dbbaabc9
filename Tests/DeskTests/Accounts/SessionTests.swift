import ClientArea
import Testing

@testable import Store

/// That one acts only for accounts that one reaches (ACCESS-1).
@Suite struct SessionTests {
  private let town: Town
  private let lune: ClientAccount
  private let other: ClientAccount
  private let lea: User

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    other = try town.account("Autre")
    lea = try #require(try town.reader.user(email: lune.details.email))
  }

  @Test func `ACCESS-1: a session for an account one does not reach can do and see nothing`() throws
  {
    for session in [
      Session(user: lea.id, account: other.id),
      Session(user: town.staff.user, account: lune.id), Session(user: nil, account: lune.id),
      Session(user: lea.id, account: ID(999_999)),
    ] {
      try town.refused(SetAdvancedMode(on: true), as: session, by: "ACCESS-1", "ACCESS-9")
      try town.refused(
        TopUpBalance(by: Money(cents: 100)), as: session, by: "ACCESS-1", "ACCESS-9")
      try town.refused(
        RenewByQuickLink("x", paying: .card), as: session, by: "ACCESS-1", "ACCESS-9")
      #expect(throws: Refusal.self) {
        try town.desk.answer(OwnedServices(window: Window(limit: 9)), as: session)
      }
      #expect(throws: Refusal.self) { try town.desk.answer(Balance(), as: session) }
    }
  }

  @Test func `ACCESS-1: one login reaches several accounts, each on its own`() throws {
    let second = try town.account(.complete(email: "second@client.test"), ownedBy: lea)
    let choices = try town.desk.answer(AccountChoices(of: lea.id), as: .visitor)
    #expect(choices.map(\.account.id) == [lune.id, second.id])
    let hosting = try town.service("second.example", of: second, expiresIn: 9)
    try town.refused(
      town.renewal(of: hosting), as: Session(user: lea.id, account: lune.id), by: "LINK-5")
    try town.done(town.renewal(of: hosting), as: Session(user: lea.id, account: second.id))
    #expect(try town.lastInvoice.account == second.id)
  }

  @Test func `ACCESS-1: an access that is withdrawn ends at the next action`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 9)
    let session = Session(user: lea.id, account: lune.id)
    let openPage = try town.renewal(of: hosting)
    #expect(try town.desk.foresee(openPage, as: session).refusal == nil)
    let access = try #require(try town.reader.access(of: lea.id, to: lune.id))
    try town.desk.found { _ in
      AccountAccess(
        id: access.id, user: access.user, account: access.account, role: access.role,
        status: .inactive, since: access.since)
    }
    try town.refused(openPage, as: session, by: "ACCESS-1", "ACCESS-9")
  }

  @Test func `ACCESS-1: a client who acts for no account is told to log in to one`() throws {
    let session = Session(user: lea.id, account: nil)
    try town.refused(AddPayer(lune.details.party), as: session, by: "ACCESS-1")
    #expect(
      try town.desk.answer(OwnedServices(.all, window: Window(limit: 9)), as: session).items
        .isEmpty)
  }

  @Test func `ACCESS-1: staff is staff only while it acts for no account`() throws {
    try town.grant(#require(try town.reader.user(email: "sam@provider.test")), lune)
    let asClient = Session(user: town.staff.user, account: lune.id)
    try town.refused(
      ChangePrice(of: town.plan.id, to: Money(cents: 1)), as: asClient, by: "ORDER-11")
    try town.done(SetAdvancedMode(on: true), as: asClient)
  }
}
