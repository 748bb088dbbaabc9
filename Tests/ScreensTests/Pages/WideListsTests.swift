import ClientArea
import Equipment
import Store
import Testing

@testable import Canvas
@testable import Screens

/// A wide terminal shows more columns, not wider gaps: every list of every role, however wide the terminal is.
struct WideListsTests {
  private static let widest = Size(rows: 50, columns: 200)
  private static let sizes = [Size.usual, .large, Size(rows: 40, columns: 160), widest]

  /// A table as it is drawn, with the columns that it has no room for.
  private struct Drawn {
    let fitted: [(index: Int, width: Int)]
    let columns: [Table.Column]
    let rows: [Table.Row]
    let room: Int

    init(_ body: RowsBody, in rect: Rect) {
      columns = body.columns
      room = Box.inside(rect).columns - body.table.gutter
      (fitted, rows) = Table.fit(body.columns, for: body.rows, in: room)
    }

    /// The cells that the title and the texts of a column take, whole.
    func natural(_ index: Int) -> Int {
      rows.reduce(CellWidth.of(columns[index].title)) { widest, row in
        guard row.cells.indices.contains(index) else { return widest }
        let cell = row.cells[index]
        return max(widest, CellWidth.of(cell.text) + CellWidth.of(cell.end))
      }
    }

    /// The cells that nothing is written in: right of the table, and in columns that are wider than what they say.
    var blank: Int {
      fitted.reduce(room - Table.gap * max(0, fitted.count - 1)) {
        $0 - min($1.width, natural($1.index))
      }
    }

    /// The blank cells between each column and the next.
    var gaps: [Int] {
      zip(fitted, fitted.dropFirst()).map { left, right in
        func blank(_ column: (index: Int, width: Int), if alignment: Table.Alignment) -> Int {
          columns[column.index].alignment == alignment
            ? max(0, column.width - natural(column.index)) : 0
        }
        return Table.gap + blank(left, if: .left) + blank(right, if: .right)
      }
    }
  }

