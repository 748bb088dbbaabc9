import Canvas
import ClientArea
import Testing

@testable import Screens

/// What stands with a list: the page that its selected row opens.
@Suite struct PaneTests {
  private static let beside = Size(rows: 50, columns: 200)

  @Test(arguments: [
    (MenuPlace.services, "yann@kerval.example"), (.contacts, "yann@kerval.example"),
    (.mailbox, "maud@lune.example"), (.billing, "yann@kerval.example"),
    (.support, "yann@kerval.example"), (.clients, "nora@hebergeur.example"),
    (.tickets, "nora@hebergeur.example"), (.invoices, "nora@hebergeur.example"),
  ])
  func `it is the row's page, wherever the cursor goes`(_ place: MenuPlace, _ email: String) throws
  {
    for size in [Size.large, Self.beside] {
      let stage = try ScreenStage(as: email, size: size)
      try stage.go(to: place)
      var shown: Set<[String]> = []
      for _ in 0..<3 {
        let (pane, page) = try Self.paneAndPage(on: stage)
        #expect(pane == page)
        shown.insert(pane)
        stage.press(.down)
      }
      let rows = try stage.program.topPage().rows.count
      #expect(shown.count == min(3, rows), "\(place): the pane stays where the cursor goes")
    }
  }

  @Test(arguments: [MenuPlace.services, .mailbox, .contacts])
  func `list and detail share one border`(_ place: MenuPlace) throws {
    for size in [Size.large, Self.beside, Size(rows: 34, columns: 80)] {
      let stage = try ScreenStage(as: "yann@kerval.example", size: size)
      try stage.go(to: place)
      let panes = try #require(stage.program.panes(of: stage.top))
      let lines = stage.frame().lines.map(Array.init)
      let detail = panes.detail
      if panes.isBeside {
        for row in detail.row + 1..<detail.row + detail.rows - 1 {
          #expect("│├┤".contains(lines[row][detail.column]))
          #expect(!"│├┤".contains(lines[row][detail.column - 1]))
        }
        #expect(lines[detail.row][detail.column] == "┬")
      } else {
        #expect(lines[detail.row][detail.column] == "├")
        #expect(lines[detail.row][detail.column + detail.columns - 1] == "┤")
        #expect(lines[detail.row - 1][detail.column] == "│")
      }
    }
  }

  @Test func `a small terminal, a form, and whoever hears the screen have the list alone`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .services)
    #expect(stage.program.panes(of: stage.top) == nil)
    stage.size = .large
    _ = stage.frame()
    #expect(stage.program.panes(of: stage.top) != nil)
    try stage.go(to: .home)
    #expect(stage.program.panes(of: stage.top) == nil)
    try stage.go(to: .services)
    stage.press("t")
    #expect(stage.program.panes(of: stage.top) == nil)
  }

  /// The lines of the pane above its keys, and those of the page that Enter opens in a block of the same size.
  private static func paneAndPage(on stage: ScreenStage) throws -> ([String], [String]) {
    let detail = try #require(stage.program.panes(of: stage.top)).detail
    let all = inside(stage.frame(), detail)
    let above = all.firstIndex { $0.contains("Touches après Entrée") } ?? all.count
    let block = Rect(
      row: detail.row, column: detail.column, rows: above == all.count ? detail.rows : above + 2,
      columns: detail.columns)
    let context = stage.program.context(for: stage.top)
    let key = try #require(try stage.program.topPage().key(for: .enter))
    guard case .lead(let lead) = key.act, let screen = try lead().screen else {
      Issue.record("Enter opens nothing.")
      return ([], [])
    }
    var frame = Frame(size: stage.size)
    let page = try screen.page(in: context.within(detail))
    page.body.draw(on: &frame, in: block)
    return (Array(all.prefix(above)), Array(inside(frame, block).prefix(above)))
  }

  /// What stands within the border of a block.
  private static func inside(_ frame: Frame, _ block: Rect) -> [String] {
    let inner = Box.inside(block)
    return frame.lines[inner.row..<inner.row + inner.rows].map {
      String($0.dropFirst(inner.column).prefix(inner.columns))
    }
  }
}

extension Effect {
  /// The screen that it opens, be it after something else: a mail is read as it is opened.
  fileprivate var screen: (any Screen)? {
    switch self {
    case .open(let screen): screen
    case .all(let effects): effects.lazy.compactMap(\.screen).first
    default: nil
    }
  }
}
