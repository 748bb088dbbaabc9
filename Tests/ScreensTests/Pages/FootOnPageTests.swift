import Canvas
import ClientArea
import Equipment
import Testing

@testable import Screens

/// A larger terminal never shows less: what stands below a list in 80 columns is on the page in 120 too, in the pane of
/// the selected row where the list has no room for it.
struct FootOnPageTests {
  @Test(arguments: ListWalk.Role.all)
  func `what stands below a list is on the page of a large terminal`(
    _ role: ListWalk.Role
  ) throws {
    for list in try ListWalk(as: role).lists() {
      try check(try list.arrive(), list.name)
    }
  }

  @Test func `each step of each request of staff keeps what is added to it`() throws {
    let desk = try Worlds.desk("support")
    let list = try ScreenStage(as: "omar@hebergeur.example", at: desk)
    try list.go(to: .requests)
    var checked = 0
    for row in try list.program.topPage().rows {
      guard case .request(let request) = row.subject else { continue }
      let stage = try ScreenStage(as: "omar@hebergeur.example", at: desk)
      stage.open(RequestScreen(request))
      for step in try stage.program.topPage().rows.indices {
        if try check(stage, "\(row.text), \(step)") { checked += 1 }
        stage.size = .usual
        _ = stage.frame()
        stage.press(.down)
      }
    }
    #expect(checked > 12)
  }

  @Test func `an agreement that was withdrawn is marked beside its text`() throws {
    let desk = try Worlds.desk("support")
    for size in [Size.usual, .large] {
      let stage = try ScreenStage(as: "omar@hebergeur.example", size: size, at: desk)
      try stage.go(to: .requests)
      stage.press("/")
      stage.type("D-14")
      stage.press(.enter, .enter)
      let lines = stage.frame().lines
      let text = try #require(lines.firstIndex { $0.contains("Oui pour 15 € HT") })
      #expect(lines[text - 1].contains("✖ accord retiré le"), "\(lines)")
    }
  }

  /// - Returns: whether there was something below the list.
  @discardableResult
  private func check(_ stage: ScreenStage, _ name: String) throws -> Bool {
    stage.size = .usual
    _ = stage.frame()
    let context = stage.program.context(for: stage.top)
    guard let foot = try stage.program.topPage().body.below, foot.height > 0 else { return false }
    let rect = Rect(row: 0, column: 0, rows: foot.height, columns: context.rect.columns - 4)
    var drawn = Frame(size: Size(rows: rect.rows, columns: rect.columns))
    foot.draw(&drawn, rect)
    let words = Self.words(of: drawn.lines)
    stage.size = .large
    let seen = Set(Self.words(of: stage.frame().lines))
    // Charts are drawn anew for the room there is.
    guard foot.text != nil else { return false }
    for word in words { #expect(seen.contains(word), "\(name): « \(word) » is gone") }
    return !words.isEmpty
  }

  private static func words(of lines: [String]) -> [String] {
    lines.flatMap { line in
      line.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
  }
}

extension PageBody {
  fileprivate var below: RowsBody.Foot? {
    switch self {
    case .rows(let body): body.foot
    case .sections(let body): body.foot
    case .tabs(let body): body.page.below
    case .form, .text, .drawn: nil
    }
  }
}
