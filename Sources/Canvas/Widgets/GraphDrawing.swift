extension Graph {
  /// Draws boxes and lines. The hardware cursor stands on the selected box.
  package func draw(on frame: inout Frame, in rect: Rect) {
    if frame.isReadAloud { return write(on: &frame, in: rect) }
    let layout = layout(in: rect)
    drawLines(of: layout, on: &frame)
    for (spot, path) in layout.paths { drawLabel(of: spot, path, layout, on: &frame) }
    for (spot, box) in layout.boxes {
      let node = link(at: spot)?.node ?? centre
      draw(node, isSelected: spot == selected, on: &frame, in: box)
    }
    for (spot, path) in layout.paths {
      guard let first = path.first, let last = path.last else { continue }
      let isLeft = if case .left = spot { true } else { false }
      let style = Style(.border)
      put(isLeft ? "├" : "┤", at: first, by: isLeft ? -1 : 1, style, on: &frame)
      put(isLeft ? "┤" : "├", at: last, by: isLeft ? 1 : -1, style, on: &frame)
    }
  }

  /// A border where a line begins or ends.
  private func put(
    _ scalar: Unicode.Scalar, at point: Point, by step: Int, _ style: Style,
    on frame: inout Frame
  ) {
    frame.draw(scalar, at: Point(row: point.row, column: point.column + step), style)
  }

  /// A name that is cut keeps its beginning; the mark before it says which box is selected.
  private func draw(_ node: Node, isSelected: Bool, on frame: inout Frame, in box: Rect) {
    frame.clear(box)
    Box(isFocused: isSelected).draw(on: &frame, in: box)
    if !node.title.isEmpty {
      let title = box.line(0).inset(columns: 1)
      frame.write(" \(node.title) ", in: title, Style(isSelected ? .accent : .quiet))
    }
    let line = box.line(1).inset(columns: 1)
    if isSelected {
      frame.clear(line, Style(.selection))
      frame.write("▸", in: line, Style(.selection))
      frame.cursor = Point(row: line.row, column: line.column)
    }
    let style = isSelected ? Style(.selection) : node.style
    frame.write(node.name, in: line.cutLeft(1).rest, style)
  }

  private func drawLabel(
    of spot: Spot, _ path: [Point], _ layout: Layout, on frame: inout Frame
  ) {
    guard let stretch = layout.stretches[spot], let link = link(at: spot) else { return }
    let filling: Unicode.Scalar =
      switch link.line {
      case .solid: "─"
      case .double: "═"
      case .dashed: "╌"
      }
    frame.fill(stretch, with: filling, Style(.border))
    let label = link.labels.first { CellWidth.of($0) + 2 <= stretch.columns }
    guard let label, !label.isEmpty else { return }
    let columns = CellWidth.of(label)
    let place = stretch.cutLeft((stretch.columns - columns) / 2).rest
    frame.write(label, in: place.cutLeft(columns).left, Style(.accent))
  }

  /// The lines of a side share a trunk: where they meet, the sign follows from the ways that lead on.
  private func drawLines(of layout: Layout, on frame: inout Frame) {
    var ways: [Point: Ways] = [:]
    for path in layout.paths.values {
      for (from, to) in zip(path, path.dropFirst()) {
        let (there, back) = Ways.between(from, to)
        ways[from, default: []].formUnion(there)
        ways[to, default: []].formUnion(back)
      }
      // Both ends lead on into a box.
      for end in [path.first, path.last] {
        if let end { ways[end, default: []].formUnion([.left, .right]) }
      }
    }
    for (point, ways) in ways {
      frame.draw(ways.sign, at: point, Style(.border))
    }
  }
}

/// The ways that lead on from a cell of a line.
private struct Ways: OptionSet {
  let rawValue: UInt8

  static let up = Ways(rawValue: 1)
  static let down = Ways(rawValue: 2)
  static let left = Ways(rawValue: 4)
  static let right = Ways(rawValue: 8)

  /// The way from one cell to its neighbour, and the way back.
  static func between(_ from: Point, _ to: Point) -> (there: Ways, back: Ways) {
    if from.row == to.row { return from.column < to.column ? (.right, .left) : (.left, .right) }
    return from.row < to.row ? (.down, .up) : (.up, .down)
  }

  /// The line drawing character with these ways.
  var sign: Unicode.Scalar { Self.signs[Int(rawValue)] }

  /// By the ways as a number; a single way is drawn like both.
  private static let signs: [Unicode.Scalar] = [
    " ", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼",
  ]
}
