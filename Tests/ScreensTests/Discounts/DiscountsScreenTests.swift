import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Remises », for staff, and what clients see of discounts on payment pages (CLIENTS-10, ORDER-15).
@Suite struct DiscountsScreenTests {
  private static let staff = "nora@hebergeur.example"

  /// One of each kind and in each state.
  private func stage() throws -> ScreenStage {
    let stage = try ScreenStage(as: Self.staff)
    let today = try stage.program.facts().today
    let lune = try #require(try stage.desk.reader.account(meantBy: "C-1004"))
    let plan = try plan(at: stage.desk)
    try stage.elsewhere(CreateClientLabel(.group, named: "Revendeurs"), as: Self.staff)
    let group = try #require(try stage.desk.reader.group(named: "Revendeurs"))
    let terms = [
      DiscountTerms(
        .share(perMille: 100), for: .product(plan.id), from: today, to: today + 26,
        called: "Printemps"),
      DiscountTerms(
        .amount(Money(cents: 500)), for: .account(lune.id), from: today, to: today + 90),
      DiscountTerms(
        .share(perMille: 125), for: .group(group.id), from: today + 120, to: today + 150,
        called: "Fidélité"),
    ]
    for terms in terms { try stage.elsewhere(CreateDiscount(terms), as: Self.staff) }
    try stage.go(to: .discounts)
    _ = stage.frame()
    return stage
  }

  private func plan(at desk: Desk) throws -> Product {
    let session = try ScreenStage.session(of: Self.staff, at: desk)
    return try #require(try desk.answer(Catalogue(), as: session).first).product
  }

  @Test func `the list says what, for whom, when and how each stands`() throws {
    let stage = try stage()
    try stage.expectSnapshots("discounts")
    stage.press("w")
    #expect(stage.shows("CLIENTS-12"))
    stage.press(.escape, "/")
    stage.type("lune")
    #expect(stage.shows("1/1"))
    #expect(stage.shows("5,00 €"))
  }

  @Test func `staff grants a discount for an account`() throws {
    let stage = try stage()
    stage.press("n")
    try stage.expectSnapshots("discount-form")
    stage.type("Bienvenue")
    stage.press(.tab)
    stage.type("15 %")
    stage.click("Compte")
    stage.press(.tab)
    stage.type("C-1002")
    stage.press(.function(5))
    #expect(stage.isAt(DiscountsScreen.self))
    #expect(stage.shows("Bienvenue"))
    #expect(stage.shows("15 %"))
  }

  @Test func `what is neither a percentage nor an amount is told under the field`() throws {
    let stage = try stage()
    stage.press("n", .tab)
    stage.type("10")
    stage.press(.function(5))
    #expect(stage.isAt(DiscountFormScreen.self))
    #expect(stage.words.contains("un pour cent ou un montant"))
    #expect(stage.words.contains("✖ choisissez un produit"))
  }

  @Test func `one is changed, ended and deleted`() throws {
    let stage = try stage()
    stage.press(.enter)
    #expect(stage.isAt(DiscountFormScreen.self))
    stage.press(.tab, .control("u"))
    stage.type("20 %")
    stage.press(.function(5))
    #expect(stage.isAt(DiscountsScreen.self))
    #expect(stage.shows("20 %"))
    stage.press("x", .tab, .enter)
    #expect(stage.shows("✖ terminée"))
    stage.press(.enter)
    #expect(stage.told?.contains("CLIENTS-10") == true)
    stage.press("d", .tab, .enter)
    stage.press(.resize)
    #expect(!stage.shows("Fidélité"))
  }

