import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// Several services are marked in a list and renewed with one payment (BILL-21).
@Suite struct SeveralRenewalScreenTests {
  private let maud = "maud@lune.example"

  /// Maud's six services, of which the first two and the fourth are marked.
  private func marked(
    in language: Language = .fr, size: Size = .usual
  ) throws -> ScreenStage {
    let stage = try ScreenStage(as: maud, speaking: language, size: size)
    try stage.go(to: .services)
    stage.press(" ", .down, " ", .down, .down, " ")
    return stage
  }

  private func marks(_ stage: ScreenStage) throws -> [String] {
    try stage.program.topPage().rows.filter(\.isMarked).map { $0.cells[0].text }
  }

  @Test func `marks are seen, counted and taken back`() throws {
    let stage = try marked()
    try stage.expectSnapshots("services-marked")
    #expect(stage.shows("3 sélectionnées") && stage.shows("renouveler (3)"))
    stage.press(" ")
    #expect(stage.shows("2 sélectionnées"))
    stage.press("V")
    #expect(!stage.shows("sélectionnée"))
    #expect(stage.shows("r renouveler") && !stage.shows("renouveler ("))
  }

  @Test(arguments: [(Language.fr, "choisir"), (.it, "scegliere"), (.en, "choose")])
  func `footer and help name the keys in each language`(
    language: Language, word: String
  ) throws {
    let stage = try ScreenStage(as: maud, speaking: language)
    try stage.go(to: .services)
    #expect(stage.shows(word))
    stage.press(" ", "?")
    let help = Set(
      try marked(in: language).program.topPage().keys.flatMap(\.keys))
    #expect(help.isSuperset(of: [" ", "v", "A", "V"].map { Key.character($0) }))
  }

  @Test func `marks stay while one moves and filters, and all that is filtered can be marked`()
    throws
  {
    let stage = try ScreenStage(as: maud)
    try stage.go(to: .services)
    stage.press(" ", "/")
    stage.type("cave")
    stage.press(.enter, "A")
    #expect(stage.shows("3 sélectionnées"))
    stage.press(.escape, .end, .home)
    #expect(
      try marks(stage) == ["ancien-lune.example", "cave-lune.example", "cave-lune.example"])
    stage.press("A")
    #expect(stage.shows("6 sélectionnées"))
  }

  @Test func `a range is marked from one row to another, whichever stands first`() throws {
    let stage = try ScreenStage(as: maud)
    try stage.go(to: .services)
    stage.press(.down, .down, .down, "v", .up, .up, " ")
    #expect(try marks(stage).count == 3)
    #expect(stage.shows("3 sélectionnées"))
  }

  @Test func `the mark of a row that is gone falls away`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .contacts)
    stage.press("A")
    let count = try marks(stage).count
    #expect(count > 1)
    let id = try #require(try stage.program.topPage().row?.subject)
    guard case .service(let service) = id else {
      Issue.record("\(id)")
      return
    }
    let name = try stage.desk.reader.service(service).name
    try stage.elsewhere(
      ResignAsTechnicalContact(of: service, named: name), as: "yann@kerval.example")
    _ = stage.frame()
    #expect(try marks(stage).count == count - 1)
    #expect(stage.shows("\(count - 1) sélectionnée"))
  }

  @Test func `the page names each line with its new date, and the receipt too`() throws {
    let stage = try marked()
    stage.press("r")
    try stage.expectSnapshots("renewals")
    stage.size = .usual
    for text in ["FACTURE AU NOM DE", "Lune SARL (C-1004)", "158,40 € TTC", "14 févr. 2027"] {
      #expect(stage.shows(text), "\(text)")
    }
    stage.press("w")
    #expect(stage.shows("BILL-21"))
    stage.press(.escape, "e")
    #expect(stage.shows("✔ possible"))
    stage.press(.escape)
    stage.pay()
    try stage.expectSnapshots("renewals-receipt")
    let invoices = try stage.desk.answer(
      InvoiceList(window: Window(limit: 50)), as: stage.program.session)
    #expect(invoices.items.first?.invoice.lines.count == 3)
    stage.press(.enter)
    #expect(stage.top is ServicesScreen)
    #expect(stage.shows("20 janv. 2027"))
    #expect(!stage.shows("sélectionnée"), "What is paid is marked no more.")
    stage.press("u")
    #expect(stage.shows("20 janv. 2026"), "One step takes it all back.")
  }

  @Test func `what cannot be renewed is named and left out before anything is paid`() throws {
    let stage = try marked()
    let service = try stage.service("cave-lune.example")
    try stage.elsewhere(
      RenewService(
        service.id, named: service.name, expiringOn: service.expiresOn, paying: .card), as: maud)
    stage.press("r")
    try stage.expectSnapshots("renewals-left-out")
    stage.size = .large
    #expect(stage.shows("Renouveler 2 prestations") && stage.shows("86,40 € TTC"))
    stage.press("w")
    #expect(stage.shows("BILL-13"))
    stage.press(.escape)
    stage.size = .least
    #expect(stage.shows("Laissé de côté"), "It is seen at the smallest size.")
  }

  @Test func `where none can be renewed nothing can be paid, and each is named`() throws {
    let stage = try marked()
    stage.press(.home, " ")
    for name in ["bistrot-lune.example", "cave-lune.example"] {
      let service = try stage.service(name)
      try stage.elsewhere(
        RenewService(
          service.id, named: name, expiringOn: service.expiresOn, paying: .card), as: maud)
    }
    stage.press("r")
    #expect(stage.shows("PAIEMENT IMPOSSIBLE") && stage.shows("BILL-21"))
    #expect(stage.shows("BILL-13"))
  }

  @Test func `e in the list tries what r would pay`() throws {
    let stage = try marked()
    stage.press("e")
    #expect(stage.shows("✔ possible"))
    #expect(stage.shows("renouveler 3 prestations"))
  }

  @Test func `an outcome that is refused keeps the page, the choice and the marks`() throws {
    let stage = try marked()
    stage.press("r")
    stage.choosePayment("carte refusée")
    stage.pay()
    #expect(stage.isAt(RenewalsScreen.self))
    #expect(stage.told?.contains("SIM-7") == true)
    stage.press(.escape)
    #expect(stage.shows("3 sélectionnées"))
  }

  @Test func `who may not pay is told at the key`() throws {
    let stage = try ScreenStage(as: maud)
    let lune = try #require(stage.program.session.account)
    let guest = "yann@kerval.example"
    try stage.elsewhere(
      InviteGuest(guest, into: lune, allowing: Permissions([.manageServices])), as: maud)
    let invited = try #require(
      try stage.desk.reader.accesses(to: lune).last { $0.status == .invited })
    try stage.elsewhere(AnswerInvitation(invited.id, accepting: true), as: guest)
    let other = try ScreenStage(as: guest, for: "C-1004", at: stage.desk)
    try other.go(to: .services)
    other.press("A", "r")
    #expect(other.top is ServicesScreen)
    #expect(other.told?.contains("Il vous manque le droit") == true)
  }

  @Test func `a webmaster renews for several owners, whose names the page tells`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .contacts)
    stage.press(" ", .down, .down, .down, " ")
    try stage.expectSnapshots("contacts-marked")
    stage.press("r")
    try stage.expectSnapshots("renewals-contact")
  }

  @Test func `in plain ASCII the mark is read as well`() throws {
    let stage = try marked()
    let lines = stage.frame().lines.filter { $0.contains("lune.example") }
    #expect(lines.filter { $0.contains("* ") }.count == 3)
  }
}
