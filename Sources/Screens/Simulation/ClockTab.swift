import Canvas
import ClientArea
import Store

/// « Horloge »: where simulated time stands, what falls due next, and the ways to move on (SIM-1).
struct ClockTab: ShortListScreen {
  var list = ShortList<Way>()

  /// A way to move the clock.
  enum Way: CaseIterable { case day, someDays, nextEvent, date }

  private struct Content {
    let now: Moment
    let next: NextEvent.Event?
  }

  var title: Phrase { ClockWords.clock }
  var showsDetail: Bool { false }

  func items(in context: Context) -> [Way] { Way.allCases }

  func identity(of way: Way) -> Way { way }

  func head(in context: Context) -> [RowsBody.Line] {
    guard let content = content(in: context) else { return [] }
    let lines = Paragraph(context.words(ClockWords.stands)).lines(
      width: Box.inside(context.rect).columns)
    return [RowsBody.Line(context.words(ClockWords.now(content.now)), Style(.accent, isBold: true))]
      + lines.map { RowsBody.Line($0, Style(.quiet)) }
  }

  func row(of way: Way, in context: Context) -> ListRow {
    let (key, arrival) =
      switch way {
      case .day: ("+", content(in: context).map { context.words($0.now.day + 1) } ?? "")
      case .someDays: ("n", "")
      case .nextEvent: ("s", next(content(in: context)?.next, in: context))
      case .date: ("d", "")
      }
    return ListRow(
      way,
      [
        Table.Cell(key, Style(.key)), Table.Cell(context.words(Self.word(of: way))),
        Table.Cell(arrival),
      ])
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(ClockWords.key), minimum: 6, ideal: 6),
      Table.Column(context.words(ClockWords.moveClock), minimum: 20, ideal: 27),
      Table.Column(
        context.words(ClockWords.arrival), minimum: 14, ideal: 40, priority: 1, isFlexible: true),
    ]
  }

  func keys(on way: Way?, in context: Context) -> [PageKey] {
    guard let content = content(in: context) else { return [] }
    let nothing =
      content.next == nil
      ? Refusal(TimeMovesForwardOnly.self, ClockWords.nothingAhead) : nil
    let move = way.map { way in
      PageKey("move", [.enter], ClockWords.move) { go(way, content) }
    }
    return (move.map { [$0] } ?? []) + [
      PageKey(
        "day", ["+"], ClockWords.moving(ClockWords.oneDay), short: ClockWords.day
      ) { go(.day, content) },
      PageKey(
        "days", ["n"], ClockWords.moving(ClockWords.someDays), short: ClockWords.days
      ) { go(.someDays, content) },
      PageKey(
        "next", ["s"], ClockWords.moving(ClockWords.toNextEvent), short: ClockWords.next,
        offBecause: nothing
      ) { go(.nextEvent, content) },
      PageKey(
        "date", ["d"], ClockWords.moving(ClockWords.toDate), short: ClockWords.date
      ) { go(.date, content) },
    ]
  }

  func empty(in context: Context) -> Phrase { ListWords.noMatch }

  func explanation(of way: Way?, in context: Context) -> Explanation? {
    content(in: context).map {
      Explanation(
        ClockWords.whyStill,
        because: [Reason(TimeMovesForwardOnly.self, ClockWords.now($0.now))])
    }
  }

  func complete(_ page: inout Page, on way: Way?, in context: Context) {
    guard let day = content(in: context)?.now.day else { return }
    page.fact = .day(day)
    page.copies = .day(day.iso)
  }

  private func content(in context: Context) -> Content? {
    try? context.desk.together {
      Content(
        now: try context.desk.answer(SimulationState(), as: .visitor).now,
        next: try context.desk.answer(NextEvent(), as: .visitor))
    }
  }

  private func go(_ way: Way, _ content: Content) -> Effect {
    switch way {
    case .day: .advance(to: Moment(morningOf: content.now.day + 1))
    case .someDays: .open(ClockDaysScreen())
    case .nextEvent: content.next.map { .advance(to: $0.at) } ?? .warn(ClockWords.nothingAhead)
    case .date: .open(ClockDateScreen())
    }
  }

  private func next(_ event: NextEvent.Event?, in context: Context) -> String {
    guard let event else { return context.words(ClockWords.nothingAhead) }
    return context.labelled(
      context.words(event.at.day), context.words(ClockWords.word(of: event.what)))
  }

  private static func word(of way: Way) -> Phrase {
    switch way {
    case .day: ClockWords.oneDay
    case .someDays: ClockWords.someDays
    case .nextEvent: ClockWords.toNextEvent
    case .date: ClockWords.toDate
    }
  }
}