  @Test func `groups, products and a client's record lead to their own`() throws {
    let stage = try stage()
    try stage.go(to: .groups)
    stage.press("r")
    #expect(stage.shows("Remises (Revendeurs)"))
    #expect(stage.shows("1/1"))
    try stage.go(to: .products)
    stage.press("r")
    #expect(stage.shows("Printemps"))
    let lune = try #require(try stage.desk.reader.account(meantBy: "C-1004"))
    stage.size = .large
    stage.open(ClientScreen(AccountName(lune)))
    stage.press("/")
    stage.type("Remise")
    #expect(stage.shows("Remise 5,00 €"))
  }

  @Test func `a support member reads the list and grants none`() throws {
    let desk = try Worlds.demo()
    let nora = try #require(try desk.reader.user(email: Self.staff))
    _ = try desk.perform(Plant(saved: [nora.with(.support)]), as: .clock)
    let stage = try ScreenStage(as: Self.staff, at: desk)
    try stage.go(to: .discounts)
    stage.press("n")
    #expect(stage.told?.contains("CLIENTS-11") == true)
  }

  @Test func `CLIENTS-10: the recap and the invoice have the line, and say why`() throws {
    let desk = try stage().desk
    let stage = try ScreenStage(as: "maud@lune.example", at: desk)
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("lune-bis.example")
    stage.press(.function(5))
    #expect(stage.isAt(OrderRecapScreen.self))
    try stage.expectSnapshots("discount-recap")
    stage.press("w")
    #expect(stage.words.contains("elle ne s'ajoute pas"))
    stage.press(.escape)
    stage.click("Payer ", last: true)
    #expect(stage.isAt(ReceiptScreen.self))
    let invoice = try #require(try WorldFacts(of: desk).latestInvoice())
    stage.open(InvoiceScreen(invoice.id))
    try stage.expectSnapshot("discount-invoice")
    stage.press("w")
    #expect(stage.words.contains("CLIENTS-10"))
  }

  @Test func `ORDER-15: what changed since the page was opened is confirmed again`() throws {
    let desk = try stage().desk
    let stage = try ScreenStage(as: "maud@lune.example", at: desk)
    try stage.open(service: "bistrot-lune.example")
    stage.press("r")
    #expect(stage.shows("Payer 64,80 €"))
    let found = try desk.answer(
      DiscountList(filter: "Printemps", window: Window(limit: 1)),
      as: ScreenStage.session(of: Self.staff, at: desk))
    try stage.elsewhere(EndDiscount(try #require(found.first).discount.id), as: Self.staff)
    #expect(
      stage.words.contains("Le total a changé : 64,80 € TTC affichés, 66,00 € TTC maintenant"))
    let before = try stage.service("bistrot-lune.example").expiresOn
    stage.pay()
    #expect(stage.isAt(RenewalScreen.self))
    #expect(stage.told?.contains("ORDER-15") == true)
    #expect(try stage.service("bistrot-lune.example").expiresOn == before)
    stage.press(.resize)
    try stage.expectSnapshots("renewal-total-changed")
    stage.pay()
    #expect(stage.isAt(ReceiptScreen.self))
  }

  @Test func `CLIENTS-12: where nothing is to be paid, no card is asked for`() throws {
    let desk = try stage().desk
    let lune = try #require(try desk.reader.account(meantBy: "C-1004"))
    let today = try desk.reader.now().day
    let terms = DiscountTerms(
      .share(perMille: 1000), for: .account(lune.id), from: today, to: today, called: "Offert")
    let stage = try ScreenStage(as: "maud@lune.example", at: desk)
    try stage.elsewhere(CreateDiscount(terms), as: Self.staff)
    try stage.open(service: "bistrot-lune.example")
    stage.press("r")
    try stage.expectSnapshot("renewal-free")
    stage.click("Confirmer", last: true)
    #expect(stage.isAt(ReceiptScreen.self))
  }

  @Test func `they draw in every size`() throws {
    let stage = try stage()
    stage.drawInManySizes()
    stage.press("n")
    stage.drawInManySizes()
  }
}

extension User {
  fileprivate func with(_ role: StaffRole) -> User {
    var user = self
    user.role = role
    return user
  }
}
