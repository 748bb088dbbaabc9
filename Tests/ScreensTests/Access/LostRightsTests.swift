import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// ACCESS-9: what is taken away closes at once what it had opened, and nothing half-done is kept.
@Suite struct LostRightsTests {
  private static let ugo = "ugo@compta.example"

  /// Ugo with these rights in C-1012.
  private func ugo(_ rights: [Permission]) throws -> ScreenStage {
    let desk = try Worlds.demo()
    try desk.grant(rights, to: Self.ugo, in: "C-1012")
    return try ScreenStage(as: Self.ugo, for: "C-1012", at: desk)
  }

  /// Takes rights from Ugo at another terminal.
  private func leave(_ rights: [Permission], on stage: ScreenStage) throws {
    try stage.desk.grant(rights, to: Self.ugo, in: "C-1012")
  }

  @Test func `a form closes where its place stays open, and names the right and the account`()
    throws
  {
    let stage = try ugo([.manageServices, .manageContacts])
    try stage.go(to: .contacts)
    stage.press("3", "i")
    stage.type("kim@ailleurs.example")
    #expect(stage.top is InviteGuestScreen)
    try leave([.manageServices], on: stage)
    stage.press("x")
    #expect(stage.isAt(ContactsScreen.self))
    #expect(stage.told?.contains("« Gérer les contacts » dans Galerie Nord (C-1012)") == true)
    #expect(stage.told?.contains("(ACCESS-9, ACCESS-10, ACCESS-4)") == true)
    try stage.expectSnapshots("lost-right")
    stage.press(.escape)
    #expect(stage.told == nil)
    #expect(stage.program.menu.isFocused, "Nothing is half-done: Esc goes on to the menu.")
  }

  @Test func `a question closes too, and a right that has nothing to do with it closes nothing`()
    throws
  {
    let stage = try ugo([.manageServices, .manageContacts, .viewTickets])
    try stage.go(to: .contacts)
    stage.press("3", "i")
    stage.type("kim")
    try leave([.manageServices, .manageContacts], on: stage)
    stage.type("@")
    #expect(stage.top is InviteGuestScreen)
    #expect(stage.top.isChanged)
    let account = try #require(stage.program.session.account)
    stage.press(.escape, .escape)
    stage.open(
      ConfirmScreen(
        AccessWords.inviteTitle, AccessWords.inviteText,
        doing: InviteGuest("yann@kerval.example", into: account, allowing: .none),
        called: AccessWords.invite))
    stage.press(.right)
    try leave([.manageServices], on: stage)
    stage.press(.right)
    #expect(stage.isAt(ContactsScreen.self))
  }

  @Test func `the payment page closes when the right to pay is lost`() throws {
    let stage = try ugo([.manageServices, .pay])
    try stage.go(to: .services)
    stage.press("r")
    #expect(stage.isAt(RenewalScreen.self))
    try leave([.manageServices], on: stage)
    stage.press(.tab)
    #expect(stage.isAt(ServicesScreen.self))
    #expect(stage.told?.contains("« Payer »") == true)
    stage.press("r", .down, .down)
    let told = stage.told
    try leave([.manageServices, .viewTickets], on: stage)
    stage.press(.down)
    #expect(stage.told == nil || stage.told == told, "What was refused before is no loss.")
  }

  @Test func `the recap of an order closes with its options, and the cart is empty`() throws {
    let stage = try ugo([.order, .pay])
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("expo-nord.example")
    stage.press(.function(5))
    #expect(stage.isAt(OrderRecapScreen.self))
    try leave([.order], on: stage)
    stage.press(.enter)
    #expect(stage.isAt(OrderProductsScreen.self))
    #expect(stage.program.visit.cart == nil)
    try leave([.viewTickets], on: stage)
    stage.press(.down)
    #expect(stage.program.place == .home)
    #expect(stage.told?.contains("« Commander » dans Galerie Nord (C-1012)") == true)
  }

  @Test func `the details that one was changing close with the right to change them`() throws {
    let stage = try ugo([.editProfile])
    try stage.go(to: .profile)
    stage.press(.tab)
    stage.type("ZZ")
    try leave([.viewTickets], on: stage)
    stage.press(.function(5))
    #expect(stage.isAt(HomeScreen.self))
    #expect(stage.told?.contains("« Modifier la fiche »") == true)
  }

  @Test func `under the simulator a screen waits until that is closed`() throws {
    let stage = try ugo([.manageServices, .manageContacts])
    try stage.go(to: .contacts)
    stage.press("3", "i")
    stage.press(.function(12))
    try leave([.manageServices], on: stage)
    stage.press("2")
    #expect(stage.top is SimulatorScreen)
    stage.press(.function(12))
    #expect(stage.isAt(ContactsScreen.self))
    #expect(stage.told?.contains("ACCESS-9") == true)
  }

  @Test func `an agency's payment page closes when the order is withdrawn from it`() throws {
    let stage = try ScreenStage(as: "max@trame.example")
    try stage.go(to: .entrusted)
    stage.press(.enter, "p")
    #expect(stage.isAt(OrderPaymentScreen.self))
    let client = try ScreenStage(as: "claire@theatre-bleu.example", at: stage.desk)
    try client.go(to: .order)
    client.press("l", .enter, "a", .right, .enter)
    stage.press(.tab)
    #expect(stage.isAt(OrdersScreen.self))
    #expect(stage.told?.contains("n'est plus confiée à Agence Trame (C-1019)") == true)
    #expect(stage.told?.contains("AGENCY-3") == true)
  }

  @Test func `whoever lost all access is told to which account`() throws {
    let stage = try ugo([.viewTickets])
    let owner = try ScreenStage(as: "nadia@galerie-nord.example", for: "C-1012", at: stage.desk)
    try owner.go(to: .contacts)
    owner.press("3", "o")
    stage.press(.down)
    #expect(stage.told?.contains("plus accès au compte Galerie Nord (C-1012)") == true)
  }
}
