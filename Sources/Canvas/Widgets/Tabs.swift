/// Tabs in one line: « [1 Horloge]▸[2 Journal] [3 Courriels] ». The mark before the current one says
/// without colour which it is.
package struct Tabs: Hashable, Sendable {
  /// What a tab is called.
  package struct Title: Hashable, Sendable {
    package let whole: String
    /// Where there is not room for all of them whole.
    package let short: String

    package init(_ whole: String, short: String? = nil) {
      self.whole = whole
      self.short = short ?? whole
    }
  }

  package var titles: [Title] {
    didSet { select(current) }
  }
  package private(set) var current: Int

  package init(_ titles: [Title], current: Int = 0) {
    self.titles = titles
    self.current = 0
    select(current)
  }

  package mutating func select(_ index: Int) {
    current = min(max(0, index), max(0, titles.count - 1))
  }

  /// Takes the digits 1 to 9 and clicks.
  /// - Returns: the tab chosen, or nil for a key that means nothing here.
  package mutating func handle(_ key: Key, in rect: Rect) -> Int? {
    switch key {
    case .character(let character):
      guard character.isASCII, let digit = character.wholeNumberValue, digit > 0,
        titles.indices.contains(digit - 1)
      else { return nil }
      select(digit - 1)
    case .mouse(let mouse):
      guard mouse.action == .click || mouse.action == .doubleClick,
        let tab = tab(at: mouse.point, in: rect)
      else { return nil }
      select(tab)
    case .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .function, .paste, .resize, .hangUp:
      return nil
    }
    return current
  }

  package func draw(on frame: inout Frame, in rect: Rect) {
    for (index, label, block) in places(in: rect) {
      let isCurrent = index == current
      let style = isCurrent ? Style(.accent, isBold: true, isUnderlined: true) : Style(.quiet)
      if isCurrent { frame.write("▸", in: block.cutLeft(1).left, Style(.accent, isBold: true)) }
      frame.write(label, in: block.cutLeft(1).rest, style)
    }
  }

  private func tab(at point: Point, in rect: Rect) -> Int? {
    places(in: rect).first { $0.block.contains(point) }?.index
  }

  /// What is shown of each tab and where, the cell for the mark before it included.
  private func places(in rect: Rect) -> [(index: Int, label: String, block: Rect)] {
    let labels = labels(in: rect)
    let shown =
      width(labels) > rect.columns && !titles.isEmpty ? current..<current + 1 : titles.indices
    var rest = rect.line(0)
    var places: [(index: Int, label: String, block: Rect)] = []
    for index in shown where rest.columns > 1 {
      let (block, after) = rest.cutLeft(1 + CellWidth.of(labels[index]))
      places.append((index, labels[index], block))
      rest = after
    }
    return places
  }

  /// The first of these that has room: all titles whole; the current one whole and the others short; all short; the
  /// same, with brackets round the current one alone; the longest of the others shortened, down to a few letters; the
  /// longest of all shortened; the current one and the numbers of the others.
  private func labels(in rect: Rect) -> [String] {
    func fits(_ labels: [String]) -> Bool { width(labels) <= rect.columns }
    let whole = labels { titles[$0].whole }
    if fits(whole) { return whole }
    let mixed = labels { $0 == current ? titles[$0].whole : titles[$0].short }
    if fits(mixed) { return mixed }
    let all = labels { titles[$0].short }
    if fits(all) { return all }
    // A title of which letters are missing reads worse than one without brackets.
    func open(_ title: (Int) -> String) -> [String] {
      titles.indices.map {
        let label = "\($0 + 1) \(title($0))"
        return $0 == current ? "[\(label)]" : label
      }
    }
    let short = titles.map { CellWidth.of($0.short) }
    let bare = width(open { _ in "" })
    for spared in [current, nil] {
      let least = short.indices.map { $0 == spared ? short[$0] : min(short[$0], Self.leastTitle) }
      guard bare + least.reduce(0, +) <= rect.columns else { continue }
      var most = short
      // Of two alike the last goes first.
      Shortening.shorten(
        &most, to: rect.columns - bare, downTo: Self.leastTitle,
        at: short.indices.reversed().filter { $0 != spared })
      return open { Self.shortened(titles[$0].short, to: most[$0]) }
    }
    return labels { $0 == current ? titles[$0].short : "" }
  }

  /// Fewer cells than that say nothing.
  private static let leastTitle = 4

  /// « Admini… ».
  private static func shortened(_ title: String, to most: Int) -> String {
    var (width, fitting) = (0, "")
    for character in title {
      width += CellWidth.of(character)
      if width > most { return fitting + "…" }
      if width < most { fitting.append(character) }
    }
    return title
  }

  private func labels(_ title: (Int) -> String) -> [String] {
    titles.indices.map { index in
      let title = title(index)
      return title.isEmpty ? "[\(index + 1)]" : "[\(index + 1) \(title)]"
    }
  }

  private func width(_ labels: [String]) -> Int {
    labels.reduce(0) { $0 + 1 + CellWidth.of($1) }
  }
}
