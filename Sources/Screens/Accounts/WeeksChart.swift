import Canvas
import ClientArea

/// How many services run out in each of the coming weeks: a column and its figure for each week, the first
/// day of the week below.
struct WeeksChart {
  private let values: [Int]
  private let firstDay: Day
  private let language: Language

  /// The lines that it takes.
  static let height = 3
  private static let widest = 9

  /// - Parameter firstDay: the day on which the first week begins.
  init(_ values: [Int], from firstDay: Day, in language: Language) {
    self.values = values
    self.firstDay = firstDay
    self.language = language
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    guard !values.isEmpty, rect.columns >= values.count * 2 else { return }
    let width = min(Self.widest, rect.columns / values.count)
    let columns = Array(Sparkline(values).text)
    for (week, value) in values.enumerated() {
      let place = rect.cutLeft(week * width).rest.cutLeft(width).left
      let bar = String(repeating: columns[week], count: max(1, width - 2))
      frame.write(
        bar, in: place.line(0), Style(value > 0 ? .accent : .quiet), ellipsis: false)
      frame.write(
        value > 0 ? "\(value)" : "·", in: place.line(1), Style(value > 0 ? .text : .quiet))
    }
    drawDays(width, on: &frame, in: rect.line(2))
  }

  /// Every week's first day, or every second's and so on, as far as there is room.
  private func drawDays(_ width: Int, on frame: inout Frame, in line: Rect) {
    let days = values.indices.map { Self.short(firstDay + 7 * $0, in: language) }
    let needed = (days.map { CellWidth.of($0) }.max() ?? 1) + 1
    let step = max(1, (needed + width - 1) / width)
    for week in stride(from: 0, to: days.count, by: step) {
      frame.write(days[week], in: line.cutLeft(week * width).rest, Style(.quiet))
    }
  }

  /// « 14 fév. »
  private static func short(_ day: Day, in language: Language) -> String {
    day.text(in: language).split(separator: " ").dropLast().joined(separator: " ")
  }
}
