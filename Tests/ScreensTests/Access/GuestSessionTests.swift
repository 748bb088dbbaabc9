import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// What a guest finds: invitations, the accounts to choose from, a menu as wide as his rights.
struct GuestSessionTests {
  private static let ugo = "ugo@compta.example"

  @Test func `ACCESS-6: F2 offers every account with code and rights, and switches`() throws {
    let stage = try ScreenStage(as: Self.ugo, for: "C-1013")
    stage.press(.function(2))
    try stage.expectSnapshots("switch-account")
    #expect(stage.shows("invité : factures, paiement"))
    stage.type("C-1014")
    stage.press(.enter)
    #expect(stage.shows("Galerie Nord (C-1014)"))
  }

  @Test func `ACCESS-6: after login the chooser tells accounts of one name apart`() throws {
    let stage = try ScreenStage()
    stage.type(Self.ugo)
    stage.press(.down, .enter)
    try stage.expectSnapshots("account-choice-guest")
    #expect(stage.shows("invité : factures, paiement"))
    stage.press("/")
    stage.type("C-1014")
    #expect(!stage.shows("C-1012 "))
    stage.press(.enter)
    #expect(stage.shows("Galerie Nord (C-1014) ▾"))
  }

  @Test func `ACCESS-10: a right that is missing hides its place and its hits`() throws {
    let stage = try ScreenStage(as: Self.ugo, for: "C-1012")
    try stage.expectSnapshots("home-guest")
    #expect(!stage.shows("Gérer mes services"))
    #expect(!stage.shows("Commander un service"))
    stage.press(":")
    stage.type("galerie")
    #expect(!stage.shows("hébergement de"))
    #expect(stage.shows("Galerie Nord (C-1014)"))
    stage.press(.enter)
    #expect(stage.shows("C'est dans un autre de vos comptes"))
    stage.press(.right, .enter)
    #expect(stage.program.session.account != nil)
    #expect(stage.shows("Galerie Nord (C-1014) ▾"))
  }

  @Test func `ACCESS-6: an invitation is shown at login and answered there`() throws {
    let stage = try ScreenStage(as: "salome@gite-pins.example")
    try stage.expectSnapshots("invitations")
    stage.press("w")
    #expect(stage.shows("ACCESS-8"))
    stage.press(.escape, .enter, .right, .enter)
    #expect(stage.told?.contains("l'un de vos comptes") == true)
    #expect(!(stage.top is InvitationsScreen))
    stage.press(.function(2))
    #expect(stage.shows("Théâtre Bleu"))
  }

  @Test func `ACCESS-6: declined, nothing waits on Accueil any more`() throws {
    let stage = try ScreenStage(as: "salome@gite-pins.example")
    stage.press(.escape)
    #expect(stage.shows("Une invitation vous attend"))
    stage.open(InvitationsScreen())
    stage.press("r", .enter)
    #expect(stage.top is InvitationsScreen)
    stage.press("r", .right, .enter)
    #expect(!stage.shows("Une invitation vous attend"))
  }

  @Test func `ACCESS-9: switched off, the next key leads home with a message`() throws {
    let desk = try Worlds.demo()
    let guest = try ScreenStage(as: Self.ugo, for: "C-1012", at: desk)
    try guest.go(to: .billing)
    let owner = try ScreenStage(as: "nadia@galerie-nord.example", for: "C-1012", at: desk)
    try owner.go(to: .contacts)
    owner.press("3", "o")
    guest.press(.down)
    #expect(guest.shows("Ugo Compta (C-1013)"))
    #expect(guest.told?.contains("ACCESS-9") == true)
    try guest.expectSnapshots("guest-sent-home")
  }

