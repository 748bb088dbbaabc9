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
    return stage
  }

  /// Types, once the selected draft was seen and another program has deleted it.
  private func type(_ keys: [Key?], at stage: ScreenStage) throws {
    let seen = try #require(try stage.program.topPage().row?.key.base as? ID<InvoiceDraft>)
    let nora = stage.program.session
    var console = MeddlingConsole(typing: keys) {
      _ = try stage.desk.perform(DeleteDraft(seen), as: nora)
    }
    try stage.program.run(on: &console)
  }

  private func drafts(at stage: ScreenStage) throws -> Int {
    let list = InvoiceDraftList(window: Window(limit: 100))
    return try stage.desk.answer(list, as: stage.program.session).count
  }

  @Test func `what follows a key that led nowhere is dropped until nobody types`() throws {
    let stage = try stage()
    let before = try drafts(at: stage)
    // Enter, then what would delete a draft and leave the list.
    try type(
      [.enter, "d", .right, .enter, "u", "q", .paste("dd"), .escape, .down], at: stage)
    #expect(try drafts(at: stage) == before - 1)
    #expect(stage.program.layers.count == 1)
    #expect(!stage.program.menu.isFocused)
    #expect(stage.program.told.messages.map(\.text) == [ListWords.selectedIsGone[.fr]])
  }

  @Test func `after a moment without a key they mean something again`() throws {
    let stage = try stage()
    try type([.enter, "x", nil, "?"], at: stage)
    #expect(stage.top is HelpScreen)
  }

  @Test func `a key that a rule switches off drops what follows too`() throws {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    try stage.go(to: .users)
    let key: Key = "N"
    #expect(try stage.program.topPage().key(for: key)?.isEnabled == false)
    var console = ScriptedConsole(typing: [key, "?", "q"])
    try stage.program.run(on: &console)
    #expect(stage.program.layers.count == 1)
    #expect(stage.program.told.messages.count == 1)
  }
}

/// A console at which something happens between the first frame and the first key.
private struct MeddlingConsole: Console {
  private var script: ScriptedConsole
  private var meddle: (() throws -> Void)?

  init(typing keys: [Key?], meddling meddle: @escaping () throws -> Void) {
    script = ScriptedConsole(typing: keys)
    self.meddle = meddle
  }

  var size: Size { script.size }
  var now: Int { script.now }
  var hearsOfChanges: Bool { script.hearsOfChanges }

  mutating func show(_ frame: Frame) { script.show(frame) }
  mutating func copy(_ text: String) { script.copy(text) }
  mutating func suspend() { script.suspend() }
  mutating func use(_ theme: Theme) { script.use(theme) }

  mutating func nextKey(timeout: Int?) throws -> Key? {
    try meddle?()
    meddle = nil
    return script.nextKey(timeout: timeout)
  }
}
