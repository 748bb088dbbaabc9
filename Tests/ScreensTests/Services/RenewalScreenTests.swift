import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// The payment page of a renewal.
@Suite struct RenewalScreenTests {
  private let name = "bistrot-lune.example"

  private func page(as email: String) throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    try stage.open(service: name)
    stage.press("r")
    #expect(stage.isAt(RenewalScreen.self))
    return stage
  }

  @Test func `it says whose name the invoice will bear`() throws {
    try page(as: "yann@kerval.example").expectSnapshots("renewal-contact")
    let owner = try page(as: "maud@lune.example")
    #expect(owner.shows("BILL-4"))
  }

  @Test func `name, amount and reasons are seen at the smallest size, wherever one is in the form`()
    throws
  {
    let stage = try page(as: "yann@kerval.example")
    stage.size = .least
    for key in [Key.tab, .tab, .tab, .tab, .tab, .pageUp, .pageUp, .pageDown] {
      stage.press(key)
      for text in [
        "FACTURE AU NOM DE", "Atelier Kerval (C-1002)", "72,00 € TTC", "BILL-1", "BILL-3",
      ] {
        #expect(stage.shows(text), "\(text) after \(key)")
      }
    }
  }

  @Test func `the outcomes look like the simulator's own, the ways to pay do not`() throws {
    let stage = try page(as: "yann@kerval.example")
    let frame = stage.frame()
    func role(of text: String) -> Role? {
      for (row, line) in frame.lines.enumerated() {
        guard let range = line.ranges(of: text).first else { continue }
        return frame[Point(row: row, column: CellWidth.of(line[..<range.lowerBound]))]?.style.role
      }
      return nil
    }
    #expect(role(of: "Simulateur : issue du paiement") == .simulator)
    #expect(role(of: "( ) carte refusée") == .simulator)
    #expect(role(of: "( ) solde") == .text)
    stage.choosePayment("solde 31,40 €")
    #expect(!stage.shows("carte refusée"), "No bank is asked.")
  }

  @Test func `the confirmation names owner and invoice name`() throws {
    let stage = try page(as: "yann@kerval.example")
    stage.press(.right, .enter)
    #expect(stage.words.contains("Propriétaire Lune SARL (C-1004)"))
    #expect(stage.words.contains("Facture au nom de Atelier Kerval (C-1002)"))
  }

  @Test func `Annuler has the focus and pays nothing`() throws {
    let stage = try page(as: "maud@lune.example")
    let before = try stage.service(name).expiresOn
    stage.press(.enter)
    #expect(stage.isAt(ServiceScreen.self))
    #expect(try stage.service(name).expiresOn == before)
  }

  @Test func `an accepted card renews and gives the number of the invoice`() throws {
    let stage = try page(as: "yann@kerval.example")
    stage.press(.right, .enter)
    #expect(stage.isAt(ReceiptScreen.self))
    try stage.expectSnapshot("renewal-receipt")
    #expect(try stage.service(name).expiresOn == Day(iso: "2027-02-14"))
    stage.press("w")
    #expect(stage.shows("BILL-3"))
    stage.press(.escape, .enter)
    #expect(stage.isAt(ServiceScreen.self))
  }

  @Test func `a refused card says so under the choice and another is tried`() throws {
    let stage = try page(as: "maud@lune.example")
    stage.choosePayment("carte refusée")
    stage.pay()
    #expect(stage.isAt(RenewalScreen.self))
    #expect(stage.told?.contains("SIM-7") == true)
    stage.press(.resize)
    try stage.expectSnapshot("renewal-refused")
    stage.choosePayment("carte acceptée")
    stage.pay()
    #expect(stage.isAt(ReceiptScreen.self))
  }

  @Test func `a balance that is too small is refused with the rule`() throws {
    let stage = try page(as: "yann@kerval.example")
    stage.choosePayment("solde 31,40 €")
    stage.pay()
    #expect(stage.told?.contains("BILL-11") == true)
    #expect(stage.isAt(RenewalScreen.self))
  }

  @Test func `another payer is on the invoice before it is paid`() throws {
    let stage = try page(as: "yann@kerval.example")
    #expect(stage.shows("Payeur"))
    stage.press(.tab, .tab, .right)
    #expect(stage.shows("Yann Kerval, payeur d'Atelier Kerval (C-1002)"))
    stage.pay()
    #expect(stage.shows("Yann Kerval"))
    #expect(stage.isAt(ReceiptScreen.self))
  }

  @Test func `a payer that was removed meanwhile is told before anything is paid`() throws {
    let stage = try page(as: "yann@kerval.example")
    stage.press(.tab, .tab, .right)
    let payers = try stage.desk.answer(PayerList(), as: stage.program.session)
    try stage.elsewhere(RemovePayer(payers[0].id), as: "yann@kerval.example")
    stage.pay()
    #expect(stage.isAt(RenewalScreen.self))
    #expect(stage.shows("Le payeur choisi n'existe plus"))
    #expect(stage.words.contains("FACTURE AU NOM DE Atelier Kerval (C-1002) ─"))
    #expect(stage.shows("72,00 € TTC"))
  }

  @Test func `what somebody else has renewed meanwhile is refused before any money moves`() throws {
    let stage = try page(as: "yann@kerval.example")
    let service = try stage.service(name)
    try stage.elsewhere(
      RenewService(
        service.id, named: name, expiringOn: service.expiresOn, paying: .card),
      as: "maud@lune.example")
    #expect(stage.shows("BILL-13"))
    try stage.expectSnapshot("renewal-stale")
    stage.pay()
    #expect(stage.told?.contains("BILL-13") == true)
    stage.press("w")
    #expect(stage.isAt(WhyScreen.self))
  }

  @Test func `a contact whose link is broken meanwhile is told so, and the page closes`() throws {
    let stage = try page(as: "yann@kerval.example")
    let service = try stage.service(name)
    let account = try #require(stage.program.session.account)
    let link = try #require(
      try stage.desk.reader.latestTechnicalLink(of: account, on: service.id))
    try stage.elsewhere(BreakTechnicalLink(link.id), as: "maud@lune.example")
    stage.press(.tab)
    #expect(stage.told?.contains("LINK-8") == true)
    #expect(!stage.isAt(RenewalScreen.self))
    #expect(!stage.shows("Cette prestation n'existe plus"))
  }

  @Test func `it draws in every size`() throws {
    let stage = try page(as: "yann@kerval.example")
    stage.drawInManySizes()
    stage.size = .least
    try stage.expectSnapshot("renewal-contact")
  }
}
