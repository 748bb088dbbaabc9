import ClientArea
import Testing

@testable import Store

/// What contacts and guests may do, and what becomes of it when it is taken away.
@Suite struct RightsTests {
  private let town: Town
  private let lune: ClientAccount
  private let compta: ClientAccount
  private let hosting: Service
  private let asLune: Session
  private let ugo: User

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    compta = try town.account("Compta")
    hosting = try town.service("lune.example", of: lune, expiresIn: 15)
    asLune = try town.session(of: lune)
    ugo = try #require(try town.reader.user(email: compta.details.email))
  }

  private var asGuest: Session { Session(user: ugo.id, account: lune.id) }

  private func allow(_ permissions: Permission...) throws -> AccountAccess {
    try town.access(of: ugo, to: lune, allowing: permissions)
  }

  /// Why a renewal would bear the name it would, as « BILL-7 » and the like tell it.
  private func reasons(as session: Session, of rule: RuleID) throws -> [String] {
    switch try town.desk.foresee(town.renewal(of: hosting), as: session) {
    case .possible(let decision): decision.reasons.filter { $0.rule == rule }.map(\.fact.fr)
    case .refused(let refusal): throw refusal
    }
  }

  @Test func `ACCESS-4: a right is granted, used and taken away`() throws {
    let access = try allow(.manageServices)
    let renewal = try town.renewal(of: hosting)
    let refusal = try town.refused(renewal, as: asGuest, by: "ACCESS-10", "ACCESS-4")
    #expect(refusal.sentence.fr.contains("« Payer »"))
    #expect(refusal.sentence.fr.contains("titulaire"))
    try town.done(
      SetPermissions(of: access.id, to: Permissions([.manageServices, .pay])), as: asLune)
    try town.done(renewal, as: asGuest)
    #expect(try town.lastInvoice.account == lune.id)
  }

  @Test func `BILL-7: a guest pays as the account, and is told which other way he has`() throws {
    _ = try allow(.manageServices, .pay)
    #expect(try reasons(as: asGuest, of: "BILL-7").count == 1)
    try town.technicalLink(compta, on: hosting)
    let asContact = Session(user: ugo.id, account: compta.id)
    #expect(try reasons(as: asContact, of: "BILL-3").count == 1)
    let fromHere = try reasons(as: asContact, of: "BILL-7")
    #expect(fromHere.count == 1 && fromHere[0].contains("\(lune.nameAndCode), le propriétaire"))
    let fromThere = try reasons(as: asGuest, of: "BILL-7")
    #expect(fromThere.count == 2)
    #expect(fromThere.contains { $0.contains("\(compta.nameAndCode), contact technique") })
  }

  @Test func `ACCESS-10: with the invoices alone no list, search or page shows a service`() throws {
    _ = try allow(.viewInvoices)
    let desk = town.desk
    let window = Window<OwnedServices.Anchor>(limit: 9)
    #expect(try desk.answer(OwnedServices(window: window), as: asGuest).items.isEmpty)
    #expect(try desk.answer(Search("lune"), as: asGuest).isEmpty)
    #expect(try desk.answer(ServiceDetail(hosting.id), as: asGuest) == nil)
    #expect(try desk.answer(Profile(lune.id), as: asGuest) == nil)
    #expect(try desk.answer(AccountContacts(of: lune.id), as: asGuest).isEmpty)
    #expect(try desk.answer(AccountJournal(window: Window(limit: 9)), as: asGuest).isEmpty)
    #expect(try desk.answer(HomeSummary(), as: asGuest).services.count == 0)
  }

  @Test func `ACCESS-10: the journal of an account shows what was done for it, and no other`()
    throws
  {
    try town.done(SetAdvancedMode(on: true), as: asLune)
    try town.done(SetAdvancedMode(on: true), as: town.session(of: compta))
    _ = try allow(.viewJournal)
    let entries = try town.desk.answer(
      Counted(AccountJournal(window: Window(limit: 9))), as: asGuest)
    #expect(entries.items.map(\.command) == ["SetAdvancedMode"])
    #expect(entries.count.count == 1)
    #expect(entries.items.allSatisfy { $0.actor.account == lune.nameAndCode })
  }

  @Test func `ACCESS-11: nobody grants what he does not have, nor touches the owner`() throws {
    _ = try allow(.manageContacts, .viewInvoices)
    let lea = try town.user("lea@stage.test")
    let other = try town.access(of: lea, to: lune, as: .contact, allowing: [.viewInvoices])
    let more = SetPermissions(of: other.id, to: Permissions([.viewInvoices, .seeSecrets]))
    try town.refused(more, as: asGuest, by: "ACCESS-11")
    try town.done(more, as: asLune)
    // What somebody else granted may stay.
    let mixed = Permissions([.seeSecrets, .manageContacts])
    try town.done(SetPermissions(of: other.id, to: mixed), as: asGuest)
    try town.done(SwitchAccess(other.id, active: false), as: asGuest)
    try town.refused(SwitchAccess(other.id, active: true), as: asGuest, by: "ACCESS-11")
    let owners = try #require(
      try town.reader.accesses(to: lune.id).first { $0.role == .owner })
    try town.refused(SwitchAccess(owners.id, active: false), as: asGuest, by: "ACCESS-11")
    try town.refused(RemoveAccess(owners.id), as: asGuest, by: "ACCESS-11")
    try town.refused(SetPermissions(of: owners.id, to: .none), as: asLune, by: "ACCESS-11")
  }

  @Test func `ACCESS-11: whoever edits the profile does not change its address`() throws {
    _ = try allow(.editProfile)
    let moved = lune.details.with(\.city, "Nantes")
    try town.done(EditProfile(to: moved), as: asGuest)
    try town.refused(
      EditProfile(to: moved.with(\.email, "ugo@autre.test")), as: asGuest, by: "ACCESS-11")
  }

  @Test func `ACCESS-9: inactive or removed, the next action is refused and leads home`() throws {
    let access = try allow(.manageServices, .pay)
    let renewal = try town.renewal(of: hosting)
    try town.done(SwitchAccess(access.id, active: false), as: asLune)
    try town.refused(renewal, as: asGuest, by: "ACCESS-1", "ACCESS-9")
    #expect(
      try LossTakesEffectAtOnce.fallback(from: asGuest, reading: town.reader)
        == Session(user: ugo.id, account: compta.id))
    try town.done(SwitchAccess(access.id, active: true), as: asLune)
    #expect(try town.desk.foresee(renewal, as: asGuest).refusal == nil)
    try town.done(RemoveAccess(access.id), as: asGuest)
    try town.refused(renewal, as: asGuest, by: "ACCESS-1", "ACCESS-9")
    // Whoever never reached an account does not learn its name.
    let stranger = Session(user: try town.user("lea@stage.test").id, account: lune.id)
    let refusal = #expect(throws: Refusal.self) {
      try SessionMustStand.checkMayEnter(stranger, reading: town.reader)
    }
    #expect(refusal?.sentence.fr == "Vous n'avez pas accès à ce compte.")
  }

  @Test func `ACCESS-9: who reaches nothing any more is led out`() throws {
    let lea = try town.user("lea@stage.test")
    let access = try town.access(of: lea, to: lune, as: .contact)
    let session = Session(user: lea.id, account: lune.id)
    try town.done(RemoveAccess(access.id), as: asLune)
    #expect(try LossTakesEffectAtOnce.fallback(from: session, reading: town.reader) == .visitor)
  }
}
