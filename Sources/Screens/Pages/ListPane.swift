package import Canvas
package import ClientArea
package import Store

/// A long list in a box, with its filter: what a list screen consists of beside its rows and its keys.
package struct ListPane<Anchor: Hashable & Sendable>: Hashable, Sendable {
  private var keys = KeysetList<Anchor>()
  private var filter = FilterLine()
  /// Whether « / » filters it.
  private let isFiltered: Bool
  /// Lines that stand above the table inside the box.
  private let headRows: Int

  package init(isFiltered: Bool = true, headRows: Int = 0) {
    self.isFiltered = isFiltered
    self.headRows = headRows
  }

  /// The words of a list: its title, and what is said where it is empty.
  package struct Words {
    let title: String
    let empty: Phrase

    package init(title: String, empty: Phrase) {
      self.title = title
      self.empty = empty
    }
  }

  /// The text that the rows are to match.
  package var filterText: String { filter.text }
  /// Whether letters are typed into the filter now.
  package var takesText: Bool { filter.isOpen }

  package mutating func openFilter() { filter.open() }

  /// The stretch to read for a list drawn in this block.
  package func window(in stage: Stage) -> Window<Anchor> {
    keys.window(height: table(in: stage.rect).rows - 1)
  }

  package func selected<Item>(in items: [Item]) -> Item? { keys.selected(in: items) }

  /// Keeps the cursor on the row it was on (`KeysetList.settle`).
  package mutating func settle(among rows: [Anchor]) -> Bool { keys.settle(among: rows) }

  /// Gives a key to the filter, or moves in the list.
  /// - Parameter read: the rows of another window under a filter.
  /// - Returns: nil for a key that the list does not take.
  package mutating func press<Item>(
    _ key: Key, items: [Item], in stage: Stage, by anchor: (Item) -> Anchor,
    read: (Window<Anchor>, String) throws -> (items: [Item], count: BoundedCount)
  ) throws -> Table.Event? {
    if isFiltered, let event = filter.press(key) {
      if event == .changed { keys.restart() }
      return .moved
    }
    let text = filter.text
    return try keys.press(key, items: items, in: table(in: stage.rect), by: anchor) { window in
      try read(window, text)
    }
  }

  /// Draws the box, the table and the open filter.
  /// - Returns: the block above the table, `headRows` high.
  @discardableResult
  package func draw(
    _ rows: [Table.Row], columns: [Table.Column], of count: BoundedCount, _ words: Words,
    on frame: inout Frame, in stage: Stage
  ) -> Rect {
    let note = keys.position(of: count) + (isFiltered ? filter.note(in: stage) : "")
    let inner = Box(words.title, note: note).draw(on: &frame, in: stage.rect)
    let empty = filter.isEmpty ? words.empty : ListWords.noMatch
    keys.table(of: rows.count).draw(
      rows, columns: columns, empty: stage.words(empty), on: &frame, in: table(in: stage.rect))
    filter.draw(on: &frame, in: inner, stage)
    return inner.cutTop(headRows).top
  }

  /// The block of the table: the line of an open filter stays below it.
  private func table(in rect: Rect) -> Rect {
    let inner = Box.inside(rect).cutTop(headRows).rest
    return filter.isOpen ? inner.cutBottom(1).rest : inner
  }
}
