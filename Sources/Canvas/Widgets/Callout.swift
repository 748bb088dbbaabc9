/// What is to be seen in any case, at any size: a box with a title and the main thing beside it, or below it where it is
/// long, then a figure, and the points that explain it, each on lines of its own.
package struct Callout: Hashable, Sendable {
  package let title: String
  package let lead: String
  package let figure: String
  package let points: [Point]
  /// What is said in place of the points for which there is no room.
  package let rest: String

  package init(
    _ title: String, _ lead: String, figure: String = "", points: [Point] = [], rest: String = ""
  ) {
    self.title = title
    self.lead = lead
    self.figure = figure
    self.points = points
    self.rest = rest
  }

  /// One of what explains the main thing.
  package struct Point: Hashable, Sendable {
    let text: String
    let style: Style

    package init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// A line of it, and what stands at its right edge.
  private struct Line {
    let text: String
    var figure = ""
    var style = Style.plain
  }

  private static let bullet = "· "
  /// A name may be very long; what follows it matters too.
  private static let leadRows = 2

  /// How many lines it takes at a width, of those that there are.
  package func height(width: Int, atMost rows: Int) -> Int {
    min(max(0, rows), lines(width: Self.room(in: width), atMost: rows - 2).count + 2)
  }

  package func draw(on frame: inout Frame, in rect: Rect) {
    let inner = Box(heading(width: Self.room(in: rect.columns))).draw(on: &frame, in: rect)
    let lines = lines(width: inner.columns, atMost: inner.rows)
    for (index, line) in lines.prefix(inner.rows).enumerated() {
      let cells = CellWidth.of(line.figure)
      let (left, right) = (
        inner.line(index).cutRight(cells).rest, inner.line(index).cutRight(cells)
      )
      frame.write(line.text, in: left, line.style)
      frame.write(line.figure, in: right.right, Style(.text, isBold: true))
    }
  }

  private static func room(in width: Int) -> Int {
    Box.inside(Rect(row: 0, column: 0, rows: 3, columns: width)).columns
  }

  /// The points in full where there is room for them, otherwise a line of each, otherwise the first of them.
  private func lines(width: Int, atMost rows: Int) -> [Line] {
    let head = head(width: width)
    let whole = points.flatMap { Self.lines(of: $0, width: width) }
    if head.count + whole.count <= rows { return head + whole }
    let short = points.map { Line(text: Self.bullet + $0.text, style: $0.style) }
    if head.count + short.count <= rows { return head + short }
    let room = rows - head.count
    guard room > 0 else { return head }
    return head + short.prefix(room - 1) + [Line(text: rest, style: Style(.quiet))]
  }

  /// « FACTURE AU NOM DE  Lune SARL (C-1004) » where the border has room for it.
  private func heading(width: Int) -> String {
    leadFits(width: width) ? "\(title)  \(lead)" : title
  }

  private func leadFits(width: Int) -> Bool {
    !lead.isEmpty && !figure.isEmpty && CellWidth.of(title) + CellWidth.of(lead) + 4 <= width
  }

  private func head(width: Int) -> [Line] {
    guard !lead.isEmpty || !figure.isEmpty else { return [] }
    let strong = Style(.text, isBold: true)
    if leadFits(width: width) { return [Line(text: figure, style: strong)] }
    let needed = CellWidth.of(lead) + CellWidth.of(figure) + 2
    if needed <= width { return [Line(text: lead, figure: figure, style: strong)] }
    let all = Paragraph(lead).lines(width: width)
    var lines = all.prefix(Self.leadRows).map { Line(text: $0, style: strong) }
    if all.count > Self.leadRows, let last = lines.popLast() {
      lines.append(Line(text: last.text + " …", style: strong))
    }
    return figure.isEmpty ? lines : lines + [Line(text: "", figure: figure)]
  }

  private static func lines(of point: Point, width: Int) -> [Line] {
    let indent = CellWidth.of(bullet)
    return Paragraph(point.text).lines(width: max(1, width - indent)).enumerated().map {
      index, text in
      let start = index == 0 ? bullet : String(repeating: " ", count: indent)
      return Line(text: start + text, style: point.style)
    }
  }
}
