/// A list that is filtered as one types: commands to run, screens to open, things to jump to.
package struct Palette: Hashable, Sendable {
  /// One line of a palette.
  package struct Item: Hashable, Sendable {
    /// What the program knows it by.
    package let id: String
    package let title: String
    /// A short text between title and detail, such as a code; then titles, codes and details are columns.
    package let code: String
    package let detail: String
    /// What kind of thing it is, dim at the right; it is found by that too.
    package let kind: String
    /// Whether it is shown only once something is typed, and then for whole words of it alone.
    package let isSought: Bool
    /// What stands before the first of those that belong together; it is found by that too.
    package let group: String
    /// The key that does the same, or a mark.
    package let key: String
    package let isEnabled: Bool
    /// What is said whole below the list while the cursor stands here.
    package let remark: String

    package init(
      _ id: String, _ title: String, code: String = "", detail: String = "", kind: String = "",
      key: String = "", group: String = "", isEnabled: Bool = true, isSought: Bool = false,
      remark: String = ""
    ) {
      self.id = id
      self.title = title
      self.code = code
      self.detail = detail
      self.kind = kind
      self.isSought = isSought
      self.key = key
      self.group = group
      self.isEnabled = isEnabled
      self.remark = remark
    }
  }

  /// What a key meant.
  package enum Event: Hashable, Sendable {
    case moved
    /// The text typed is another: a caller who looks things up sets `found` anew.
    case typed(String)
    case chose(Item)
    case cancelled
  }

  /// The items that are matched with what is typed.
  package var items: [Item] {
    didSet {
      folded = items.map(PaletteText.init)
      match()
    }
  }
  /// Items that the caller looked up for what is typed: all are shown, those that answer better first.
  package var found: [Item] = [] {
    didSet { match() }
  }
  package var title: String
  /// What is said when nothing is typed.
  package var placeholder: String
  /// What is said when nothing matches.
  package var empty: String
  /// What choosing would cost, whole below the list.
  package var warnings: [String] = []
  package private(set) var input = TextInput()
  /// The items shown, best first.
  package private(set) var matches: [Item] = []
  var list = ListCursor()
  private var folded: [PaletteText]

  package init(
    _ title: String, _ items: [Item], placeholder: String = "", empty: String = "",
    typed: String = ""
  ) {
    self.title = title
    self.items = items
    self.placeholder = placeholder
    self.empty = empty
    folded = items.map(PaletteText.init)
    input = TextInput(typed)
    match()
  }

  /// The item under the cursor, or nil when nothing matches.
  package var selected: Item? { matches.indices.contains(list.index) ? matches[list.index] : nil }

  /// Puts the cursor on an item, if it is shown.
  package mutating func select(_ id: String) {
    if let index = matches.firstIndex(where: { $0.id == id }) { list.move(to: index) }
  }

  /// Takes a key; `screen` is the block in which the palette is drawn.
  /// - Returns: nil for a key that means nothing here.
  package mutating func handle(_ key: Key, in screen: Rect) -> Event? {
    let places = places(in: screen)
    switch key {
    case .escape: return .cancelled
    case .enter: return selected.map { .chose($0) }
    case .tab: return handle(.down, in: screen)
    case .backTab: return handle(.up, in: screen)
    case .control("n"): return handle(.down, in: screen)
    case .control("p"): return handle(.up, in: screen)
    case .up, .down, .pageUp, .pageDown, .mouse(_):
      if case .mouse(let mouse) = key, mouse.action == .click || mouse.action == .doubleClick {
        return click(mouse.point, places)
      }
      return list.move(by: key, height: places.list.rows, letters: false) ? .moved : nil
    case .character, .control, .paste, .backspace, .delete, .insert, .left, .right, .home, .end,
      .function, .resize, .hangUp:
      let before = input.text
      guard input.handle(key) else { return nil }
      guard input.text != before else { return .moved }
      found = []
      list.move(to: 0)
      return .typed(input.text)
    }
  }

  private mutating func click(_ point: Point, _ places: Places) -> Event? {
    guard places.box.contains(point) else { return .cancelled }
    let window = list.window(height: places.list.rows)
    let index = window.lowerBound + point.row - places.list.row
    guard places.list.contains(point), window.contains(index) else { return .moved }
    list.move(to: index)
    return .chose(matches[index])
  }

  /// Those that match and those that were found, the best answers first: a name that is what was typed, that begins with
  /// it, whose words do, that has it; then what has it elsewhere, then what has just its letters.
  private mutating func match() {
    let query = PaletteQuery(input.text)
    let matching = items.indices.compactMap { index in
      query.rank(of: folded[index], wordsAlone: items[index].isSought).map { (items[index], $0) }
    }
    let looked = found.map { item in
      (item, query.rank(of: PaletteText(item), wordsAlone: true) ?? .elsewhere)
    }
    let all = matching + looked
    let best = all.indices.sorted { (all[$1].1, $0) < (all[$0].1, $1) }
    matches = best.map { all[$0].0 }
    list.count = matches.count
  }
}
