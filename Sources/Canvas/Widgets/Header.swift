/// The line at the top: where the person is at the left, who they are at the right. Where there is
/// little room the least important parts go.
package struct Header: Hashable, Sendable {
  /// One part of the line, which can be clicked.
  package struct Segment: Hashable, Sendable {
    /// What the program knows it by.
    package let id: String
    package let text: String
    package let style: Style
    /// 0 is never left out; of the others the highest goes first.
    package let priority: Int
    /// The cells that the text takes.
    let cells: Int

    package init(_ id: String, _ text: String, _ style: Style = Style(.header), priority: Int = 0) {
      self.id = id
      self.text = text
      self.style = style
      self.priority = priority
      cells = CellWidth.of(text)
    }
  }

  package var left: [Segment]
  package var right: [Segment]
  /// What stands between the segments at the left.
  package var separator: String

  package init(left: [Segment], right: [Segment], separator: String = " › ") {
    self.left = left
    self.right = right
    self.separator = separator
  }

  package func draw(on frame: inout Frame, in rect: Rect) {
    let line = rect.line(0)
    frame.clear(line, Style(.header))
    let places = places(in: rect)
    for (index, place) in places.enumerated() {
      frame.write(place.segment.text, in: place.block, place.segment.style)
      let isFollowed = index + 1 < places.count && places[index + 1].isLeft
      guard place.isLeft, isFollowed else { continue }
      let after = place.block.column + place.block.columns
      let between = Rect(
        row: line.row, column: after, rows: 1, columns: CellWidth.of(separator))
      frame.write(separator, in: line.overlap(between), Style(.header))
    }
  }

  /// The id of the segment at a point.
  package func segment(at point: Point, in rect: Rect) -> String? {
    places(in: rect).first { $0.block.contains(point) }?.segment.id
  }

  private struct Place {
    let segment: Segment
    let block: Rect
    let isLeft: Bool
  }

  private func places(in rect: Rect) -> [Place] {
    let line = rect.line(0).inset(columns: 1)
    var (left, right) = (self.left, self.right)
    let between = CellWidth.of(separator)
    func width(_ segments: [Segment], _ gap: Int) -> Int {
      segments.reduce(0) { $0 + $1.cells + gap } - (segments.isEmpty ? 0 : gap)
    }
    while width(left, between) + 2 + width(right, 2) > line.columns {
      let highest = max(left.map(\.priority).max() ?? 0, right.map(\.priority).max() ?? 0)
      guard highest > 0 else { break }
      if let index = left.firstIndex(where: { $0.priority == highest }) {
        left.remove(at: index)
      } else if let index = right.firstIndex(where: { $0.priority == highest }) {
        right.remove(at: index)
      }
    }
    let rightWidth = min(width(right, 2), line.columns)
    let (leftLine, rightLine) = line.cutRight(rightWidth)
    return place(left, between, in: leftLine.cutRight(1).rest, isLeft: true)
      + place(right, 2, in: rightLine, isLeft: false)
  }

  private func place(_ segments: [Segment], _ gap: Int, in line: Rect, isLeft: Bool) -> [Place] {
    var rest = line
    return segments.compactMap { segment in
      let (block, after) = rest.cutLeft(segment.cells)
      rest = after.cutLeft(gap).rest
      return block.isEmpty ? nil : Place(segment: segment, block: block, isLeft: isLeft)
    }
  }
}
