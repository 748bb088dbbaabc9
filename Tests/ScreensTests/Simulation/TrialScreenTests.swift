import Canvas
import ClientArea
import SQLite
import Testing

@testable import Screens
@testable import Store

/// « Essayer »: `e` and F6 show what a screen's action would do (SIM-4).
@Suite struct TrialScreenTests {
  private let name = "bistrot-lune.example"

  private func services(as email: String = "maud@lune.example") throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    try stage.go(to: .services)
    return stage
  }

  /// Presses a key that must open a trial, and checks that it changed no byte.
  private func tryOut(_ stage: ScreenStage, with key: Key = "e") throws {
    let before = try (stage.desk.database.serialized(), stage.desk.changeMark)
    stage.press(key)
    #expect(stage.isAt(TrialScreen.self), "\(stage.text())")
    stage.press("r", "m", .end)
    #expect(stage.shows("Ce n'était qu'un essai : rien n'a été enregistré"))
    stage.drawInManySizes()
    stage.press(.home, "m")
    #expect(try stage.desk.database.serialized() == before.0)
    #expect(try stage.desk.changeMark == before.1)
  }

  @Test func `a renewal is tried from the list, with rules, mails and rows`() throws {
    let stage = try services()
    stage.size = .large
    #expect(stage.shows("e essayer"))
    stage.size = .usual
    try tryOut(stage)
    stage.press("r")
    try stage.expectSnapshots("trial-renewal")
    #expect(stage.shows("✔ possible · 5 règles · 2 courriels · 5 lignes"))
    #expect(!stage.shows("Les liens et la facturation sont indépendants"), "All is folded.")
    stage.press("m", .end)
    try stage.expectSnapshots("trial-renewal-texts")
    stage.press("w")
    #expect(stage.isAt(WhyScreen.self))
    stage.press(.escape, "e")
    #expect(stage.isAt(ServicesScreen.self))
  }

  @Test func `Enter opens the chosen section, and each has its key`() throws {
    let stage = try services()
    stage.press("e")
    let (rule, mail, row) = (
      "Les liens et la facturation sont indépendants", "✉ facture", "~ suite de numéros"
    )
    stage.press(.enter)
    #expect(stage.shows(rule))
    stage.press(.enter, .down, .enter)
    #expect(stage.shows(mail) && !stage.shows(rule))
    stage.press("m", .tab, .enter)
    #expect(stage.shows(row) && !stage.shows(mail))
    for (key, text) in [(Key.character("l"), row), ("r", rule), ("m", mail)] {
      let isOpen = stage.shows(text)
      stage.press(key)
      #expect(stage.shows(text) != isOpen, "\(text)")
      if !isOpen { stage.press(key) }
    }
    stage.press("e")
    #expect(stage.isAt(ServicesScreen.self))
  }

  @Test func `on a payment page F6 tries what is chosen, and the refusal names its rule`() throws {
    let stage = try services()
    try stage.open(service: name)
    try tryOut(stage)
    stage.press(.escape, "r")
    try tryOut(stage, with: .function(6))
    #expect(stage.shows("✔ possible"))
    stage.press(.function(6))
    #expect(stage.isAt(RenewalScreen.self))
    stage.choosePayment("carte refusée")
    try tryOut(stage, with: .function(6))
    #expect(stage.shows("✖ refusé"))
    #expect(stage.shows("SIM-7"))
    try stage.expectSnapshot("trial-refused")
    stage.press(.escape)
    #expect(stage.isAt(RenewalScreen.self))
  }

  @Test func `dialogs and forms are tried with what is filled in`() throws {
    let stage = try services()
    try stage.open(service: name)
    stage.press("x")
    try tryOut(stage)
    #expect(stage.shows("LINK-13"))
    stage.press(.escape, .escape, "a")
    stage.type("C-1019e")
    #expect(stage.isAt(AddTechnicalContactScreen.self))
    stage.press(.backspace)
    try tryOut(stage, with: .function(6))
    #expect(stage.shows("✔ possible"))
    stage.press(.escape, .function(6), .escape)
    #expect(stage.shows("C-1019"))
  }

  @Test func `a form that cannot be sent has nothing to try, and says so`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .billing)
    stage.open(TopUpScreen())
    _ = stage.frame()
    #expect(!stage.shows("essayer"))
    stage.press(.function(6))
    #expect(stage.told?.contains("Rien à essayer") == true)
    stage.press(.escape)
    stage.open(TopUpScreen())
    stage.press("2", "0")
    #expect(stage.shows("F6 essayer"))
    try tryOut(stage, with: .function(6))
    #expect(stage.shows("20,00 €"))
  }

  @Test func `contacts are tried from their rows, and resigning from its dialog`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .contacts)
    try tryOut(stage)
    #expect(stage.shows("BILL-3"))
    stage.press(.escape, "x")
    #expect(stage.isAt(ConfirmScreen.self))
    try tryOut(stage)
    #expect(stage.shows("LINK-10"))
    stage.press(.escape)
    #expect(stage.isAt(ConfirmScreen.self))
  }

  @Test func `an order is tried from its recap, and codes that are another's stay hidden`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.fillInNewContact()
    stage.press(.function(5))
    #expect(stage.isAt(OrderRecapScreen.self), "\(stage.text())")
    try tryOut(stage, with: .function(6))
    stage.press("l", "m")
    try stage.expectSnapshot("trial-order")
    var texts = stage.text()
    for _ in 0..<12 {
      stage.press(.pageDown)
      texts += stage.text()
    }
    #expect(texts.contains("mot de passe d'accès : ••••••••"))
    #expect(texts.contains("empreinte du mot de passe : ••••••••"))
    #expect(!texts.contains("$y$"))
  }

  @Test func `staff tries issuing and cancelling an invoice`() throws {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    try stage.go(to: .invoices)
    // The first is cancelled.
    stage.press(.down, "x")
    #expect(stage.isAt(IssueCreditNoteScreen.self), "\(stage.text())")
    #expect(!stage.shows("F6 essayer"))
    stage.press(.tab)
    stage.type("Erreur de saisie")
    #expect(stage.shows("F6 essayer"))
    try tryOut(stage, with: .function(6))
    stage.press("w")
    #expect(stage.shows("BILL-9"))
    stage.press(.escape, .escape, .escape)
    try stage.go(to: .invoices)
    stage.press("n")
    stage.type("C-1004")
    stage.press(.tab)
    stage.type("Conseil")
    stage.press(.tab, .tab)
    stage.type("100")
    try tryOut(stage, with: .function(6))
    #expect(stage.shows("✔ possible"))
    stage.press("w")
    var texts = stage.text()
    for _ in 0..<4 {
      stage.press(.pageDown)
      texts += stage.text()
    }
    #expect(texts.contains("BILL-14"))
  }

  @Test func `where nothing can be tried there is no hint`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .mailbox)
    #expect(!stage.shows("e essayer"))
    stage.press("e")
    #expect(!stage.isAt(TrialScreen.self))
    try stage.go(to: .services)
    stage.press("/", "e")
    #expect(!stage.isAt(TrialScreen.self))
    #expect(!stage.shows("e essayer"))
  }

  @Test func `it speaks Italian and English`() throws {
    for language in [Language.it, .en] {
      let stage = try ScreenStage(as: "maud@lune.example", speaking: language)
      try stage.go(to: .services)
      stage.press("e", "m", .end)
      try stage.expectSnapshot("trial-renewal-\(language.rawValue)")
    }
  }
}
