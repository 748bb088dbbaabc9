import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// Two rows that differ never look alike, in any list, however small the terminal.
struct AlikeRowsTests {
  private static let sizes = [Size.least, .usual]

  @Test(arguments: ListWalk.Role.all)
  func `rows of the demo world that differ look different`(_ role: ListWalk.Role) throws {
    try check(role, at: Worlds.demo())
  }

  @Test(arguments: ListWalk.Role.all, [2, 5])
  func `rows of a random world that differ look different`(
    _ role: ListWalk.Role, _ seed: UInt64
  ) throws {
    let load = try GrowingLoad.grown(by: seed)
    try check(role, at: load.desk)
  }

  private func check(_ role: ListWalk.Role, at desk: Desk) throws {
    for list in try ListWalk(as: role, at: desk).lists() {
      let stage = try list.arrive()
      for size in Self.sizes {
        stage.size = size
        let lines = stage.frame().lines.map(Self.words)
        let page = try stage.program.topPage()
        let texts = page.rows.map(\.text)
        // Under two headings the same may stand twice.
        #expect(
          page.body.hasHeadings || zip(texts, texts.dropFirst()).allSatisfy { $0 != $1 },
          "\(list.name) has rows that say the same")
        for row in page.rows {
          guard let name = row.cells.map(\.text).first(where: { $0.count > 3 }) else { continue }
          let same = lines.filter { $0.contains(name.prefix(8)) }
          let meant = texts.filter { $0.contains(name) }
          #expect(
            same.count - Set(same).count <= meant.count - Set(meant).count,
            "\(list.name), \(size): \(same)")
        }
      }
    }
  }

  @Test(arguments: ListWalk.Role.all)
  func `rows that differ in one column only look different`(_ role: ListWalk.Role) throws {
    for list in try ListWalk(as: role).lists() {
      for table in try list.arrive().program.topPage().body.tables {
        for size in Self.sizes {
          try check(table, in: size.columns - 2, of: list.name)
        }
      }
    }
  }

  @Test func `what says the same in every column has a number, and nothing else has one`() throws {
    let load = try GrowingLoad()
    let stage = try ScreenStage(as: "nora@hebergeur.example", at: load.desk)
    let account = try #require(try load.desk.reader.account(meantBy: "C-1004")).id
    let number = TicketWords.number[.fr]
    for (count, label) in ["Conseil", "Autre conseil", "Conseil"].enumerated() {
      let line = InvoiceLine(label: label, amount: Money(cents: 4500))
      #expect(
        try load.perform(DraftInvoice(to: account, lines: [line]), as: stage.program.session))
      try stage.go(to: .invoices)
      stage.press("2")
      let numbered = stage.frame().lines.contains { $0.contains(" \(number) ") }
      #expect(numbered == (count == 2), "\(stage.frame().lines)")
    }
    let rows = try stage.program.topPage().rows.map(\.text)
    #expect(rows.count == 3 && Set(rows).count == 3, "\(rows)")
  }

  private func check(
    _ table: (columns: [Table.Column], row: Table.Row), in width: Int, of list: String
  ) throws {
    for index in table.columns.indices where table.row.cells.indices.contains(index) {
      var other = table.row
      other.cells[index].text = "≠"
      var frame = Frame(size: Size(rows: 3, columns: width))
      var cursor = Table(count: 2)
      cursor.list.move(to: 2)
      cursor.draw([table.row, other], columns: table.columns, on: &frame, in: frame.bounds)
      let lines = frame.lines.map(Self.words)
      #expect(lines[1] != lines[2], "\(list), \(width): \(table.columns[index].title)")
    }
  }

  /// A line without borders and marks.
  private static func words(of line: String) -> String {
    line.replacing("│", with: " ").replacing("▸", with: " ").split(separator: " ")
      .joined(separator: " ")
  }
}

extension PageBody {
  fileprivate var hasHeadings: Bool {
    switch self {
    case .sections: true
    case .tabs(let body): body.page.hasHeadings
    case .rows, .form, .text, .drawn: false
    }
  }

  /// The columns of its lists, with a row of each.
  fileprivate var tables: [(columns: [Table.Column], row: Table.Row)] {
    switch self {
    case .rows(let body): body.rows.prefix(1).map { (body.columns, $0) }
    case .sections(let body):
      body.sections.compactMap { section in section.rows.first.map { (section.columns, $0) } }
    case .tabs(let body): body.page.tables
    case .form, .text, .drawn: []
    }
  }
}
