import ClientArea
import Testing

@testable import Store

/// Contacts that are registered, guests that are known elsewhere, and accounts that are opened for free.
@Suite final class ContactTests: TownOfTwo {
  private func adding(_ email: String, _ permissions: Permission...) -> AddContact {
    AddContact(
      email, named: "Léa", "Context", speaking: .it, to: lune.id,
      allowing: Permissions(permissions))
  }

  private func access(of email: String) throws -> AccountAccess {
    let user = try #require(try town.reader.user(email: email))
    return try #require(try town.reader.access(of: user.id, to: lune.id))
  }

  @Test func `ACCESS-2: a client registers a contact, who gets a login and a mail of his own`()
    throws
  {
    let decision = try town.done(adding("lea@stage.test", .viewTickets), as: asLune)
    #expect(decision.reasons.rules == ["ACCESS-2", "ACCESS-4"])
    let made = try access(of: "lea@stage.test")
    #expect(made.role == .contact && made.status == .active)
    #expect(made.permissions == Permissions([.viewTickets]))
    let mail = try #require(try town.mails(.contactRegistered).first)
    #expect(mail.address == "lea@stage.test" && mail.language == .it)
    #expect(mail.body.contains(lune.code))
    #expect(!mail.body.contains("demo"))
    try town.done(LogIn(email: "lea@stage.test", password: "demo"), as: .visitor)
  }

  @Test func `ACCESS-2: staff registers and invites for every account, others for their own`()
    throws
  {
    try town.done(adding("lea@stage.test"), as: town.staff)
    let owner = studio.details.email
    try town.done(InviteGuest(owner, into: lune.id, allowing: .none), as: town.staff)
    try town.refused(adding("tim@stage.test"), as: asStudio, by: "ACCESS-2")
    try town.refused(adding("tim@stage.test"), as: .visitor, by: "ACCESS-1")
  }

  @Test func `ACCESS-2: a malformed address is told under its field`() throws {
    let refusal = try town.refused(adding("lea"), as: asLune, by: "ACCESS-2")
    #expect(refusal.problems.map(\.field) == [.email])
  }

  @Test func `ACCESS-3: who has an account, or is another client's contact, is invited`() throws {
    let kim = try town.user("kim@ailleurs.test")
    let inviting = InviteGuest(kim.email, into: lune.id, allowing: .none)
    for email in [kim.email, "nobody@ailleurs.test", "sam@provider.test"] {
      let refused = InviteGuest(email, into: lune.id, allowing: .none)
      let refusal = try town.refused(refused, as: asLune, by: "ACCESS-3")
      #expect(refusal.sentence.fr.contains("Ouvrir un compte gratuit"))
    }
    _ = try town.access(of: kim, to: studio, as: .contact)
    try town.done(inviting, as: asLune)
    try town.refused(adding(studio.details.email), as: asLune, by: "ACCESS-3")
  }

  @Test func `ACCESS-3: a free account makes whoever opens it a client`() throws {
    let details = ContactDetails.complete(email: "kim@ailleurs.test")
    try town.done(OpenFreeAccount(with: details), as: .visitor)
    #expect(try town.mails(.accountOpened).map(\.address) == ["kim@ailleurs.test"])
    try town.refused(OpenFreeAccount(with: details), as: .visitor, by: "ACCESS-3")
    try town.refused(
      OpenFreeAccount(with: details.with(\.email, "new@ailleurs.test")), as: asLune,
      by: "ACCESS-3")
    try town.refused(
      OpenFreeAccount(with: details.with(\.postcode, "x")), as: .visitor, by: "ORDER-3")
    try town.done(
      InviteGuest("kim@ailleurs.test", into: lune.id, allowing: .none), as: asLune)
  }

  @Test func `ACCESS-3: a contact opens an account with the login he has`() throws {
    try town.done(adding("lea@stage.test", .viewTickets), as: asLune)
    let lea = try #require(try town.reader.user(email: "lea@stage.test"))
    let asLea = Session(user: lea.id, account: lune.id)
    try town.done(OpenFreeAccount(with: .complete(email: lea.email)), as: asLea)
    #expect(try town.all(User.self).filter { $0.email == lea.email }.count == 1)
    let choices = try town.desk.answer(AccountChoices(of: lea.id), as: .visitor)
    #expect(choices.map(\.role) == [.contact, .owner])
  }

  @Test func `ACCESS-7: staff sees who reaches what; the section is there only for who does`()
    throws
  {
    let user = try #require(try town.reader.user(email: studio.details.email))
    #expect(try town.desk.answer(AccessListOfUser(of: user.id), as: town.staff).isEmpty)
    let access = try town.access(of: user, to: lune, allowing: [.viewInvoices])
    let list = try town.desk.answer(AccessListOfUser(of: user.id), as: town.staff)
    #expect(list.map(\.account.code) == [lune.code])
    #expect(try town.desk.answer(AccessListOfUser(of: user.id), as: asLune).isEmpty)
    let contacts = try town.desk.answer(AccountContacts(of: lune.id), as: town.staff)
    #expect(contacts.map(\.access.id) == [access.id])
  }
}
