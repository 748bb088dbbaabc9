import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Facturation »: five tabs, each with its own cursor.
struct BillingScreenTests {
  private func billing(
    as email: String = "claire@theatre-bleu.example", speaking language: Language = .fr
  ) throws -> ScreenStage {
    let stage = try ScreenStage(as: email, speaking: language)
    try stage.go(to: .billing)
    return stage
  }

  @Test func `invoices are listed with how they stand`() throws {
    try billing().expectSnapshots("billing-invoices")
  }

  @Test func `each tab shows its own list`() throws {
    let stage = try billing(as: "nadia@galerie-nord.example")
    stage.press("3")
    try stage.expectSnapshots("billing-payments")
    stage.press("4")
    try stage.expectSnapshots("billing-payers")
    stage.press("5")
    try stage.expectSnapshots("billing-balance")
  }

  @Test
  func `ACCESS-10: what a guest may not see says which right is missing, and its keys are off`()
    throws
  {
    let stage = try ScreenStage(as: "ugo@compta.example", for: "C-1012")
    try stage.go(to: .billing)
    for (tab, key) in [("4", "a"), ("5", "t")] as [(Key, Key)] {
      stage.press(tab)
      #expect(stage.shows("Il vous manque le droit « Solde et payeurs »"))
      #expect(!stage.shows("0,00 €"))
      try stage.expectSnapshots(tab == "4" ? "billing-payers-guest" : "billing-balance-guest")
      stage.press(key)
      #expect(stage.told?.contains("ACCESS-10") == true)
      #expect(stage.top is BillingScreen)
      stage.press("w")
      #expect(stage.shows("ACCESS-10"))
      stage.press(.escape)
    }
    stage.drawInManySizes()
  }

  @Test func `ACCESS-10: top-ups are shown with the balance only`() throws {
    let stage = try billing(as: "nadia@galerie-nord.example")
    stage.press("3")
    let desk = stage.desk
    _ = try desk.perform(TopUpBalance(by: Money(cents: 5000)), as: stage.program.session)
    #expect(stage.shows("approvisionnement du solde"))
    let code = try #require(try stage.program.facts().account).code
    let guest = try ScreenStage(as: "ugo@compta.example", for: code, at: desk)
    try guest.go(to: .billing)
    guest.press("3")
    #expect(!guest.shows("approvisionnement du solde"))
    #expect(!guest.shows("50,00 €"))
  }

  @Test func `credit notes name the invoice that they cancel`() throws {
    let stage = try billing(as: "camille@roux.example", speaking: .it)
    stage.press("2")
    try stage.expectSnapshots("billing-credit-notes-it")
    stage.press("w")
    #expect(stage.shows("BILL-9"))
    stage.press(.escape, .enter)
    #expect(stage.top is CreditNoteScreen)
    try stage.expectSnapshots("credit-note-it")
    stage.press("w")
    #expect(stage.shows("BILL-17"))
    stage.press(.escape)
    stage.drawInManySizes()
    stage.press("f")
    #expect(stage.top is InvoiceScreen)
    #expect(stage.shows("○ annullata"))
  }

  @Test func `empty lists say what would fill them`() throws {
    let stage = try billing(as: "emma@harthouse.example", speaking: .en)
    for tab in ["1", "2", "3", "4", "5"] as [Character] {
      stage.press(.character(tab))
      try stage.expectSnapshot("billing-empty-\(tab)-en")
    }
  }

  @Test func `a filter narrows the invoices and Esc takes it away`() throws {
    let stage = try billing(as: "yann@kerval.example")
    let all = stage.text()
    stage.press("/")
    stage.type("kerval-demo")
    stage.press(.enter)
    #expect(stage.shows("/ kerval-demo"))
    #expect(!stage.shows("galerie-nord.example"))
    stage.press(.escape)
    #expect(stage.text() == all)
  }

  @Test func `a paid invoice cannot be paid again, and the key says why`() throws {
    let stage = try billing(as: "yann@kerval.example")
    stage.press("p")
    #expect(stage.told?.contains("BILL-14") == true)
    #expect(stage.top is BillingScreen)
  }

  @Test func `the balance is topped up once the bank accepts`() throws {
    let stage = try billing(as: "yann@kerval.example")
    stage.press("5", "t")
    stage.type("quinze")
    stage.press(.function(5))
    try stage.expectSnapshots("billing-top-up-wrong")
    stage.press(.control("u"))
    stage.type("15,50")
    stage.press(.tab, .right, " ", .function(5))
    #expect(stage.told?.contains("SIM-7") == true)
    #expect(stage.top is TopUpScreen)
    #expect(stage.shows("15,50"))
    stage.press(.left, " ", .function(5))
    #expect(stage.told == "Solde : 46,90 €.")
    #expect(stage.top is BillingScreen)
    #expect(stage.shows("+15,50 €"))
  }

  @Test func `an amount out of bounds is refused under its field`() throws {
    let stage = try billing()
    stage.press("5", "t")
    stage.type("20000")
    stage.press(.function(5))
    #expect(stage.shows("✖ un montant de 0,01 € à 10 000,00 €"))
  }

  @Test func `a payer is added when every field is right, and removed after a question`() throws {
    let stage = try billing()
    stage.press("4", "a")
    stage.type("Rideaux SA")
    stage.press(.tab)
    stage.type("123456789")
    stage.press(.function(5))
    try stage.expectSnapshots("billing-payer-wrong")
    #expect(stage.top is PayerFormScreen)
    stage.press(.control("u"), .tab, .tab)
    stage.type("2 rue du Rideau")
    stage.press(.tab)
    stage.type("33800")
    stage.press(.tab)
    stage.type("Bordeaux")
    stage.press(.function(5))
    #expect(stage.told == "Payeur Rideaux SA ajouté.")
    stage.press(.down, "x")
    #expect(stage.top is ConfirmScreen)
    stage.press(.enter)
    #expect(stage.shows("Rideaux SA"))
    stage.press("x", .right, .enter)
    #expect(stage.told == "Payeur Rideaux SA retiré.")
    stage.press(.home)
    #expect(stage.shows("1/1"))
  }

  @Test func `a form that was changed warns before it is left`() throws {
    let stage = try billing()
    stage.press("4", "a", "R", .escape)
    #expect(stage.top is PayerFormScreen)
    stage.press(.escape)
    #expect(stage.top is BillingScreen)
  }

  @Test func `every tab is drawn in every size`() throws {
    let stage = try billing(as: "yann@kerval.example")
    for tab in ["1", "2", "3", "4", "5"] as [Character] {
      stage.press(.character(tab))
      stage.drawInManySizes()
    }
  }
}
