import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// F12: clock, journal, mails, worlds and rules; map and rights have tests of their own.
@Suite struct SimulatorScreenTests {
  @Test func `the clock says where it stands and what falls due next`() throws {
    let stage = try simulator("1")
    try stage.expectSnapshots("simulator-clock")
  }

  @Test func `a day, some days, the next event and a date move it`() throws {
    let stage = try simulator("1")
    stage.press("+")
    #expect(stage.shows("Nous sommes le 3 févr. 2026"))
    stage.press("n", .control("u"), "2", .enter)
    #expect(stage.shows("Nous sommes le 5 févr. 2026"))
    stage.press("d", .control("u"))
    stage.type("15/2/2026")
    stage.press(.enter)
    #expect(stage.shows("Nous sommes le 15 févr. 2026"))
    let next = try #require(try stage.desk.answer(NextEvent(), as: .visitor))
    stage.press("s")
    #expect(try stage.desk.answer(SimulationState(), as: .visitor).now == next.at)
  }

  @Test func `Enter moves the clock as the chosen line says`() throws {
    let stage = try simulator("1")
    stage.press(.enter)
    #expect(stage.shows("Nous sommes le 3 févr. 2026"))
    stage.press(.down, .enter)
    #expect(stage.top is ClockDaysScreen)
  }

  @Test func `days and dates that cannot be are told below the field`() throws {
    let stage = try simulator("1")
    stage.press("n", .control("u"))
    stage.type("0")
    stage.press(.enter)
    #expect(stage.shows("✖ un nombre de jours"))
    stage.press(.escape, .escape, "d", .control("u"))
    stage.type("30/2/2026")
    stage.press(.enter)
    #expect(stage.shows("✖ une date, comme"))
    stage.press(.control("u"))
    stage.type("2026-01-01")
    stage.press(.enter)
    #expect(stage.shows("Le temps n'avance que vers l'avant"))
    #expect(stage.shows("SIM-1"))
  }

  @Test func `without anything ahead the key says so`() throws {
    let stage = try ScreenStage(at: Worlds.empty())
    stage.press(.function(12), "s")
    #expect(stage.told?.contains("Rien n'est prévu") == true)
  }

  @Test func `the journal shows who did what by which rules, and what changed`() throws {
    let stage = try simulator("2")
    try stage.expectSnapshots("simulator-journal")
    stage.press(.enter)
    #expect(stage.top is JournalEntryScreen)
    try stage.expectSnapshots("simulator-journal-entry")
    stage.press(.pageDown, .end, "w")
    #expect(stage.top is WhyScreen)
    stage.press(.escape, .enter)
    #expect(stage.top is SimulatorScreen)
  }

  @Test func `an entry shows the mails that it sent or changed too`() throws {
    let desk = try Worlds.demo()
    let session = try ScreenStage.session(of: "maud@lune.example", at: desk)
    let mails = try desk.answer(MailList(window: Window(limit: 50)), as: session)
    let mail = try #require(mails.first { !$0.isRead })
    _ = try desk.perform(MarkMailRead(mail.id), as: session)
    let stage = try ScreenStage(as: "maud@lune.example", at: desk)
    stage.press(.function(12), "2", .enter)
    #expect(stage.shows("~ courriel \(mail.subject.prefix(20))"))
    #expect(stage.shows("lu : non → oui"))
  }

  @Test func `a password hash never shows in the journal`() throws {
    let desk = try Worlds.demo()
    let session = try ScreenStage.session(of: "maud@lune.example", at: desk)
    _ = try desk.perform(ChangePassword(from: "demo", to: "longenough"), as: session)
    let stage = try ScreenStage(as: "maud@lune.example", at: desk)
    stage.press(.function(12), "2", .enter)
    #expect(stage.shows("empreinte du mot de passe"))
    #expect(!stage.shows("$y$"))
  }

  @Test func `all mails of the world are read and exported`() throws {
    let stage = try simulator("3")
    try stage.expectSnapshots("simulator-mails")
    stage.press("x")
    #expect(stage.exports.files.count == 1)
    #expect(stage.exports.files.first?.name.hasSuffix(".eml") == true)
    stage.press(.enter)
    #expect(stage.top is MailScreen)
    #expect(!stage.shows("n'est pas dans votre messagerie"))
  }

  @Test func `another world begins only after a question, and logs out`() throws {
    let stage = try simulator("6")
    try stage.expectSnapshots("simulator-worlds")
    stage.press(.enter, .enter)
    #expect(stage.program.session.user != nil)
    stage.press(.enter, .right, .enter)
    #expect(stage.program.session == .visitor)
    #expect(stage.top is LoginScreen)
    #expect(stage.told?.contains("refait à neuf") == true)
  }

  @Test func `the rules are searched by id and by text`() throws {
    let stage = try simulator("7")
    try stage.expectSnapshots("simulator-rules")
    stage.press("/")
    stage.type("bill-2")
    #expect(stage.shows("BILL-2 —"))
    #expect(!stage.shows("LINK-1"))
    stage.press(.enter, .escape)
    #expect(stage.shows("LINK-1"))
    stage.press("/")
    stage.type("no such rule")
    #expect(stage.shows("Rien ne correspond"))
  }

  @Test func `it opens and closes with F12 above any screen`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    stage.press(.function(12), .function(12))
    #expect(stage.top is ServicesScreen)
    stage.press(.function(12), "3", .enter)
    #expect(stage.top is MailScreen)
    stage.press(.function(12))
    #expect(stage.top is ServicesScreen)
  }

  @Test func `every tab, language and size draws, logged in or not, full or empty`() throws {
    for language in Language.allCases {
      for desk in [try Worlds.demo(), try Worlds.empty()] {
        let stage = try ScreenStage(speaking: language, at: desk)
        stage.press(.function(12))
        for tab in ["1", "2", "3", "4", "5", "6", "7"] as [Key] {
          stage.press(tab)
          stage.drawInManySizes()
          stage.press(.down, .end, .enter)
          stage.drawInManySizes()
          if !(stage.top is SimulatorScreen) { stage.press(.escape) }
        }
      }
    }
  }

  private func simulator(_ tab: Key) throws -> ScreenStage {
    let stage = try ScreenStage(as: "yann@kerval.example")
    stage.press(.function(12), tab)
    return stage
  }
}
