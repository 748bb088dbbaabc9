import Equipment
import ClientArea
import SQLite
import Testing

@testable import Canvas
@testable import Screens
@testable import Store

/// F12 › Carte: who is linked to what, as a picture.
@Suite struct MapTabTests {
  private func map(_ email: String? = "maud@lune.example", at desk: Desk? = nil) throws
    -> ScreenStage
  {
    let stage = try ScreenStage(as: email, at: desk)
    stage.press(.function(12), "4")
    return stage
  }

  @Test func `the acting account stands in the middle`() throws {
    let stage = try map()
    try stage.expectSnapshots("map-account")
    stage.size = .least
    try stage.expectSnapshot("map-account")
  }

  @Test func `arrows walk, Enter centres, Backspace goes back`() throws {
    let stage = try map()
    stage.press(.left, .down)
    #expect(stage.shows("Atelier Kerval (C-1002) est contact technique de 2 prestations"))
    stage.press(.enter)
    try stage.expectSnapshots("map-webmaster")
    stage.press(.right, .enter)
    #expect(stage.shows("À qui elle est"))
    stage.press(.backspace, .backspace)
    #expect(stage.shows("LINK-1 — Atelier Kerval (C-1002)"))
    #expect(!stage.shows("centre précédent"))
  }

  @Test func `a service stands between its contacts and its owner`() throws {
    let stage = try map()
    stage.press("/")
    stage.type("bistrot-lune.example")
    stage.press(.enter)
    #expect(stage.shows("Qui s'en occupe") && stage.shows("À qui elle est"))
  }

  @Test func `an order stands between its client and its agency (AGENCY-3)`() throws {
    let stage = try map("claire@theatre-bleu.example")
    #expect(stage.shows("commande CMD-5"))
    stage.press(.right, .end)
    #expect(stage.shows("AGENCY-3 — Agence Trame (C-1019) a les droits du client sur la commande"))
    stage.press(.enter)
    try stage.expectSnapshots("map-order")
    stage.size = .least
    try stage.expectSnapshot("map-order")
    stage.size = .usual
    stage.press(.left, .down, "w")
    #expect(stage.top is WhyScreen)
    #expect(stage.shows("AGENCY-3") && stage.shows("Lien : agence") && stage.shows("30 janv. 2026"))
    stage.press(.escape, .enter)
    #expect(stage.shows("Qui agit pour lui"))
    stage.press(.right)
    for _ in 0..<9 where !stage.shows("AGENCY-3") { stage.press(.down) }
    #expect(stage.shows("AGENCY-3 — Agence Trame (C-1019) a les droits du client sur la commande"))
    stage.press("d")
    #expect(stage.shows("Droits sur CMD-5"))
  }

  @Test func `an order that is withdrawn from its agency is no line any more`() throws {
    let desk = try Worlds.demo()
    let order = try #require(try desk.reader.first(Order.self, "WHERE number = 'CMD-5'"))
    let claire = try ScreenStage.session(of: "claire@theatre-bleu.example", at: desk)
    _ = try desk.perform(WithdrawAgency(of: order.id), as: claire)
    #expect(try !map("claire@theatre-bleu.example", at: desk).shows("commande CMD-5"))
    #expect(try !map("max@trame.example", at: desk).shows("CMD-5"))
  }

  @Test func `a future owner who is asked stands dashed round the order (ORDER-8)`() throws {
    let stage = try map("yann@kerval.example")
    stage.press("/")
    stage.type("fournil")
    #expect(stage.shows("commande de fournil-morvan.example"))
    stage.press(.down, .enter)
    #expect(stage.shows("Pour qui") && stage.shows("Boulangerie Mor") && stage.shows("╌"))
    stage.press(.right)
    #expect(stage.shows("ORDER-8 —"))
  }

  @Test func `an access says as what one acts`() throws {
    let stage = try map("ugo@compta.example")
    stage.press("/")
    stage.type("ugo@")
    stage.press(.down, .down, .down, .enter)
    #expect(stage.shows("Comptes atteints") && stage.shows("invité"))
  }