  @Test func `ACCESS-9: a right that is lost closes the screen that it opened`() throws {
    let desk = try Worlds.demo()
    let guest = try ScreenStage(as: Self.ugo, for: "C-1012", at: desk)
    try guest.go(to: .billing)
    let owner = try ScreenStage.session(of: "nadia@galerie-nord.example", for: "C-1012", at: desk)
    let account = try #require(owner.account)
    let contacts = try desk.answer(AccountContacts(of: account), as: owner)
    let access = try #require(contacts.first).access.id
    _ = try desk.perform(
      SetPermissions(of: access, to: Permissions([.viewTickets])), as: owner)
    guest.press(.down)
    #expect(guest.program.place == .home)
    #expect(guest.told?.contains("ACCESS-9") == true)
    #expect(guest.shows("Galerie Nord (C-1012)"))
  }

  @Test func `« Mon profil » of a guest shows his own part, and a way out`() throws {
    let stage = try ScreenStage(as: Self.ugo, for: "C-1012")
    try stage.go(to: .profile)
    try stage.expectSnapshots("profile-guest")
    stage.press(.control("o"), .right, .enter)
    #expect(stage.shows("Ugo Compta (C-1013)"))
  }

  @Test func `the journal of an account tells who did what, to whoever may see it`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .profile)
    stage.press(.function(4))
    try stage.expectSnapshots("account-journal")
    stage.press("w")
    #expect(stage.shows("ORDER-8"))
    stage.drawInManySizes()
  }

  @Test func `ACCESS-3: a free account is opened from the login page`() throws {
    let stage = try ScreenStage()
    stage.press(.function(4))
    try stage.expectSnapshots("open-account")
    stage.press(.function(5))
    #expect(stage.shows("✖"))
    stage.press(.escape)
    #expect(stage.top is LoginScreen)
  }

  @Test func `ACCESS-6: a mail about another account's service offers to switch first`() throws {
    let stage = try ScreenStage(as: "leo@theatre-bleu.example")
    let facts = try stage.desk.answer(
      MailList(window: Window(limit: 99)), as: stage.program.session)
    let mail = try #require(facts.first)
    stage.open(MailScreen(mail.id))
    stage.press("o")
    #expect(stage.top is ServiceScreen)
    // The same person, acting for an account of his own.
    let details = ContactDetails(
      kind: .individual, firstName: "Léo", lastName: "Marin", email: "leo@theatre-bleu.example",
      phone: "+33 5 36 49 10 99", street: "1 rue Haute", postcode: "33800", city: "Bordeaux",
      country: "FR", language: .fr)
    _ = try stage.desk.perform(OpenFreeAccount(with: details), as: stage.program.session)
    let own = try stage.desk.reader.accounts(ownedBy: #require(stage.program.session.user))
    let account = try #require(own.first)
    let other = try ScreenStage(as: details.email, for: account.code, at: stage.desk)
    other.open(MailScreen(mail.id))
    other.press("o")
    #expect(other.shows("C'est dans un autre de vos comptes"))
    other.press(.right, .enter)
    #expect(other.top is ServiceScreen)
    #expect(other.shows("Théâtre Bleu (C-1023)"))
  }

  @Test func `BILL-7: a guest who is technical contact too is told which way he is on`() throws {
    let desk = try Worlds.demo()
    let maud = try ScreenStage.session(of: "maud@lune.example", at: desk)
    let account = try #require(maud.account)
    _ = try desk.perform(
      InviteGuest(
        "yann@kerval.example", into: account, allowing: Permissions([.manageServices, .pay])),
      as: maud)
    let yann = try ScreenStage.session(of: "yann@kerval.example", at: desk)
    let invitation = try #require(try desk.answer(OpenInvitations(), as: yann).first)
    _ = try desk.perform(AnswerInvitation(invitation.access, accepting: true), as: yann)

    let stage = try ScreenStage(as: "yann@kerval.example", for: "C-1004", at: desk)
    try stage.go(to: .services)
    stage.press(.down, "r")
    try stage.expectSnapshots("renewal-guest")
    #expect(stage.shows("Lune SARL (C-1004)"))
    #expect(stage.shows("Autre façon : depuis Atelier Kerval"))
    stage.press(.function(2))
    stage.type("C-1002")
    stage.press(.enter)
    try stage.go(to: .contacts)
    stage.press(.down, "r")
    #expect(stage.shows("Autre façon : depuis Lune SARL"))
  }
}
