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

  /// The rows as they stand at a width.
  package struct Lines: Hashable, Sendable {
    fileprivate let values: [[String]]

    /// How many lines they are.
    package var height: Int { values.reduce(0) { $0 + max(1, $1.count) } }
  }

  /// How many lines it takes at a width.
  package func height(width: Int) -> Int { lines(width: width).height }

  /// - Parameter wider: the same at a greater width, of which single lines that have room stay as they are.
  package func lines(width: Int, keeping wider: Lines? = nil) -> Lines {
    let room = max(1, width - labelWidth(in: width))
    return Lines(
      values: rows.indices.map { index in
        if let line = wider?.values[index], line.count <= 1,
          CellWidth.fits(line.first ?? "", in: room)
        {
          return line
        }
        return Paragraph(rows[index].value).lines(width: room)
      })
  }

  /// Scrolls as a key says; `rect` is the block it is drawn in.
  /// - Returns: false for a key that does not scroll.
  package mutating func handle(_ key: Key, in rect: Rect) -> Bool {
    scroll.handle(key, content: height(width: rect.columns - 1), in: rect)
  }

  /// - Parameter lines: its lines at the block's width, where they were asked for before.
  package func draw(_ lines: Lines? = nil, on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    var lines = lines ?? self.lines(width: rect.columns)
    let isLong = lines.height > rect.rows
    let room = isLong ? rect.cutRight(1).rest : rect
    if isLong { lines = self.lines(width: room.columns, keeping: lines) }
    let labels = labelWidth(in: room.columns)
    let content = lines.height
    let window = scroll.window(content: content, height: rect.rows)
    var line = -window.lowerBound
    for (row, value) in zip(rows, lines.values) {
      frame.write(row.label, in: room.line(line).cutLeft(labels - 2).left, Style(.quiet))
      for (offset, text) in value.enumerated() {
        frame.write(text, in: room.line(line + offset).cutLeft(labels).rest, row.style)
      }
      line += max(1, value.count)
      if line >= rect.rows { break }
    }
    if isLong { scroll.drawBar(content: content, on: &frame, in: rect) }
  }

  private func labelWidth(in width: Int) -> Int {
    let longest = rows.map { CellWidth.of($0.label) }.max() ?? 0
    return longest == 0 ? 0 : min(longest + 3, max(2, width * 2 / 5))
  }
}