  private func check(_ role: ListWalk.Role, speaking language: Language) throws -> Int {
    var moreShown = 0
    for list in try ListWalk(as: role).lists() {
      let stage = try list.arrive()
      stage.program.language = language
      for size in Self.sizes {
        stage.size = size
        _ = stage.frame()
        guard let body = try stage.program.topPage().body.table, !body.rows.isEmpty else {
          continue
        }
        let screen = stage.program.layers[stage.program.layers.count - 1]
        let drawn = Drawn(body, in: stage.program.context(for: screen).rect)
        let name = "\(list.name), \(size.columns): \(body.columns.map(\.title))"
        for (index, width) in drawn.fitted where drawn.natural(index) > width {
          #expect(drawn.blank <= 0, "\(name): « \(body.columns[index].title) » is cut")
        }
        let hidden = Self.more(of: screen, in: stage.program.context(for: screen)).filter {
          column in
          !body.columns.contains { $0.title == column.title }
        }
        let least = hidden.map { max($0.ideal, CellWidth.of($0.title)) + Table.gap }.min()
        if let least, size.columns > 80 {
          #expect(drawn.gaps.allSatisfy { $0 < max(20, least) }, "\(name): \(drawn.gaps)")
        }
        moreShown += body.columns.count { $0.priority >= 20 }
        if size == .usual { #expect(!body.columns.contains { $0.priority >= 20 }, "\(name)") }
      }
    }
    return moreShown
  }

  @Test(arguments: ListWalk.Role.all)
  func `no value is cut beside blank room, and no gap is wider than a column that is not shown`(
    _ role: ListWalk.Role
  ) throws {
    #expect(try check(role, speaking: .fr) > 0)
  }

  @Test func `the longer words of Italian leave room for more columns too`() throws {
    let staff = try #require(ListWalk.Role.all.last)
    #expect(try check(staff, speaking: .it) > 0)
  }

  /// Lists that have no more columns, and why.
  private static let complete = [
    "HomeScreen": "Its lines are of several kinds: their columns have no titles.",
    "StaffHomeScreen": "Its lines are of several kinds: their columns have no titles.",
    "AdministrativeContactsTab": "Its lines are of several kinds: their columns have no titles.",
    "ClientFactsTab": "Its lines are of several kinds: their columns have no titles.",
    "BalanceTab": "A movement is its day, what it was for and its sums.",
    "AccountLedgerTab": "A movement is its day, what it was for and its sums.",
    "CardTab": "It has one row, which says all there is of a card.",
    "OrderProductsScreen": "A product is its name, its kind, and its price with its period.",
    "InvoiceDraftScreen": "A line says what that of its invoice will say.",
    "ProductScreen": "A price is its days and its amount.",
    "LabelsScreen": "A name, and how many clients stand under it: Enter leads to them.",
    "CategoriesTab": "A name, and how many tickets stand under it.",
    "ClockTab": "Four ways to move the clock.",
    "WorldsTab": "A world is its name.",
    "RulesTab": "The text of a rule takes the room.",
  ]

  @Test func `every list that a wide terminal widens has more columns, or a reason to have none`()
    throws
  {
    var (asked, without) = (0, Set<String>())
    let load = try GrowingLoad.grown(by: 3)
    for role in ListWalk.Role.all {
      for list in try ListWalk(as: role, at: load.desk).lists() {
        let stage = try list.arrive()
        stage.size = Self.widest
        _ = stage.frame()
        let screen = stage.program.layers[stage.program.layers.count - 1]
        let shown = Self.list(in: screen)
        guard !shown.isPopup else { continue }
        asked += 1
        let context = stage.program.context(for: screen)
        guard Self.more(of: shown, in: context).isEmpty else { continue }
        let name = "\(type(of: shown))"
        without.insert(name)
        #expect(Self.complete[name] != nil, "\(list.name): \(name) has room, and nothing to show")
      }
    }
    #expect(asked > 80)
    // A reason that none needs any more is no reason.
    #expect(without == Set(Self.complete.keys))
  }

  /// The screen that is a list: of tabs, the one that is shown.
  private static func list(in screen: any Screen) -> any Screen {
    (screen as? any TabbedScreen)?.tabs.shown ?? screen
  }

  private static func more(of screen: any Screen, in context: Context) -> [Table.Column] {
    (list(in: screen) as? any RowScreen).map { $0.moreColumns(in: context) } ?? []
  }

  @Test func `nothing is asked for a column that is not shown, and once for those that are`() throws
  {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    try stage.go(to: .clients)
    var asked: [[Int]] = []
    func columns(_ context: Context) -> MoreColumns<Int> {
      MoreColumns(
        [Table.Column("one", minimum: 8, ideal: 10), Table.Column("two", minimum: 8, ideal: 90)]
      ) { shown, items in
        asked.append(shown)
        return items.map { item in shown.map { Table.Cell("\(item)-\($0)") } }
      }
    }
    let context = stage.program.context(for: stage.top)
    let base = [Table.Column("name", minimum: 10, ideal: 20)]
    func widen(in width: Int) throws -> ([Table.Column], [ListRow]) {
      var rows = (0..<5).map { ListRow($0, [Table.Cell("row \($0)")]) }
      let rect = Rect(row: 0, column: 0, rows: 20, columns: width)
      let wide = try columns(context).widen(
        &rows, of: Array(0..<5), beside: base, in: context.within(rect))
      return (wide, rows)
    }
    #expect(try widen(in: 80).0.map(\.title) == ["name"])
    #expect(asked.isEmpty)
    let (wide, rows) = try widen(in: 90)
    #expect(wide.map(\.title) == ["name", "one"] && asked == [[0]])
    #expect(rows[3].cells.map(\.text) == ["row 3", "3-0"])
    #expect(try widen(in: 130).0.count == 3 && asked == [[0], [0, 1]])
  }
}

extension RowScreen {
  fileprivate func moreColumns(in context: Context) -> [Table.Column] { more(in: context).columns }
}

extension PageBody {
  /// The table of a list.
  fileprivate var table: RowsBody? {
    switch self {
    case .rows(let body): body
    case .tabs(let body): body.page.table
    case .sections, .form, .text, .drawn: nil
    }
  }
}
