import ClientArea
import Testing

@testable import Store

/// The life of an invitation.
@Suite struct InvitationTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session
  private let ugo: User
  private let asUgo: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    asLune = try town.session(of: lune)
    let compta = try town.account("Compta", language: .it)
    asUgo = try town.session(of: compta)
    ugo = try #require(try town.reader.user(email: compta.details.email))
  }

  private var inviting: InviteGuest {
    InviteGuest(ugo.email, into: lune.id, allowing: Permissions([.viewInvoices]))
  }

  private var access: AccountAccess {
    get throws { try #require(try town.reader.access(of: ugo.id, to: lune.id)) }
  }

  private var invitations: [OpenInvitations.Item] {
    get throws { try town.desk.answer(OpenInvitations(), as: asUgo) }
  }

  private func answer(_ accepts: Bool) throws -> AnswerInvitation {
    AnswerInvitation(try access.id, accepting: accepts)
  }

  @Test func `ACCESS-6: who accepts may choose the account, who declines may not`() throws {
    try town.done(inviting, as: asLune)
    #expect(try invitations.map(\.account.code) == [lune.code])
    #expect(try town.mails(.invitation).map(\.address) == [ugo.email])
    #expect(try town.mails(.invitation).map(\.language) == [.it])
    try town.done(answer(false), as: asUgo)
    #expect(try invitations.isEmpty)
    #expect(try town.desk.answer(AccountChoices(of: ugo.id), as: .visitor).count == 1)
    try town.done(SendInvitation(try access.id), as: asLune)
    let decision = try town.done(answer(true), as: asUgo)
    #expect(decision.reasons.rules == ["ACCESS-6", "ACCESS-5"])
    let choices = try town.desk.answer(AccountChoices(of: ugo.id), as: .visitor)
    #expect(choices.map(\.account.code).contains(lune.code))
    #expect(choices.last?.permissions == Permissions([.viewInvoices]))
  }

  @Test func `ACCESS-8: an invitation is answered once, by whom it is for, in person`() throws {
    try town.done(inviting, as: asLune)
    for session in [asLune, town.staff, .visitor, .clock] {
      try town.refused(answer(true), as: session, by: "ACCESS-8")
    }
    let start = StartImpersonation(of: try #require(asUgo.account), because: "son invitation")
    let acting = try #require(try town.done(start, as: town.staff).following)
    try town.refused(answer(true), as: acting, by: "CLIENTS-8")
    try town.done(answer(true), as: asUgo)
    try town.refused(answer(true), as: asUgo, by: "ACCESS-8")
    try town.refused(answer(false), as: asUgo, by: "ACCESS-8")
  }

  @Test func `ACCESS-8: seven days, and the eighth is too late; resent, they begin anew`() throws {
    try town.done(inviting, as: asLune)
    let sent = try town.today
    try town.pass(days: 7)
    #expect(try invitations.map(\.deadline) == [sent + 7])
    #expect(try town.desk.foresee(answer(true), as: asUgo).refusal == nil)
    try town.pass(days: 1)
    #expect(try invitations.isEmpty)
    try town.refused(answer(true), as: asUgo, by: "ACCESS-8")
    try town.done(SendInvitation(try access.id), as: asLune)
    #expect(try invitations.map(\.deadline) == [sent + 15])
    try town.done(answer(true), as: asUgo)
  }

  @Test func `ACCESS-8: that an invitation ends is the clock's next event`() throws {
    try town.done(inviting, as: asLune)
    let event = try #require(try town.desk.answer(NextEvent(), as: asLune))
    #expect(event.what == .invitationEnds)
    #expect(event.at == Moment(morningOf: try town.today + 8))
    try town.done(answer(true), as: asUgo)
    #expect(try town.desk.answer(NextEvent(), as: asLune) == nil)
  }

  @Test func `ACCESS-8: nobody invites himself, who has access, or twice`() throws {
    try town.refused(
      InviteGuest(lune.details.email, into: lune.id, allowing: .none), as: asLune, by: "ACCESS-8")
    try town.done(inviting, as: asLune)
    try town.refused(inviting, as: asLune, by: "ACCESS-8")
    try town.done(answer(true), as: asUgo)
    try town.refused(inviting, as: asLune, by: "ACCESS-8")
    try town.refused(SendInvitation(try access.id), as: asLune, by: "ACCESS-8")
    try town.refused(WithdrawInvitation(try access.id), as: asLune, by: "ACCESS-8")
  }

  @Test func `ACCESS-8: a declined one is sent anew, a withdrawn one is gone`() throws {
    try town.done(inviting, as: asLune)
    try town.done(answer(false), as: asUgo)
    try town.done(inviting, as: asLune)
    try town.done(WithdrawInvitation(try access.id), as: asLune)
    #expect(try town.reader.access(of: ugo.id, to: lune.id) == nil)
    #expect(try invitations.isEmpty)
  }

  @Test func `ACCESS-5: a recorded invitation waits for its mail`() throws {
    let waiting = InviteGuest(
      ugo.email, into: lune.id, allowing: .none, sendingMail: false)
    try town.done(waiting, as: asLune)
    #expect(try access.status == .pending)
    #expect(try town.mails(.invitation).isEmpty)
    try town.refused(answer(true), as: asUgo, by: "ACCESS-8")
    try town.refused(SwitchAccess(try access.id, active: false), as: asLune, by: "ACCESS-5")
    try town.done(SendInvitation(try access.id), as: asLune)
    #expect(try access.status == .invited)
  }
}