  @Test func `a link that waits is dashed and says so (ORDER-8)`() throws {
    let stage = try map("loic@morvan.example")
    #expect(stage.shows("╌"))
    #expect(stage.shows("attente"))
  }

  @Test func `w names the rules of the link, y copies what it leads to, d asks the rights`() throws
  {
    let stage = try map()
    stage.press(.left, .down, "w")
    #expect(stage.top is WhyScreen)
    #expect(stage.shows("LINK-1") && stage.shows("11 mars 2024") && stage.shows("LINK-12"))
    stage.press(.escape, "y")
    #expect(stage.told?.contains("C-1002") == true)
    stage.press("d")
    #expect(stage.shows("Droits sur Atelier Kerval (C-1002)"))
    stage.press(.escape, .right, "w")
    #expect(stage.shows("Qui est lié à Lune SARL (C-1004)"))
  }

  @Test func `the picker finds any account, service or user`() throws {
    let stage = try map()
    stage.press("/")
    stage.type("hugo@")
    stage.press(.down, .enter)
    #expect(stage.shows("Comptes atteints") && stage.shows("Hugo Brun"))
    stage.press("/")
    stage.type("no such thing")
    #expect(stage.shows("Rien de tel"))
    stage.press(.escape)
    #expect(stage.shows("Comptes atteints"))
    stage.press(.backspace)
    #expect(stage.shows("Qui agit pour lui"))
  }

  @Test func `neighbours that are too many open as a list`() throws {
    let desk = try Worlds.demo()
    let lune = try #require(try desk.reader.account(meantBy: "C-1004"))
    for number in 100..<140 {
      try desk.database.run(
        """
        INSERT INTO service (id, name, kind, owner, product, openedOn, paidFrom, expiresOn)
        SELECT \(90_000 + number), \("z\(number).example"), 'domain', \(lune.id), min(id), 1, 1, 2
        FROM product
        """)
    }
    let stage = try map(at: desk)
    stage.press(.right, .end)
    #expect(stage.shows("34 autres"))
    try stage.expectSnapshots("map-many")
    stage.press(.enter)
    stage.type("z139")
    stage.press(.enter)
    #expect(stage.shows("À qui elle est") && stage.shows("z139.example"))
  }

  @Test func `what stands in the middle may go with the journal`() throws {
    let stage = try map()
    let product = try #require(
      try stage.desk.reader.first(Product.self, "WHERE kind = 'hosting' LIMIT 1"))
    _ = try stage.program.performNoted(
      PlaceOrder(OrderRequest(product.id, named: "neuf-lune.example"), paying: .card))
    stage.press("/")
    stage.type("neuf-lune")
    stage.press(.enter)
    #expect(stage.shows("À qui elle est"))
    stage.press("u")
    #expect(stage.shows("Qui agit pour lui") && !stage.shows("À qui elle est"))
  }

  @Test func `it opens from a service and from the contacts, and closes with F12`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    stage.press(.down, .enter, "m")
    #expect(stage.shows("▸[4 Carte]") && stage.shows("bistrot-lune.example"))
    stage.press("d", .function(12))
    #expect(stage.top is ServiceScreen)
    try stage.go(to: .contacts)
    stage.press("m")
    #expect(stage.shows("▸[4 Carte]"))
  }

  @Test func `it opens from an order and from a list of orders`() throws {
    let stage = try ScreenStage(as: "max@trame.example")
    try stage.go(to: .entrusted)
    stage.press("m")
    #expect(stage.shows("▸[4 Carte]") && stage.shows("commande CMD-5"))
    #expect(stage.shows("Qui s'en occupe"))
    stage.press(.function(12), .enter, "m")
    #expect(stage.shows("▸[4 Carte]") && stage.shows("Qui s'en occupe"))
    stage.press(.function(12))
    #expect(stage.top is OrderScreen)
  }

  @Test func `every language, size and world draws`() throws {
    for language in Language.allCases {
      for desk in [try Worlds.demo(), try Worlds.empty()] {
        let stage = try ScreenStage(speaking: language, at: desk)
        stage.press(.function(12), "4")
        stage.drawInManySizes()
        stage.press(.right, .enter, "/", "a")
        stage.drawInManySizes()
      }
    }
  }
}
