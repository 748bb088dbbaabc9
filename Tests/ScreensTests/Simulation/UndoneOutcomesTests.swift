import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// After an undo no page says what is not so any more (SIM-3): a page of an outcome asks the data whether that holds.
@Suite struct UndoneOutcomesTests {
  private func undo(_ stage: ScreenStage) throws {
    try stage.program.carryOut(.move(.back))
    #expect(stage.told?.contains("Annulé") == true)
  }

  @Test func `a receipt closes with the renewal that it tells`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    stage.press(.down, "r", .right, .right, .enter)
    #expect(stage.top is ReceiptScreen)
    #expect(stage.words.contains("Fait ✔"))
    stage.press("u")
    #expect(stage.told?.contains("Annulé") == true)
    #expect(!(stage.top is ReceiptScreen))
    #expect(!stage.shows("Renouvellement payé"))
    // It went back: the same key pays again.
    #expect(stage.top is ServicesScreen)
  }

  @Test func `a receipt that another program has undone says so, and keeps nothing`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    stage.press(.down, "r", .right, .right, .enter)
    #expect(stage.words.contains("Fait ✔"))
    let entry = try stage.desk.journalEntry
    try stage.desk.go(to: entry - 1)
    #expect(!stage.words.contains("Fait ✔"))
    #expect(stage.words.contains(ReceiptWords.undone.fr))
    // The number of its invoice is given to another one.
    _ = try stage.desk.perform(
      TopUpBalance(by: Money(cents: 500)), as: stage.program.session)
    #expect(stage.words.contains(ReceiptWords.undone.fr))
  }

  @Test func `the page of a quick link can be used again`() throws {
    let stage = try ScreenStage()
    let service = try #require(
      try stage.desk.reader.service(named: "bistrot-lune.example", as: .hosting))
    let link = try #require(try stage.desk.reader.openRenewalLinks(of: service.id).last)
    stage.open(QuickLinkScreen(try #require(try stage.desk.reader.secret(of: link.id))))
    _ = stage.frame()
    stage.press(.right, .right, .enter)
    #expect(stage.shows("✔"))
    try undo(stage)
    #expect(stage.top is QuickLinkScreen)
    #expect(!stage.words.contains("est renouvelé"))
    #expect(try stage.program.topPage().isForm)
    // What was undone is dropped, once that is agreed to.
    stage.press(.right, .right, .enter, .right, .enter)
    #expect(stage.words.contains("est renouvelé"))
  }

  @Test func `an auth code that was undone is not shown any more`() throws {
    let stage = try ScreenStage(as: "chiara@bianchi.example", at: Worlds.desk("support"))
    let domain = try #require(
      try stage.desk.reader.service(named: "bianchi.example", as: .domain))
    try stage.go(to: .services)
    stage.open(ServiceScreen(domain.id))
    stage.press("l", .enter)
    let code = try #require(try stage.program.topPage().copies).text
    #expect(stage.shows(code))
    // Another program goes back.
    let entry = try stage.desk.journalEntry
    try stage.desk.go(to: entry - 1)
    #expect(!stage.shows(code))
    #expect(try stage.program.topPage().copied?.text != code)
    try stage.desk.go(to: entry)
    #expect(stage.shows(code))
    try undo(stage)
    #expect(!(stage.top is AuthCodeScreen))
    #expect(!stage.shows(code))
  }

  @Test func `a report of what was archived tells what still is`() throws {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    let request = try #require(try stage.desk.reader.account(meantBy: "C-1042"))
    let busy = try #require(try stage.desk.reader.account(meantBy: "C-1004"))
    try stage.go(to: .clients)
    try stage.program.carryOut(.perform(DeleteClients([request.id, busy.id])))
    #expect(stage.top is DeletionReportScreen)
    #expect(stage.shows("● \(request.nameAndCode)"))
    stage.press("u")
    #expect(!stage.shows("● \(request.nameAndCode)"))
    #expect(!(stage.top is DeletionReportScreen))
  }

  @Test func `a trial is tried again where the data are others`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    stage.press(.down)
    let service = try #require(try stage.program.topPage().row?.subject)
    stage.press("e")
    #expect(stage.top is TrialScreen)
    let before = stage.words
    guard case .service(let id) = service else { return }
    let facts = try stage.desk.reader.service(id)
    _ = try stage.program.performNoted(
      RenewService(id, named: facts.name, expiringOn: facts.expiresOn, paying: .card))
    #expect(stage.words != before)
    #expect(stage.shows("✖ refusé"))
    stage.press("u")
    #expect(stage.shows("✔ possible"))
  }
}
