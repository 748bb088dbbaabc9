import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Paiements », « Dépenses » and « Infos sur les comptes » of the back office (CLIENTS-9, CLIENTS-13,
/// CLIENTS-21).
struct StaffMoneyScreenTests {
  private func stage(_ place: MenuPlace, speaking language: Language = .fr) throws -> ScreenStage {
    let stage = try ScreenStage(as: "nora@hebergeur.example", speaking: language)
    try stage.go(to: place)
    return stage
  }

  @Test func `CLIENTS-9: staff sees every payment, and its invoice`() throws {
    let stage = try stage(.payments)
    try stage.expectSnapshots("staff-payments")
    stage.drawInManySizes()
    stage.press(.enter)
    #expect(stage.top is InvoiceScreen)
  }

  @Test func `CLIENTS-13: expenses say by month and service what was invoiced`() throws {
    let stage = try stage(.expenses)
    try stage.expectSnapshots("expenses")
    stage.drawInManySizes()
    stage.press("w")
    #expect(stage.shows("CLIENTS-13"))
    stage.press(.escape, "/")
    stage.type("C-1023")
    stage.press(.enter)
    #expect(!stage.shows("C-1012"))
    stage.press("c")
    #expect(stage.shows("Dépenses —"))
    stage.press(.enter)
    #expect(stage.top is StaffInvoicesScreen)
  }

  @Test func `CLIENTS-9: accounts show balance, payers, last movement and what is due`() throws {
    try stage(.accountFacts, speaking: .it).expectSnapshots("account-facts-it")
    let stage = try stage(.accountFacts)
    stage.drawInManySizes()
    stage.press("/")
    stage.type("C-1002")
    stage.press(.enter, .enter)
    #expect(stage.top is AccountMoneyScreen)
    try stage.expectSnapshots("account-money")
    for tab in ["2", "3", "4"] as [Character] {
      stage.press(.character(tab))
      stage.drawInManySizes()
    }
  }

  @Test func `CLIENTS-21: a balance is corrected with a reason`() throws {
    let stage = try stage(.accountFacts)
    stage.press("/")
    stage.type("C-1002")
    stage.press(.enter, .enter, "c")
    stage.type("-1000")
    stage.press(.tab, .function(5))
    #expect(stage.shows("✖ le solde est de 31,40 €"))
    try stage.expectSnapshots("correct-balance-wrong")
    stage.press(.control("u"))
    stage.type("10")
    stage.press(.tab)
    stage.type("Virement reçu")
    stage.press(.function(5))
    #expect(stage.told?.contains("41,40 €") == true)
    #expect(stage.shows("correction : Virement reçu"))
  }
}
