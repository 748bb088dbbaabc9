import Canvas
import ClientArea

/// Figures as columns side by side: each with its bar, its figure, and what it stands for below.
struct ColumnChart {
  private let values: [Int]
  /// What is written below each bar; empty for a column whose figure is not told.
  private let figures: [String]
  /// What each figure is called where the chart is read aloud.
  private let readings: [String]
  /// What stands below the first columns of a stretch, as far as there is room.
  private let labels: [String]

  /// The lines that it takes at least: one of bars, figures, labels.
  static let height = 3
  /// The lines that higher bars may take besides, where there is room.
  private static let growth = 5
  private static let widest = 9

  init(_ values: [Int], figures: [String], readings: [String]? = nil, labels: [String]) {
    self.values = values
    self.figures = figures
    self.readings = readings ?? values.map { "\($0)" }
    self.labels = labels
  }

  /// Draws nothing where there is not a cell and a gap for each column.
  func draw(on frame: inout Frame, in rect: Rect) {
    if frame.isReadAloud { return Paragraph(words).draw(on: &frame, in: rect) }
    guard !values.isEmpty, rect.columns >= values.count * 2 else { return }
    let width = min(Self.widest, rect.columns / values.count)
    let lines = max(1, rect.rows - 2)
    let bars = Columns(values, lines: lines)
    for (index, value) in values.enumerated() {
      let place = rect.cutLeft(index * width).rest.cutLeft(width).left
      for line in 0..<lines {
        let bar = String(repeating: bars[index, line], count: max(1, width - 2))
        frame.write(
          bar, in: place.line(line), Style(value > 0 ? .accent : .quiet), ellipsis: false)
      }
      frame.write(figures[index], in: place.line(lines), Style(value > 0 ? .text : .quiet))
    }
    drawLabels(width, on: &frame, in: rect.line(lines + 1))
  }

  /// The lines of a chart where so many are left over.
  static func height(with spare: Int) -> Int { height + min(growth, max(0, spare)) }

  /// « 17 févr. (2) · 3 mars (1) »: the columns that are more than nothing.
  private var words: String {
    let told = values.indices.filter { values[$0] > 0 }.map { "\(labels[$0]) (\(readings[$0]))" }
    return told.isEmpty ? "—" : told.joined(separator: " · ")
  }

  /// Every label, or every second and so on, as far as there is room.
  private func drawLabels(_ width: Int, on frame: inout Frame, in line: Rect) {
    let needed = (labels.map { CellWidth.of($0) }.max() ?? 1) + 1
    let step = max(1, (needed + width - 1) / width)
    for index in stride(from: 0, to: labels.count, by: step) {
      frame.write(labels[index], in: line.cutLeft(index * width).rest, Style(.quiet))
    }
  }
}

extension ColumnChart {
  /// How many services run out in each of the coming spans of days.
  /// - Parameters:
  ///   - firstDay: the day on which the first span begins.
  ///   - days: the length of a span.
  ///   - telling: whether each figure is told; a row of thirty days has no room for that.
  init(
    expiries: [Int], from firstDay: Day, each days: Int, telling: Bool = true, in language: Language
  ) {
    self.init(
      expiries,
      figures: expiries.map { telling ? ($0 > 0 ? "\($0)" : "·") : "" },
      labels: expiries.indices.map { Self.short(firstDay + days * $0, in: language) })
  }

  /// « 14 févr. »
  private static func short(_ day: Day, in language: Language) -> String {
    day.text(in: language).split(separator: " ").dropLast().joined(separator: " ")
  }
}
