extension Graph {
  /// Where everything stands in a block.
  package struct Layout: Hashable, Sendable {
    /// The block of each box that is shown.
    package fileprivate(set) var boxes: [Spot: Rect] = [:]
    /// The cells of each line, from beside its box to beside the middle, each next to the one before.
    package fileprivate(set) var paths: [Spot: [Point]] = [:]
    /// The part of each line that lies in its box's row, where its label stands.
    package fileprivate(set) var stretches: [Spot: Rect] = [:]
    /// The neighbours shown at the left and at the right.
    package fileprivate(set) var left = 0..<0
    package fileprivate(set) var right = 0..<0
  }

  static let boxRows = 3
  /// The cells of a line beside its label, and of the trunk that the lines of a side share.
  private static let lineColumns = 4
  private static let leastBox = 6

  /// How wide the boxes and the gaps between them are.
  struct Widths: Hashable {
    var left = 0
    var leftGap = 0
    var centre: Int
    var rightGap = 0
    var right = 0

    var total: Int { left + leftGap + centre + rightGap + right }
  }

  /// The picture in a block: the middle in its middle row, each side evenly above and below it.
  package func layout(in rect: Rect) -> Layout {
    var layout = Layout()
    guard rect.rows >= Self.boxRows, rect.columns >= Self.leastBox else { return layout }
    var widths = widths(in: rect.columns)
    let hasSides = widths.total <= rect.columns
    if !hasSides { widths = Widths(centre: min(widths.centre, rect.columns)) }
    let middle = rect.row + rect.rows / 2
    let start = rect.column + (rect.columns - widths.total) / 2
    let centre = Rect(
      row: middle - 1, column: start + widths.left + widths.leftGap, rows: Self.boxRows,
      columns: widths.centre)
    layout.boxes[.centre] = centre
    guard hasSides else { return layout }
    layout.left = place.left.window(height: Self.capacity(of: rect.rows))
    layout.right = place.right.window(height: Self.capacity(of: rect.rows))
    for (offset, index) in layout.left.enumerated() {
      let row = Self.row(offset, of: layout.left.count, in: rect)
      let box = Rect(row: row, column: start, rows: Self.boxRows, columns: widths.left)
      layout.add(.left(index), box, from: start + widths.left, to: centre.column - 1, middle)
    }
    for (offset, index) in layout.right.enumerated() {
      let row = Self.row(offset, of: layout.right.count, in: rect)
      let column = centre.column + centre.columns + widths.rightGap
      let box = Rect(row: row, column: column, rows: Self.boxRows, columns: widths.right)
      layout.add(.right(index), box, from: column - 1, to: centre.column + centre.columns, middle)
    }
    return layout
  }

  /// How many boxes a side shows in a number of rows.
  static func capacity(of rows: Int) -> Int { rows / boxRows }

  /// The top row of a side's box; boxes stand apart by a row where there is room.
  private static func row(_ offset: Int, of count: Int, in rect: Rect) -> Int {
    let step = count * (boxRows + 1) - 1 <= rect.rows ? boxRows + 1 : boxRows
    let height = (count - 1) * step + boxRows
    let top = rect.row + rect.rows / 2 - height / 2
    return min(max(top, rect.row), rect.row + rect.rows - height) + offset * step
  }

  /// The widest labels with which the boxes still keep their names, or most of them.
  private func widths(in room: Int) -> Widths {
    let tries: [(level: Int, box: Int)] = [
      (0, 40), (1, 28), (2, 24), (2, 18), (3, 18), (3, 13),
    ]
    let best = tries.first { self.widths(labels: $0.level, boxesUpTo: $0.box).total <= room }
    guard let best else { return squeezed(in: room) }
    var widths = self.widths(labels: best.level, boxesUpTo: best.box)
    let natural = self.widths(labels: best.level, boxesUpTo: 40)
    while widths.total < room, widths != natural {
      if widths.right < natural.right { widths.right += 1 }
      if widths.total < room, widths.left < natural.left { widths.left += 1 }
      if widths.total < room, widths.centre < natural.centre { widths.centre += 1 }
    }
    return widths
  }

  /// Boxes as wide as their texts, up to a width, and gaps for the labels of a length.
  /// - Parameter level: which of the wordings of the labels.
  private func widths(labels level: Int, boxesUpTo most: Int) -> Widths {
    func box(_ nodes: [Node]) -> Int {
      nodes.isEmpty ? 0 : min(most, nodes.map(\.columns).max() ?? 0)
    }
    func gap(_ links: [Link]) -> Int {
      let widest = links.map { CellWidth.of($0.labels.dropFirst(level).first ?? "") }.max()
      return widest.map { $0 + Self.lineColumns } ?? 0
    }
    return Widths(
      left: box(left.map(\.node)), leftGap: gap(left), centre: box([centre]),
      rightGap: gap(right), right: box(right.map(\.node)))
  }

  /// Where there is no room for labels: boxes of one width, and short lines.
  private func squeezed(in room: Int) -> Widths {
    let sides = (left.isEmpty ? 0 : 1) + (right.isEmpty ? 0 : 1)
    let gap = Self.lineColumns - 1
    let box = max(Self.leastBox, (room - sides * gap) / (sides + 1))
    return Widths(
      left: left.isEmpty ? 0 : box, leftGap: left.isEmpty ? 0 : gap, centre: min(box, room),
      rightGap: right.isEmpty ? 0 : gap, right: right.isEmpty ? 0 : box)
  }
}

extension Graph.Node {
  /// The cells of a box with the whole text: borders, a blank at both sides, and the cursor's mark.
  fileprivate var columns: Int { max(CellWidth.of(name) + 4, CellWidth.of(title) + 5) }
}

extension Graph.Layout {
  /// Adds a box and its line: along its own row to the trunk beside the middle, up or down the trunk, and into
  /// the middle.
  /// - Parameters:
  ///   - column: the cell beside the box.
  ///   - target: the cell beside the middle.
  fileprivate mutating func add(
    _ spot: Graph.Spot, _ box: Rect, from column: Int, to target: Int, _ middle: Int
  ) {
    let step = target >= column ? 1 : -1
    let trunk = target - step
    let row = box.row + 1
    var path = stride(from: column, through: trunk, by: step).map { Point(row: row, column: $0) }
    let down = middle >= row ? 1 : -1
    for place in stride(from: row, through: middle, by: down).dropFirst() {
      path.append(Point(row: place, column: trunk))
    }
    path.append(Point(row: middle, column: target))
    boxes[spot] = box
    paths[spot] = path
    stretches[spot] = Rect(
      row: row, column: min(column, trunk + 1), rows: 1, columns: abs(trunk - column))
  }
}
