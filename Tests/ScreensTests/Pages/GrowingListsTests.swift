import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// SIM-6: while others work, a key means the row that was seen, and a row that stands in the list is never said to be
/// gone. Asked of every list of every role, while another program makes more rows between any two keys.
struct GrowingListsTests {
  private static let moves: [Key] = [
    .down, .down, .down, .up, .pageDown, .pageUp, .end, .home, "j", "k",
  ]
  private static let keysAList = 24

  @Test(arguments: ListWalk.Role.all)
  func `a row that more rows have pushed away is not gone`(_ role: ListWalk.Role) throws {
    let load = try GrowingLoad()
    var dice = SeededDice(role.email.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    var keys = 0
    for list in try ListWalk(as: role, at: load.desk).lists() {
      let stage = try list.arrive()
      let home = stage.program
      for _ in 0..<Self.keysAList {
        let row = try stage.seenRow()
        for _ in 0..<dice.below(4) { try load.go(by: &dice) }
        let key = try stage.anyKey(by: &dice)
        stage.program.pressAndWait(key)
        keys += 1
        #expect(stage.told != ListWords.selectedIsGone[.fr], "\(list.name): \(key)")
        if let row, !Self.moves.contains(key), stage.stands(at: home) {
          #expect(try stage.seenRow() == row, "\(list.name): \(key)")
        }
        stage.comeBack(to: home)
      }
    }
    #expect(keys > 100)
  }

  /// Keys of one burst are taken without a frame between them.
  @Test(arguments: ListWalk.Role.all)
  func `a row that was moved to keeps the key that follows at once`(_ role: ListWalk.Role) throws {
    let load = try GrowingLoad()
    var dice = SeededDice(11)
    for list in try ListWalk(as: role, at: load.desk).lists() {
      let stage = try list.arrive()
      for _ in 0..<6 {
        guard try stage.seenRow() != nil else { break }
        let move = Self.moves[dice.below(Self.moves.count)]
        stage.program.pressAndWait(move)
        let row = try stage.seenRow()
        try load.go(by: &dice)
        stage.program.pressAndWait(.insert)
        #expect(stage.told == nil, "\(list.name): \(move)")
        #expect(try stage.seenRow() == row, "\(list.name): \(move)")
      }
    }
  }

  @Test func `a row is found by what it is, whatever it is sorted by now`() throws {
    let load = try GrowingLoad()
    let stage = try ScreenStage(as: "nora@hebergeur.example", at: load.desk)
    let nora = stage.program.session
    try stage.go(to: .tickets)
    let row = try #require(try stage.seenRow())
    guard case .ticket(let ticket) = try stage.program.topPage().row?.subject else {
      Issue.record("no ticket")
      return
    }
    for priority in TicketPriority.allCases + TicketPriority.allCases.reversed() {
      try load.perform(SetTicketPriority(of: ticket, to: priority), as: nora)
      stage.program.pressAndWait("w")
      #expect(stage.told != ListWords.selectedIsGone[.fr])
      if stage.top.isPopup { stage.press(.escape) }
      #expect(try stage.seenRow() == row)
    }
  }

  @Test func `a tab is chosen though the selected row is gone`() throws {
    let load = try GrowingLoad()
    let stage = try ScreenStage(as: "nora@hebergeur.example", at: load.desk)
    let nora = stage.program.session
    let account = try #require(try load.desk.reader.account(meantBy: "C-1004"))
    let line = InvoiceLine(label: "Conseil", amount: Money(cents: 4500))
    try load.perform(DraftInvoice(to: account.id, lines: [line]), as: nora)
    try stage.openDrafts()
    try load.deleteDrafts(as: nora)
    stage.program.pressAndWait("1")
    #expect(stage.told == nil)
    #expect(stage.shows("▸[1 "))
  }

  @Test func `what is gone is said to be, of keys about the row alone`() throws {
    let load = try GrowingLoad()
    let stage = try ScreenStage(as: "nora@hebergeur.example", at: load.desk)
    let nora = stage.program.session
    let account = try #require(try load.desk.reader.account(meantBy: "C-1004"))
    let line = InvoiceLine(label: "Conseil", amount: Money(cents: 4500))
    for key in ["w", "y", "e", .enter, .function(11)] as [Key] {
      try load.perform(DraftInvoice(to: account.id, lines: [line]), as: nora)
      try stage.openDrafts()
      try load.deleteDrafts(as: nora)
      stage.program.pressAndWait(key)
      #expect(stage.told == ListWords.selectedIsGone[.fr], "\(key)")
    }
    for key in ["n", "?", ":", "/"] as [Key] {
      try load.perform(DraftInvoice(to: account.id, lines: [line]), as: nora)
      try stage.openDrafts()
      try load.deleteDrafts(as: nora)
      let depth = stage.program.layers.count
      stage.program.pressAndWait(key)
      #expect(stage.told == nil, "\(key)")
      #expect(stage.program.layers.count > depth || stage.takesText, "\(key)")
    }
  }
}

extension GrowingLoad {
  fileprivate func deleteDrafts(as session: Session) throws {
    let drafts = try desk.answer(InvoiceDraftList(window: Window(limit: 100)), as: session)
    for draft in drafts { #expect(try perform(DeleteDraft(draft.draft.id), as: session)) }
  }
}

extension ScreenStage {
  /// Staff's drafts, with nothing above them.
  fileprivate func openDrafts() throws {
    try go(to: .invoices)
    press("2")
    #expect(try seenRow() != nil)
  }

  /// The selected row as it was drawn last, by what tells it from every other.
  fileprivate func seenRow() throws -> AnyHashable? {
    var seen = program
    _ = seen.frame(of: size)
    return try seen.topPage().row.map { row in
      (row.key.base as? any RowAnchor)?.identity ?? row.key
    }
  }

  /// Whether nothing stands above the list, and nothing else in its place.
  fileprivate func stands(at home: Program) -> Bool {
    program.layers.count == home.layers.count && !takesText
      && Swift.type(of: top) == Swift.type(of: home.layers[home.layers.count - 1])
      && (try? program.topPage())?.listNote != nil
  }

  /// A move, a key of the page, or one that works everywhere and only shows something.
  fileprivate func anyKey(by dice: inout SeededDice) throws -> Key {
    let moves: [Key] = [.down, .down, .down, .up, .pageDown, .pageUp, .end, .home]
    let shown = try program.topPage().keys.filter { key in
      if case .lead = key.act { return key.command == nil }
      return false
    }.flatMap(\.keys)
    let all = moves + ["w", "y", "e", "?"] + shown
    return all[dice.below(all.count)]
  }

  /// Closes what a key has opened above a list.
  fileprivate func comeBack(to home: Program) {
    if !stands(at: home) { program = home }
    _ = frame()
  }
}

extension RowAnchor {
  fileprivate var identity: AnyHashable { AnyHashable(row) }
}
