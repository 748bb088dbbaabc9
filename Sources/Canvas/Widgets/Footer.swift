/// The line of keys at the bottom, in two zones: those of the screen at the left, those that are the same everywhere at
/// the right. The right ones have their room before the others, the last of them first. Hints that do not fit are
/// left out whole: at the left from the end, at the right from the start.
package struct Footer: Hashable, Sendable {
  /// A key with what it does.
  package struct Hint: Hashable, Sendable {
    package let key: String
    package let title: String
    package let isEnabled: Bool
    package let isAtRight: Bool

    package init(_ key: String, _ title: String, isEnabled: Bool = true, isAtRight: Bool = false) {
      self.key = key
      self.title = title
      self.isEnabled = isEnabled
      self.isAtRight = isAtRight
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
    var places = [Rect?](repeating: nil, count: hints.count)
    var rest = rect.line(0).inset(columns: 1)
    for (index, hint) in hints.enumerated().reversed() where hint.isAtRight {
      guard hint.width <= rest.columns else { break }
      let (before, block) = rest.cutRight(hint.width)
      places[index] = block
      rest = before.cutRight(Self.gap).rest
    }
    for (index, hint) in hints.enumerated() where !hint.isAtRight {
      guard hint.width <= rest.columns else { break }
      let (block, after) = rest.cutLeft(hint.width)
      places[index] = block
      rest = after.cutLeft(Self.gap).rest
    }
    return places
  }
}
