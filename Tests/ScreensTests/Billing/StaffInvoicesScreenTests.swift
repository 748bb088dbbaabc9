import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Factures » of the back office.
struct StaffInvoicesScreenTests {
  private func invoices(speaking language: Language = .fr) throws -> ScreenStage {
    let stage = try ScreenStage(as: "nora@hebergeur.example", speaking: language)
    try stage.go(to: .invoices)
    return stage
  }

  @Test func `staff sees every invoice with its client`() throws {
    try invoices().expectSnapshots("staff-invoices")
    try invoices(speaking: .en).expectSnapshots("staff-invoices-en")
  }

  @Test func `invoices are found by client, code or number`() throws {
    let stage = try invoices()
    stage.press("/")
    stage.type("theatre-bleu")
    #expect(stage.shows("Théâtre Bleu"))
    #expect(!stage.shows("Galerie Nord"))
    stage.press(.control("u"))
    stage.type("Galerie Nord")
    stage.press(.enter)
    #expect(try stage.program.topPage().rows.first?.text.contains("Galerie Nord (C-1012)") == true)
    #expect(!stage.shows("Théâtre Bleu"))
  }

  @Test func `what is wrong with a new invoice is told under its fields`() throws {
    let stage = try invoices()
    stage.press("n")
    stage.type("C-9999")
    stage.press(.tab)
    stage.type("Conseil")
    stage.press(.tab, .control("u"))
    stage.type("beaucoup")
    stage.press(.tab)
    stage.type("cher")
    stage.press(.function(5))
    try stage.expectSnapshots("issue-invoice-wrong")
    stage.press(.control("u"))
    stage.type("C-1004")
    stage.press(.tab, .tab, .control("u"))
    stage.type("1,5")
    stage.press(.tab, .control("u"))
    stage.type("0")
    stage.press(.tab, .tab, .control("u"))
    stage.type("9999")
    stage.press(.function(5))
    #expect(stage.shows("✖ un montant au-dessus de zéro"))
    #expect(stage.shows("✖ de 0 à 3650 jours"))
    stage.press(.control("u"))
    stage.type("100")
    stage.press(.tab, .tab, .control("u"))
    stage.type("15")
    stage.press(.function(5))
    #expect(stage.told?.contains("180,00 €") == true)
    #expect(stage.top is StaffInvoicesScreen)
    #expect(stage.shows("Conseil"))
  }

  @Test func `BILL-14: a draft is made, gets lines, and is issued`() throws {
    let stage = try invoices()
    stage.press("2")
    #expect(stage.shows("Aucun brouillon"))
    stage.press("n")
    stage.type("C-1004")
    stage.press(.tab)
    stage.type("Déménagement du site")
    stage.press(.tab, .tab)
    stage.type("120")
    stage.press(.function(5))
    #expect(stage.top is InvoiceDraftScreen)
    stage.press("a")
    stage.type("Manuel imprimé")
    stage.press(.tab, .control("u"))
    stage.type("2")
    stage.press(.tab)
    stage.type("14,90")
    stage.press(.tab, .right, .right, " ", .function(5))
    #expect(stage.top is InvoiceDraftScreen)
    try stage.expectSnapshots("invoice-draft")
    stage.drawInManySizes()
    stage.press("w")
    #expect(stage.shows("BILL-9"))
    stage.press(.escape, "t", .control("u"))
    stage.type("15")
    stage.press(.function(5))
    #expect(stage.shows("15 jours après l'émission"))
    stage.press("i", .right, .enter)
    #expect(stage.top is InvoiceScreen)
    #expect(stage.told?.contains("175,44 €") == true)
    try stage.expectSnapshots("invoice-of-lines")
    stage.press(.escape)
    #expect(stage.shows("Aucun brouillon"))
  }

