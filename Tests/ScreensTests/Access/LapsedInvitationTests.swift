import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// An invitation whose sender may not give any more what it carries (ACCESS-14), on screen.
@Suite struct LapsedInvitationTests {
  private let desk: Desk
  private let claire: ScreenStage

  /// Léo invites Salomé's neighbour into the theatre, and loses the right to.
  init() throws {
    claire = try ScreenStage(as: "claire@theatre-bleu.example")
    desk = claire.desk
    let theatre = try #require(try desk.reader.account(meantBy: "C-1023"))
    let leo = try ScreenStage.session(of: "leo@theatre-bleu.example", for: "C-1023", at: desk)
    _ = try desk.perform(
      InviteGuest(
        "hugo@brun.example", into: theatre.id, allowing: Permissions([.viewInvoices])), as: leo)
    let own = try #require(
      try desk.answer(AccountContacts(of: theatre.id), as: claire.program.session)
        .first { $0.email == "leo@theatre-bleu.example" }
    ).access.id
    _ = try desk.perform(SwitchAccess(own, active: false), as: claire.program.session)
  }

  @Test func `ACCESS-14: « Contacts et invités » says that it stands no more, and w why`() throws {
    try claire.go(to: .contacts)
    claire.press("3", .end)
    #expect(claire.shows("hugo@brun.example · ne vaut plus"))
    try claire.expectSnapshots("accesses-lapsed")
    claire.press("w")
    #expect(claire.words.contains("ACCESS-14"))
    #expect(claire.words.contains("Léo Marin, qui l'a envoyée"))
  }

  @Test
  func `ACCESS-14: who accepts it is told why not, the owner hears of it and sends it himself`()
    throws
  {
    let hugo = try ScreenStage(as: "hugo@brun.example", at: desk)
    hugo.open(InvitationsScreen())
    hugo.press("a")
    #expect(hugo.told?.contains("ACCESS-14") == true)
    try hugo.expectSnapshot("invitations-lapsed")
    let mails = try desk.answer(
      MailList(window: Window(limit: 50)), as: claire.program.session
    ).filter { $0.subject.contains("à renvoyer") }
    #expect(mails.count == 1)
    try claire.go(to: .contacts)
    claire.press("3", .end, "r", .end)
    #expect(claire.shows("hugo@brun.example · jusqu'au"))
    hugo.press("a")
    #expect(hugo.told?.contains("Théâtre Bleu") == true)
  }
}
