import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// One invoice: what is on it, why it bears its name, and how it is paid.
struct InvoiceScreenTests {
  /// The invoice about something, opened by somebody.
  private func invoice(
    about subject: String, as email: String, speaking language: Language = .fr
  ) throws -> ScreenStage {
    let stage = try ScreenStage(as: email, speaking: language)
    let session = try ScreenStage.session(of: email, at: stage.desk)
    let list = InvoiceList(window: Window(limit: 100))
    let item = try stage.desk.answer(list, as: session).items.first {
      $0.invoice.subject == subject
    }
    try stage.go(to: .billing)
    stage.open(InvoiceScreen(try #require(item).invoice.id))
    return stage
  }

  @Test func `an invoice shows buyer, seller, lines, totals and its payment`() throws {
    try invoice(about: "galerie-nord.example", as: "yann@kerval.example")
      .expectSnapshots("invoice-paid")
    try invoice(about: "Reprise de l'ancien site", as: "claire@theatre-bleu.example")
      .expectSnapshots("invoice-overdue")
    try invoice(about: "Sauvegarde rétablie", as: "camille@roux.example", speaking: .it)
      .expectSnapshots("invoice-cancelled-it")
  }

  @Test func `a webmaster learns why the invoice is his`() throws {
    let stage = try invoice(about: "galerie-nord.example", as: "yann@kerval.example")
    stage.press("w")
    try stage.expectSnapshots("invoice-why-webmaster")
    #expect(stage.shows("BILL-3"))
  }

  @Test func `an owner learns that a visitor paid by the quick link`() throws {
    let stage = try invoice(about: "morvan.example", as: "loic@morvan.example")
    stage.press("w")
    try stage.expectSnapshots("invoice-why-quick-link")
    #expect(stage.shows("BILL-2"))
    #expect(stage.shows("un visiteur, par le lien de renouvellement rapide"))
  }

  @Test func `the number of an invoice is copied`() throws {
    let stage = try invoice(about: "morvan.example", as: "loic@morvan.example")
    stage.press("y")
    #expect(stage.told?.contains("F2025-") == true)
  }

  @Test func `a late invoice is paid after the bank refused once`() throws {
    let stage = try invoice(
      about: "Reprise de l'ancien site", as: "claire@theatre-bleu.example")
    stage.press("p")
    try stage.expectSnapshots("invoice-payment")
    stage.choosePayment("carte refusée")
    stage.pay()
    #expect(stage.told?.contains("SIM-7") == true)
    #expect(stage.top is InvoicePaymentScreen)
    #expect(stage.shows("La banque a refusé la carte"))
    stage.choosePayment("carte acceptée")
    stage.pay()
    #expect(stage.top is InvoiceScreen)
    #expect(stage.shows("✔ payée"))
    #expect(stage.shows("Claire Azur, le 2 févr. 2026 (carte)"))
    stage.press("p")
    #expect(stage.told?.contains("déjà payée") == true)
  }

  @Test func `an empty balance does not pay`() throws {
    let stage = try invoice(
      about: "Reprise de l'ancien site", as: "claire@theatre-bleu.example")
    stage.press("p")
    stage.choosePayment("solde 0,00 €")
    stage.pay()
    #expect(stage.told?.contains("BILL-11") == true)
    #expect(stage.top is InvoicePaymentScreen)
  }

  @Test func `somebody else's invoice is a sentence, without keys`() throws {
    let stage = try invoice(about: "morvan.example", as: "loic@morvan.example")
    let screen = stage.top
    let other = try ScreenStage(as: "yann@kerval.example", at: stage.desk)
    other.program.layers.append(screen)
    other.press("p", "w")
    #expect(other.shows("Cette facture n'est pas visible pour ce compte."))
  }

  @Test func `an invoice is drawn and scrolled in every size`() throws {
    let stage = try invoice(about: "galerie-nord.example", as: "yann@kerval.example")
    stage.drawInManySizes()
    stage.size = .least
    _ = stage.frame()
    stage.press(.end)
    #expect(stage.shows("anticipé"))
    stage.press("p")
    stage.drawInManySizes()
  }
}
