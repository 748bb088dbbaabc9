import Canvas
import ClientArea
import Testing

@testable import Screens

/// Going on for another account: what that would lose is said beforehand, and asked once (ORDER-9).
@Suite struct SwitchTests {
  /// Nadia, who owns two accounts of one name.
  private func nadia() throws -> ScreenStage {
    try ScreenStage(as: "nadia@galerie-nord.example", for: "C-1012")
  }

  private func typeIntoProfile(_ stage: ScreenStage) throws {
    try stage.go(to: .profile)
    stage.press(.tab)
    stage.type("ZZ")
    #expect(stage.top.isChanged)
  }

  private func fillCart(_ stage: ScreenStage) throws {
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("expo-nord.example")
    stage.press(.function(5))
    #expect(stage.program.visit.cart != nil)
  }

  private func hit(_ code: String, on stage: ScreenStage) {
    stage.press(.control("p"))
    stage.type(code)
    stage.press(.enter)
    #expect(stage.top is ConfirmScreen)
  }

  @Test func `a palette hit says that what is typed is lost, and switches at one answer`() throws {
    let stage = try nadia()
    try typeIntoProfile(stage)
    hit("C-1014", on: stage)
    #expect(stage.shows("Ce que vous avez tapé dans le formulaire sera perdu."))
    #expect(!stage.shows("panier"))
    stage.press(.right, .enter)
    #expect(stage.top is HomeScreen)
    #expect(stage.shows("Galerie Nord (C-1014) ▾"))
    #expect(stage.told == nil)
  }

  @Test func `a palette hit says that the cart is emptied (ORDER-9)`() throws {
    let stage = try nadia()
    try fillCart(stage)
    hit("C-1014", on: stage)
    try stage.expectSnapshots("switch-by-hit-with-cart")
    #expect(stage.shows("Votre panier (1 prestation) sera vidé."))
    stage.press(.right, .enter)
    #expect(stage.shows("Galerie Nord (C-1014) ▾"))
    #expect(stage.program.visit.cart == nil)
  }

  @Test func `F2 keeps its warnings whole while one types, in every size`() throws {
    let stage = try nadia()
    try fillCart(stage)
    try typeIntoProfile(stage)
    stage.press(.function(2))
    try stage.expectSnapshots("switch-account-with-losses")
    stage.type("g")
    for size in [Size.least, .usual, .large] {
      stage.size = size
      #expect(stage.shows("Votre panier (1 prestation) sera vidé."))
      #expect(stage.shows("Ce que vous avez tapé dans le formulaire"))
      #expect(stage.shows("C-1014"))
    }
    stage.drawInManySizes()
    stage.size = .usual
    stage.type("alerie C-1014")
    stage.press(.enter)
    #expect(stage.shows("Galerie Nord (C-1014) ▾"))
  }

  @Test func `F2 on the account in which one is closes and loses nothing`() throws {
    let stage = try nadia()
    try fillCart(stage)
    try typeIntoProfile(stage)
    stage.press(.function(2))
    #expect(stage.shows("actuel"))
    stage.press(.enter)
    #expect(stage.top is ProfileScreen)
    #expect(stage.top.isChanged)
    #expect(stage.program.visit.cart != nil)
    #expect(stage.told == nil)
  }
}