  @Test func `BILL-14: a draft is deleted after a question, and the last line stays`() throws {
    let stage = try invoices()
    stage.press("2", "n")
    stage.type("C-1004")
    stage.press(.tab)
    stage.type("Divers")
    stage.press(.tab, .tab)
    stage.type("10")
    stage.press(.function(5), "x")
    #expect(
      stage.told == "Une facture, même en brouillon, garde au moins une ligne. (BILL-14)")
    stage.press("d", .right, .enter)
    #expect(stage.told == "Brouillon « Divers » supprimé.")
    #expect(stage.top is StaffInvoicesScreen)
  }

  @Test func `CLIENTS-20, BILL-17: an invoice is reminded of once, and a line of it credited`()
    throws
  {
    let stage = try invoices()
    let session = stage.program.session
    let account = try #require(try stage.desk.reader.account(meantBy: "C-1004"))
    let lines = [
      InvoiceLine(
        label: "Conseil", quantity: Quantity(thousandths: 1500), unitPrice: Money(cents: 8000)),
      InvoiceLine(label: "Manuel", unitPrice: Money(cents: 1490), rate: TaxRate(perMille: 55)),
    ]
    let issued = try stage.desk.perform(
      IssueInvoice(to: account.id, for: "Conseil", lines: lines), as: session)
    guard case .done(let decision, _) = issued else { throw Missing() }
    stage.open(InvoiceScreen(try #require(decision.first(Invoice.self)).id))
    stage.press("r")
    #expect(stage.told?.contains("Rappel de la facture") == true)
    stage.press("r")
    #expect(stage.told?.contains("CLIENTS-20") == true)
    stage.press("l", " ", .tab, " ", .tab)
    stage.type("Non reçu")
    try stage.expectSnapshots("credit-line")
    stage.drawInManySizes()
    stage.press(.function(5))
    #expect(stage.top is ConfirmScreen)
    #expect(stage.shows("reprend 15,72 € TTC"))
    stage.type(try #require(decision.first(Invoice.self)).number)
    stage.press(.tab, .tab, .enter)
    #expect(stage.told?.contains("reprend 15,72 € TTC") == true)
    try stage.expectSnapshots("invoice-credited-in-part")
    stage.press(.escape, "3", .enter)
    #expect(stage.top is CreditNoteScreen)
    #expect(stage.shows("Non reçu"))
  }

  private struct Missing: Error {}

  @Test func `an invoice is cancelled only after its number was typed`() throws {
    let stage = try invoices()
    stage.press("/")
    stage.type("F2026-00001")
    stage.press(.enter, "x")
    #expect(stage.top is IssueCreditNoteScreen)
    stage.press(.function(5))
    #expect(stage.shows("le motif, que l'acheteur lira"))
    stage.type("Renouvelé par erreur")
    try stage.expectSnapshots("credit-whole")
    stage.press(.function(5))
    try stage.expectSnapshots("staff-invoice-cancel")
    stage.press(.tab, .enter)
    #expect(stage.top is ConfirmScreen)
    stage.type("F2026-00001")
    stage.press(.tab, .tab, .enter)
    #expect(stage.told?.contains("annule la facture F2026-00001") == true)
    #expect(stage.shows("○ annulée"))
    stage.press("x")
    let refused = stage.told
    #expect(refused?.contains("BILL-9") == true)
    // No line is left to be credited either, for the same reason.
    stage.press(.enter)
    #expect(stage.top is InvoiceScreen)
    #expect(try stage.program.topPage().key("creditLine")?.isEnabled == false)
    stage.press("l")
    #expect(stage.top is InvoiceScreen)
    #expect(stage.told == refused)
  }

  @Test func `BILL-15: a form says where the buyer's territory decides on the rate`() throws {
    let stage = try invoices()
    stage.press("n")
    stage.type("C-1036")
    #expect(stage.shows("Le territoire de l'acheteur décide : 8,5 % à la place de 20 % (BILL-15)."))
    stage.press(.backspace, "4")
    #expect(!stage.shows("Le territoire de l'acheteur"))
    let client = try #require(try stage.desk.reader.account(meantBy: "C-1036")).id
    let drafted = try stage.desk.perform(
      DraftInvoice(
        to: client, lines: [InvoiceLine(label: "Conseil", amount: Money(cents: 1000))], dueIn: 30),
      as: stage.program.session)
    guard case .done(let decision, _) = drafted else { throw Missing() }
    stage.open(DraftLineScreen(try #require(decision.first(InvoiceDraft.self)), at: nil))
    #expect(stage.shows("8,5 % à la place de 20 %"))
  }

  @Test func `the list and the form are drawn in every size`() throws {
    let stage = try invoices()
    stage.drawInManySizes()
    stage.press("n")
    stage.drawInManySizes()
  }
}
