import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// Keys that were typed for something that did not open act on nothing.
@Suite struct BurstTests {
  /// Somebody at staff's drafts, one of which another program has just deleted.
  private func stage() throws -> ScreenStage {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    let nora = stage.program.session
    let account = try #require(try stage.desk.reader.account(meantBy: "C-1004"))
    let line = InvoiceLine(label: "Conseil", amount: Money(cents: 4500))
    for _ in 0..<3 {
      _ = try stage.desk.perform(DraftInvoice(to: account.id, lines: [line]), as: nora)
    }
    try stage.go(to: .invoices)
    stage.press("2")
    let seen = try #require(try stage.program.topPage().row?.key.base as? ID<InvoiceDraft>)
    _ = try stage.desk.perform(DeleteDraft(seen), as: nora)
    return stage
  }

  private func drafts(at stage: ScreenStage) throws -> Int {
    let list = InvoiceDraftList(window: Window(limit: 100))
    return try stage.desk.answer(list, as: stage.program.session).count
  }

  @Test func `what follows a key that led nowhere is dropped until nobody types`() throws {
    let stage = try stage()
    let left = try drafts(at: stage)
    // Enter, then what would delete a draft and leave the list.
    var console = ScriptedConsole(
      typing: [.enter, "d", .right, .enter, "u", "q", .paste("dd"), .escape, .down])
    try stage.program.run(on: &console)
    #expect(try drafts(at: stage) == left)
    #expect(stage.program.layers.count == 1)
    #expect(!stage.program.menu.isFocused)
    #expect(stage.told == ListWords.selectedIsGone[.fr])
  }

  @Test func `after a moment without a key they mean something again`() throws {
    let stage = try stage()
    var console = ScriptedConsole(typing: [.enter, "x", nil, "?"])
    try stage.program.run(on: &console)
    #expect(stage.top is HelpScreen)
  }

  @Test func `a key that a rule switches off drops what follows too`() throws {
    let stage = try ScreenStage(as: "ugo@compta.example", for: "C-1011")
    try stage.go(to: .billing)
    let off = try stage.program.topPage().keys.first { !$0.isEnabled }
    let key = try #require(off?.keys.first)
    var console = ScriptedConsole(typing: [key, "?", "q"])
    try stage.program.run(on: &console)
    #expect(stage.program.layers.count == 1)
    #expect(stage.told != nil)
  }
}
