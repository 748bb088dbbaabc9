/// The line of keys at the bottom. Hints that do not fit are left out whole, from the end; those that are kept
/// have their room whatever else there is.
package struct Footer: Hashable, Sendable {
  /// A key with what it does.
  package struct Hint: Hashable, Sendable {
    package let key: String
    package let title: String
    package let isEnabled: Bool
    package let isKept: Bool

    package init(_ key: String, _ title: String, isEnabled: Bool = true, isKept: Bool = false) {
      self.key = key
      self.title = title
      self.isEnabled = isEnabled
      self.isKept = isKept
    }

    /// In cells.
    fileprivate var width: Int { CellWidth.of(key) + 1 + CellWidth.of(title) }
  }

  package var hints: [Hint]

  package init(_ hints: [Hint]) { self.hints = hints }

  package func draw(on frame: inout Frame, in rect: Rect) {
    for case let (hint, block?) in zip(hints, places(in: rect)) {
      let key = Style(hint.isEnabled ? .key : .quiet, isBold: hint.isEnabled)
      let cells = frame.write(hint.key, in: block, key)
      let rest = block.cutLeft(cells + 1).rest
      frame.write(hint.title, in: rest, Style(hint.isEnabled ? .text : .quiet))
    }
  }

  /// Which hint, counted from 0, is at a point.
  package func hint(at point: Point, in rect: Rect) -> Int? {
    places(in: rect).firstIndex { $0?.contains(point) == true }
  }

  /// Between two hints, in cells.
  private static let gap = 3

  /// The room of each hint; nil where it has none.
  private func places(in rect: Rect) -> [Rect?] {
    var rest = rect.line(0).inset(columns: 1)
    var kept = hints.filter(\.isKept).reduce(0) { $0 + $1.width + Self.gap }
    var isFull = false
    return hints.map { hint in
      if hint.isKept { kept -= hint.width + Self.gap }
      let fits = hint.width <= rest.columns - (hint.isKept ? 0 : kept)
      isFull = isFull || !fits
      guard fits, hint.isKept || !isFull else { return nil }
      let (block, after) = rest.cutLeft(hint.width)
      rest = after.cutLeft(Self.gap).rest
      return block
    }
  }
}
