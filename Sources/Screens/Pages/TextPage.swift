package import Canvas

/// Something to read that may be longer than its block: labelled values, paragraphs, blocks beside each other
/// and amounts under each other. It is made anew for every frame and scrolled by its screen.
package struct TextPage: Hashable, Sendable {
  /// A stretch of text in one line.
  private struct Piece: Hashable, Sendable {
    let text: String
    let column: Int
    let style: Style
  }

  private var lines: [[Piece]] = []
  private let width: Int
  private let labels: Int

  /// Where two blocks fit beside each other.
  private static let columnsForTwo = 56
  /// In cells, for an amount at the right.
  private static let amountColumns = 16

  /// - Parameters:
  ///   - rect: the block it is drawn in; the last column is kept for the scroll bar.
  ///   - labels: the cells of the column of labels.
  package init(for rect: Rect, labels: Int = 19) {
    width = max(1, rect.columns - 1)
    self.labels = min(labels, max(1, width / 3))
  }

  package var height: Int { lines.count }

  package mutating func gap() { lines.append([]) }

  package mutating func heading(_ text: String) {
    lines.append([Piece(text: text, column: 0, style: Style(.title, isBold: true))])
  }

  package mutating func rule() {
    lines.append(
      [Piece(text: String(repeating: "─", count: width), column: 0, style: Style(.border))])
  }

  package mutating func paragraph(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    let texts = Paragraph(text).lines(width: max(1, width - indent))
    lines += texts.map { [Piece(text: $0, column: indent, style: style)] }
  }

  package mutating func row(
    _ label: String, _ value: String, _ style: Style = .plain,
    labelled labelStyle: Style = Style(.quiet)
  ) {
    let values = Paragraph(value).lines(width: max(1, width - labels))
    for (index, text) in (values.isEmpty ? [""] : values).enumerated() {
      let name = Piece(text: index == 0 ? label : "", column: 0, style: labelStyle)
      lines.append([name, Piece(text: text, column: labels, style: style)])
    }
  }

  /// Two blocks beside each other, or one below the other where there is no room.
  package mutating func blocks(_ left: [String], _ right: [String]) {
    guard width >= Self.columnsForTwo else {
      block(left, from: 0, width)
      gap()
      return block(right, from: 0, width)
    }
    let half = width / 2
    let start = lines.count
    block(left, from: 0, half - 2)
    let end = lines.count
    block(right, from: half, width - half)
    let added = Array(lines[end...])
    lines.removeSubrange(end...)
    for (offset, line) in added.enumerated() {
      if start + offset < end { lines[start + offset] += line } else { lines.append(line) }
    }
  }

  /// A text with an amount at the right edge.
  package mutating func amount(_ text: String, _ amount: String, _ style: Style = .plain) {
    let texts = Paragraph(text).lines(width: max(1, edge - Self.amountColumns))
    for (index, text) in (texts.isEmpty ? [""] : texts).enumerated() {
      var line = [Piece(text: text, column: 0, style: style)]
      if index == 0 {
        line.append(
          Piece(text: amount, column: max(0, edge - CellWidth.of(amount)), style: style))
      }
      lines.append(line)
    }
  }

  /// A text with several values at the right, under each other in columns; below the text where there is no room.
  package mutating func columns(_ text: String, _ values: [String], _ style: Style = .plain) {
    let widths = Self.valueColumns.suffix(values.count)
    let room = edge - widths.reduce(0, +)
    guard room >= Self.columnsForText else {
      paragraph(text, style)
      let line = values.dropLast().joined(separator: " · ")
      return amount("  \(line)", values.last ?? "", style)
    }
    for (index, text) in Paragraph(text).lines(width: room).enumerated() {
      var line = [Piece(text: text, column: 0, style: style)]
      var edge = room
      for (value, cells) in zip(values, widths) where index == 0 {
        edge += cells
        line.append(Piece(text: value, column: max(0, edge - CellWidth.of(value)), style: style))
      }
      lines.append(line)
    }
  }

  /// Where amounts end: a cell from the scroll bar.
  private var edge: Int { width - 1 }
  /// In cells: quantity, price, rate, amount.
  private static let valueColumns = [11, 14, 8, 14]
  private static let columnsForText = 20

  /// Draws what is seen, with the hardware cursor at its beginning.
  package func draw(_ scroll: ScrollView, on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let window = scroll.window(content: lines.count, height: rect.rows)
    for (offset, line) in lines[window].enumerated() {
      for piece in line {
        frame.write(piece.text, in: rect.line(offset).cutLeft(piece.column).rest, piece.style)
      }
    }
    frame.cursor = Point(row: rect.row, column: rect.column)
    scroll.drawBar(content: lines.count, on: &frame, in: rect)
  }

  /// A heading and the lines below it.
  private mutating func block(_ texts: [String], from column: Int, _ room: Int) {
    for (index, text) in texts.enumerated() {
      let style = index == 0 ? Style(.quiet) : Style(.text, isBold: index == 1)
      lines += Paragraph(text).lines(width: max(1, room)).map {
        [Piece(text: $0, column: column, style: style)]
      }
    }
  }
}
