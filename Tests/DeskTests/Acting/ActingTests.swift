import ClientArea
import Testing

@testable import Store

/// Staff with a client's rights: who may enter, for how long, what it may not do, and what the client reads of it.
@Suite struct ActingTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune SARL")
    asLune = try town.session(of: lune)
  }

  private func enter(_ motive: String = "ne trouve pas sa facture") throws -> Session {
    let decision = try town.done(StartImpersonation(of: lune.id, because: motive), as: town.staff)
    return try #require(decision.following)
  }

  private func impersonation(_ session: Session) throws -> Impersonation {
    try town.reader.impersonation(try #require(session.impersonation))
  }

  @Test func `CLIENTS-7: staff acts as the owner, and both names stand in the session`() throws {
    let session = try enter()
    #expect(session.user == asLune.user)
    #expect(session.account == lune.id)
    #expect(session.impersonator == town.staff.user)
    #expect(session.person == town.staff.user)
    #expect(try town.desk.answer(OwnRights(), as: session) == .account(.owner, isEntrusted: false))
  }

  @Test func `CLIENTS-8: a short motive is asked`() throws {
    for motive in ["", "  ", String(repeating: "x", count: 81)] {
      try town.refused(
        StartImpersonation(of: lune.id, because: motive), as: town.staff, by: "CLIENTS-8")
    }
  }

  @Test func `CLIENTS-11: only staff enters`() throws {
    for session in [asLune, .visitor, .clock] {
      try town.refused(
        StartImpersonation(of: lune.id, because: "pourquoi pas"), as: session, by: "CLIENTS-11")
    }
    let acting = try enter()
    try town.refused(
      StartImpersonation(of: lune.id, because: "encore"), as: acting, by: "CLIENTS-11")
  }

  @Test func `CLIENTS-7: nobody enters where no owner can log in`() throws {
    let owner = try #require(asLune.user)
    try town.done(SwitchUser(owner, active: false), as: town.staff)
    try town.refused(
      StartImpersonation(of: lune.id, because: "une question"), as: town.staff, by: "CLIENTS-7")
  }

  @Test func `CLIENTS-8: it ends after 30 minutes, and the clock writes it down`() throws {
    let session = try enter()
    let start = try town.reader.now()
    var travel = try TimeTravel(to: start + 29, at: town.desk)
    while !travel.isFinished { try travel.step() }
    try SessionMustStand.check(session, reading: town.reader)
    travel = try TimeTravel(to: start + 200, at: town.desk)
    while !travel.isFinished { try travel.step() }
    let ended = try impersonation(session)
    #expect(ended.endedAt == start + 30)
    #expect(ended.ending == .ranOut)
    try town.refused(
      OpenTicket("Sujet", saying: "Texte", about: nil), as: session, by: "CLIENTS-8")
    #expect(try LossTakesEffectAtOnce.fallback(from: session, reading: town.reader) == town.staff)
  }

  @Test func `CLIENTS-8: what it stood on may go: the owner, the member of staff`() throws {
    let other = try town.desk.found { circumstances in
      User(
        id: circumstances.newID(), email: "zoe@provider.test", firstName: "Zoé",
        lastName: "Petit", kind: .internal, passwordHash: Town.passwordHash ?? "", language: .fr)
    }
    let zoe = Session(user: other.id, account: nil)
    let session = try enter()
    try town.done(SwitchUser(try #require(asLune.user), active: false), as: zoe)
    try town.refused(
      OpenTicket("Sujet", saying: "Texte", about: nil), as: session, by: "CLIENTS-8", "ACCESS-9")
    try town.desk.endLostAccess(of: session)
    #expect(try impersonation(session).ending == .lost)
    try town.done(SwitchUser(try #require(asLune.user), active: true), as: zoe)
    try town.refused(
      OpenTicket("Sujet", saying: "Texte", about: nil), as: session, by: "CLIENTS-8")
    let again = try enter()
    try town.done(SwitchUser(try #require(town.staff.user), active: false), as: zoe)
    try town.refused(
      OpenTicket("Sujet", saying: "Texte", about: nil), as: again, by: "PERSON-5")
    #expect(try LossTakesEffectAtOnce.fallback(from: again, reading: town.reader) == .visitor)
  }

  @Test func `CLIENTS-7: it is ended by the way back, once`() throws {
    let session = try enter()
    let command = EndImpersonation(try #require(session.impersonation))
    try town.refused(command, as: town.staff, by: "CLIENTS-8")
    #expect(try town.done(command, as: session).following == town.staff)
    #expect(try impersonation(session).ending == .returned)
    try town.refused(command, as: session, by: "CLIENTS-8")
  }

  @Test
  func `CLIENTS-15: the client reads who entered, why and what was done, or that nothing was`()
    throws
  {
    let session = try enter()
    try town.done(OpenTicket("Sujet", saying: "Texte", about: nil), as: session)
    try town.done(EndImpersonation(try #require(session.impersonation)), as: session)
    _ = try enter("regarder")
    try town.pass(days: 1)
    let journal = try town.desk.answer(AccountJournal(window: Window(limit: 50)), as: asLune)
    #expect(
      journal.map(\.command) == [
        "EndImpersonation", "StartImpersonation", "EndImpersonation", "OpenTicket",
        "StartImpersonation",
      ])
    #expect(journal.allSatisfy { $0.actor.impersonator == "Sam Petit" })
    #expect(
      journal.map(\.actor.motive) == [
        "regarder", "regarder", "ne trouve pas sa facture", "ne trouve pas sa facture",
        "ne trouve pas sa facture",
      ])
    let all = try town.desk.answer(JournalList(window: Window(limit: 50)), as: .visitor)
    #expect(all.filter { $0.actor.impersonator != nil }.count == 5)
  }

  @Test func `CLIENTS-8: codes and links that act without login are kept from it, in mails too`()
    throws
  {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 15)
    try town.done(SendExpiryAlert(service: hosting.id, stage: 15), as: .clock)
    try town.done(RenewAccessCodes(of: hosting.id, named: hosting.name), as: asLune)
    let codes = try #require(try town.reader.service(hosting.id).codes)
    let link = try #require(try town.quickLinks(of: hosting).last)
    let session = try enter()
    #expect(try town.desk.answer(ServiceDetail(hosting.id), as: asLune)?.codes == codes)
    #expect(try town.desk.answer(ServiceDetail(hosting.id), as: session)?.codes == codes.hidden)
    var secretsSeen = 0
    for mail in try town.all(Mail.self) where mail.address == lune.details.email {
      let own = try #require(try town.desk.answer(MailDetail(mail.id), as: asLune))
      let seen = try #require(try town.desk.answer(MailDetail(mail.id), as: session))
      #expect(seen.renewalSecret == nil)
      #expect(seen.mail.body.count == own.mail.body.count)
      for secret in [codes.password, link.secret] {
        #expect(!seen.mail.body.contains(secret))
        if own.mail.body.contains(secret) { secretsSeen += 1 }
      }
    }
    #expect(secretsSeen > 0)
  }
}
