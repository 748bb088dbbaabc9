package import Canvas

/// Short lists of several kinds under their headings, with one cursor through all of them, which stays on its
/// row wherever that goes.
package struct SectionList<Identity: Hashable & Sendable>: Hashable, Sendable {
  private var list = KeyedCursor<Identity>()
  private var scroll = ScrollView()

  package init() {}

  private enum Line {
    case heading(String)
    /// The number of the row counts through all sections.
    case row(Int, section: Int, offset: Int)
    case text(String)
    case gap
  }

  /// The row under the cursor, of those of all sections; nil where there is none.
  package func selected<Item>(in rows: [Item], by key: (Item) -> Identity) -> Item? {
    list.selected(in: rows, by: key)
  }

  /// The number of the row under the cursor among these; nil where there is none.
  func index(among keys: [Identity]) -> Int? {
    keys.isEmpty ? nil : list.table(among: keys).selected
  }

  /// Puts the cursor on a row of those it was settled among last.
  mutating func move(to index: Int) { list.move(to: index) }

  /// Forgets what it was on, and goes to the first row, as after another filter.
  mutating func restart() { self = SectionList() }

  /// Keeps the cursor on its row.
  /// - Returns: whether that is gone.
  package mutating func settle(among keys: [Identity], goingToNew: Bool = false) -> Bool {
    list.settle(among: keys, goingToNew: goingToNew) == .gone
  }

  /// Takes a key; `rect` is the block the list is drawn in, `keys` name the rows of all sections.
  /// - Returns: nil for a key that means nothing here.
  package mutating func press(
    _ key: Key, _ sections: [SectionLines], among keys: [Identity], in rect: Rect
  ) -> Table.Event? {
    _ = list.settle(among: keys)
    let lines = lines(of: sections, width: rect.columns)
    scroll = shown(lines, in: rect)
    if case .mouse(let mouse) = key { return handle(mouse, lines, in: rect) }
    if list.move(by: key, height: rect.rows) {
      scroll = shown(lines, in: rect)
      return .moved
    }
    return key == .enter && !keys.isEmpty ? .opened(list.index) : nil
  }

  /// Draws the sections among whose rows it was settled last.
  /// - Parameter isFocused: whether the keys go there.
  package func draw(
    _ sections: [SectionLines], isFocused: Bool = true, on frame: inout Frame, in rect: Rect
  ) {
    let lines = lines(of: sections, width: rect.columns)
    let scroll = shown(lines, in: rect)
    if isFocused { frame.cursor = Point(row: rect.row, column: rect.column) }
    let isLong = lines.count > rect.rows
    let room = isLong ? rect.cutRight(2).rest : rect
    var fittings: [[Table.Column]: (Table.Fitting, starts: [Int: Int])] = [:]
    for (offset, index) in scroll.window(content: lines.count, height: rect.rows).enumerated() {
      let place = room.line(offset)
      switch lines[index] {
      case .heading(let text): frame.write(text, in: place, Style(.title, isBold: true))
      case .text(let text): frame.write(text, in: place.cutLeft(2).rest, Style(.quiet))
      case .gap: break
      case .row(let number, let section, let offset):
        let columns = sections[section].columns
        let (fitting, starts) = fittings[columns] ?? Self.fitting(columns, of: sections, in: room)
        fittings[columns] = (fitting, starts)
        Table.draw(
          (starts[section] ?? 0) + offset, of: fitting, isSelected: number == list.index,
          isFocused: isFocused,
          on: &frame, in: place)
      }
    }
    scroll.drawBar(content: lines.count, on: &frame, in: rect)
  }

  /// Sections with the same columns have them one below the other.
  /// - Returns: where the rows of each section begin in it.
  private static func fitting(
    _ columns: [Table.Column], of sections: [SectionLines], in rect: Rect
  ) -> (Table.Fitting, starts: [Int: Int]) {
    var (rows, starts) = ([Table.Row](), [Int: Int]())
    for (index, section) in sections.enumerated() where section.columns == columns {
      starts[index] = rows.count
      rows += section.rows
    }
    return (Table.Fitting(columns, for: rows, in: rect), starts)
  }

  private func lines(of sections: [SectionLines], width: Int) -> [Line] {
    var lines: [Line] = []
    var number = 0
    for (index, section) in sections.enumerated() {
      if !lines.isEmpty { lines.append(.gap) }
      lines.append(.heading(section.title))
      for offset in section.rows.indices {
        lines.append(.row(number, section: index, offset: offset))
        number += 1
      }
      guard section.rows.isEmpty else { continue }
      lines += Paragraph(section.empty).lines(width: max(1, width - 3)).map { .text($0) }
    }
    return lines
  }

  /// The scrolling that shows the row under the cursor, and its heading above the first.
  private func shown(_ lines: [Line], in rect: Rect) -> ScrollView {
    var scroll = scroll
    let place = lines.firstIndex { line in
      if case .row(let number, _, _) = line { number == list.index } else { false }
    }
    guard let place else { return scroll }
    var top = place
    if top > 0, case .heading = lines[top - 1] { top -= 1 }
    scroll.show(top..<place + 1, content: lines.count, height: rect.rows)
    return scroll
  }

  private mutating func handle(
    _ mouse: Mouse, _ lines: [Line], in rect: Rect
  ) -> Table.Event? {
    guard rect.contains(mouse.point) else { return nil }
    switch mouse.action {
    case .wheelUp, .wheelDown:
      list.move(to: list.index + (mouse.action == .wheelUp ? -1 : 1))
      scroll = shown(lines, in: rect)
      return .moved
    case .click, .doubleClick:
      let index =
        scroll.window(content: lines.count, height: rect.rows).lowerBound
        + mouse.point.row - rect.row
      guard lines.indices.contains(index), case .row(let number, _, _) = lines[index] else {
        return nil
      }
      list.move(to: number)
      return mouse.action == .click ? .moved : .opened(number)
    }
  }
}

/// A heading and the rows below it, as they are drawn.
package struct SectionLines: Hashable, Sendable {
  let title: String
  let columns: [Table.Column]
  let rows: [Table.Row]
  /// What is said where there is no row.
  let empty: String

  package init(_ title: String, _ columns: [Table.Column], _ rows: [Table.Row], empty: String) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.empty = empty
  }
}
