/// The line of keys at the bottom. Hints that do not fit are left out whole, from the end.
package struct Footer: Hashable, Sendable {
  /// A key with what it does.
  package struct Hint: Hashable, Sendable {
    package let key: String
    package let title: String
    package let isEnabled: Bool

    package init(_ key: String, _ title: String, isEnabled: Bool = true) {
      self.key = key
      self.title = title
      self.isEnabled = isEnabled
    }
  }

  package var hints: [Hint]

  package init(_ hints: [Hint]) { self.hints = hints }

  package func draw(on frame: inout Frame, in rect: Rect) {
    for (hint, block) in zip(hints, places(in: rect)) {
      let key = Style(hint.isEnabled ? .key : .quiet, isBold: hint.isEnabled)
      let cells = frame.write(hint.key, in: block, key)
      let rest = block.cutLeft(cells + 1).rest
      frame.write(hint.title, in: rest, Style(hint.isEnabled ? .text : .quiet))
    }
  }

  /// Which hint, counted from 0, is at a point.
  package func hint(at point: Point, in rect: Rect) -> Int? {
    places(in: rect).firstIndex { $0.contains(point) }
  }

  private func places(in rect: Rect) -> [Rect] {
    var rest = rect.line(0).inset(columns: 1)
    var places: [Rect] = []
    for hint in hints {
      let width = CellWidth.of(hint.key) + 1 + CellWidth.of(hint.title)
      guard width <= rest.columns else { break }
      let (block, after) = rest.cutLeft(width)
      places.append(block)
      rest = after.cutLeft(3).rest
    }
    return places
  }
}
