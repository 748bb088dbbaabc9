import ClientArea
import Testing

@testable import Store

/// ACCESS-14: for how long an invitation carries what its sender gave.
@Suite struct InvitationSenderTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session
  private let leo: User
  private let asLeo: Session
  private let asUgo: Session
  private let carried = Permissions([.viewInvoices, .pay])

  init() throws {
    town = try Town()
    lune = try town.account("Lune", language: .en)
    asLune = try town.session(of: lune)
    leo = try town.user("leo@client.test", named: "Bleu")
    _ = try town.access(
      of: leo, to: lune, as: .contact, allowing: [.manageContacts, .viewInvoices, .pay])
    asLeo = Session(user: leo.id, account: lune.id)
    asUgo = try town.session(of: try town.account("Compta"))
  }

  private var access: AccountAccess {
    get throws {
      let ugo = try #require(asUgo.user)
      return try #require(try town.reader.access(of: ugo, to: lune.id))
    }
  }

  private var accepting: AnswerInvitation {
    get throws { AnswerInvitation(try access.id, accepting: true) }
  }

  private func invite(by session: Session) throws {
    let ugo = try town.reader.user(try #require(asUgo.user))
    try town.done(InviteGuest(ugo.email, into: lune.id, allowing: carried), as: session)
  }

  /// Every way to lose what an invitation carries, of a contact.
  private enum Loss: CaseIterable, Sendable {
    case managing, oneRight, inactive, removed, loggedOut
  }

  private func lose(_ loss: Loss) throws {
    let own = try #require(try town.reader.access(of: leo.id, to: lune.id)).id
    switch loss {
    case .managing: try town.done(SetPermissions(of: own, to: carried), as: asLune)
    case .oneRight:
      try town.done(
        SetPermissions(of: own, to: Permissions([.manageContacts, .viewInvoices])), as: asLune)
    case .inactive: try town.done(SwitchAccess(own, active: false), as: asLune)
    case .removed: try town.done(RemoveAccess(own), as: asLune)
    case .loggedOut: try town.done(SwitchUser(leo.id, active: false), as: town.staff)
    }
  }

  @Test func `ACCESS-14: it stands while its sender may give what it carries`() throws {
    try invite(by: asLeo)
    #expect(try access.invitedBy == leo.id)
    #expect(
      try AnInvitationStandsWithItsSender.ground(of: access, reading: town.reader)?.fact.fr
        .contains("Jean Bleu") == true)
    try town.done(try accepting, as: asUgo)
    #expect(try access.status == .active)
    #expect(try town.mails(.invitationLapsed).isEmpty)
  }

  @Test func `ACCESS-14: whatever its sender lost, it is refused, and the owner is told once`()
    throws
  {
    for loss in Loss.allCases {
      let place = try InvitationSenderTests()
      try place.invite(by: place.asLeo)
      try place.lose(loss)
      try place.expectRefusal("\(loss)")
    }
  }

  /// Refused twice, told once; sent by the owner it is accepted.
  private func expectRefusal(_ what: String) throws {
    for _ in 1...2 {
      let outcome = try town.desk.perform(try accepting, as: asUgo)
      #expect(outcome.refusal?.rules == ["ACCESS-14"], "\(what)")
      #expect(try access.status == .invited)
    }
    let mails = try town.mails(.invitationLapsed)
    #expect(mails.map(\.address) == [lune.details.email], "\(what)")
    #expect(mails.first?.language == .en)
    #expect(mails.first?.body.contains("compta@client.test") == true, "\(what)")
    #expect(mails.first?.reasons.map(\.rule) == ["ACCESS-14"])
    let guests = try town.all(Mail.self).filter { $0.address == "compta@client.test" }
    #expect(guests.map(\.model) == [.invitation])
    let loss = try AnInvitationStandsWithItsSender.loss(of: access, reading: town.reader)
    #expect(loss?.rule == "ACCESS-14", "\(what)")
    try town.done(SendInvitation(try access.id), as: asLune)
    #expect(try access.invitedBy == asLune.user && access.lapsedOn == nil)
    try town.done(try accepting, as: asUgo)
    #expect(try access.status == .active, "\(what)")
  }

  @Test func `ACCESS-14: rights that its sender has again carry it again`() throws {
    try invite(by: asLeo)
    try lose(.inactive)
    #expect(try town.desk.perform(try accepting, as: asUgo).refusal != nil)
    let own = try #require(try town.reader.access(of: leo.id, to: lune.id)).id
    try town.done(SwitchAccess(own, active: true), as: asLune)
    try town.done(try accepting, as: asUgo)
  }

  @Test func `ACCESS-14: an owner who is one no more sent it too`() throws {
    try invite(by: asLune)
    let owner = try #require(asLune.user)
    var own = try #require(try town.reader.access(of: owner, to: lune.id))
    own.status = .inactive
    let former = own
    try town.desk.found { _ in former }
    let outcome = try town.desk.perform(try accepting, as: asUgo)
    #expect(outcome.refusal?.rules == ["ACCESS-14"])
  }

  @Test func `ACCESS-14: staff gives by its role`() throws {
    let nora = try town.member("nora@provider.test", .support)
    try invite(by: nora)
    #expect(try AnInvitationStandsWithItsSender.loss(of: access, reading: town.reader) == nil)
    try town.done(
      SetStaffRole(of: try #require(nora.user), to: .billing), as: town.staff)
    #expect(try town.desk.perform(try accepting, as: asUgo).refusal?.rules == ["ACCESS-14"])
  }

  @Test func `ACCESS-14: whoever sees to its rights and may give them all answers for it`() throws {
    try invite(by: asLeo)
    try town.done(
      SetPermissions(of: try access.id, to: Permissions([.viewInvoices])), as: asLune)
    #expect(try access.invitedBy == asLune.user)
    try lose(.removed)
    try town.done(try accepting, as: asUgo)
  }

  @Test func `ACCESS-14: it may be declined whatever became of its sender`() throws {
    try invite(by: asLeo)
    try lose(.removed)
    try town.done(AnswerInvitation(try access.id, accepting: false), as: asUgo)
    #expect(try town.mails(.invitationLapsed).isEmpty)
  }

  @Test func `ACCESS-14: what was sent before anybody noted by whom is the owner's`() throws {
    try invite(by: asLeo)
    var old = try access
    old.invitedBy = nil
    let noted = old
    try town.desk.found { _ in noted }
    try lose(.removed)
    try town.done(try accepting, as: asUgo)
  }
}
