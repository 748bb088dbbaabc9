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
    #expect(stage.shows("C-1023"))
    #expect(!stage.shows("C-1012"))
    stage.press(.control("u"))
    stage.type("Galerie Nord")
    stage.press(.enter)
    #expect(stage.shows("C-1012 Galer"))
    #expect(!stage.shows("C-1023"))
  }

  @Test func `what is wrong with a new invoice is told under its fields`() throws {
    let stage = try invoices()
    stage.press("n")
    stage.type("C-9999")
    stage.press(.tab)
    stage.type("Conseil")
    stage.press(.tab)
    stage.type("beaucoup")
    stage.press(.function(5))
    try stage.expectSnapshots("issue-invoice-wrong")
    stage.press(.control("u"))
    stage.type("C-1004")
    stage.press(.tab, .tab, .control("u"))
    stage.type("0")
    stage.press(.tab, .control("u"))
    stage.type("9999")
    stage.press(.function(5))
    #expect(stage.shows("✖ un montant au-dessus de zéro"))
    #expect(stage.shows("✖ de 0 à 3650 jours"))
    stage.press(.control("u"))
    stage.type("150")
    stage.press(.tab, .control("u"))
    stage.type("15")
    stage.press(.function(5))
    #expect(stage.told?.contains("180,00 €") == true)
    #expect(stage.top is StaffInvoicesScreen)
    #expect(stage.shows("Conseil"))
  }

  @Test func `an invoice is cancelled only after its number was typed`() throws {
    let stage = try invoices()
    stage.press("/")
    stage.type("F2026-00001")
    stage.press(.enter, "x")
    try stage.expectSnapshots("staff-invoice-cancel")
    stage.press(.tab, .enter)
    #expect(stage.top is ConfirmScreen)
    stage.press(.escape, "x")
    stage.type("F2026-00001")
    stage.press(.tab, .tab, .enter)
    #expect(stage.told?.contains("annule la facture F2026-00001") == true)
    #expect(stage.shows("○ annulée"))
    stage.press("x")
    #expect(stage.told?.contains("BILL-9") == true)
  }

  @Test func `the list and the form are drawn in every size`() throws {
    let stage = try invoices()
    stage.drawInManySizes()
    stage.press("n")
    stage.drawInManySizes()
  }
}
