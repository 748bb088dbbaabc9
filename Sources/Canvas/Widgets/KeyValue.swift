/// Rows of a label and what belongs to it, the labels in a column and the texts wrapped beside them.
package struct KeyValue: Hashable, Sendable {
  /// One label with its text.
  package struct Row: Hashable, Sendable {
    package let label: String
    package let value: String
    package let style: Style

    package init(_ label: String, _ value: String, _ style: Style = .plain) {
      self.label = label
      self.value = value
      self.style = style
    }

    /// A blank line.
    package static let gap = Row("", "")
  }

  package var rows: [Row]
  package var scroll = ScrollView()

  package init(_ rows: [Row]) { self.rows = rows }

  /// How many lines it takes at a width.
  package func height(width: Int) -> Int { Self.height(of: values(width: width)) }

  /// Scrolls as a key says; `rect` is the block it is drawn in.
  /// - Returns: false for a key that does not scroll.
  package mutating func handle(_ key: Key, in rect: Rect) -> Bool {
    scroll.handle(key, content: height(width: rect.columns - 1), in: rect)
  }

  package func draw(on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    var values = values(width: rect.columns)
    let isLong = Self.height(of: values) > rect.rows
    let room = isLong ? rect.cutRight(1).rest : rect
    if isLong { values = self.values(width: room.columns) }
    let labels = labelWidth(in: room.columns)
    let content = Self.height(of: values)
    let window = scroll.window(content: content, height: rect.rows)
    var line = -window.lowerBound
    for (row, value) in zip(rows, values) {
      frame.write(row.label, in: room.line(line).cutLeft(labels - 2).left, Style(.quiet))
      for (offset, text) in value.enumerated() {
        frame.write(text, in: room.line(line + offset).cutLeft(labels).rest, row.style)
      }
      line += max(1, value.count)
      if line >= rect.rows { break }
    }
    if isLong { scroll.drawBar(content: content, on: &frame, in: rect) }
  }

  /// The lines of each row's text.
  private func values(width: Int) -> [[String]] {
    let room = max(1, width - labelWidth(in: width))
    return rows.map { Paragraph($0.value).lines(width: room) }
  }

  private static func height(of values: [[String]]) -> Int {
    values.reduce(0) { $0 + max(1, $1.count) }
  }

  private func labelWidth(in width: Int) -> Int {
    let longest = rows.map { CellWidth.of($0.label) }.max() ?? 0
    return longest == 0 ? 0 : min(longest + 3, max(2, width * 2 / 5))
  }
}
