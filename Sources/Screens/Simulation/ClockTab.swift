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

  func items(in stage: Stage) -> [Way] { Way.allCases }

  func identity(of way: Way) -> Way { way }

  func head(in stage: Stage) -> [RowsBody.Line] {
    guard let content = content(in: stage) else { return [] }
    let lines = Paragraph(stage.words(ClockWords.stands)).lines(
      width: Box.inside(stage.rect).columns)
    return [RowsBody.Line(stage.words(ClockWords.now(content.now)), Style(.accent, isBold: true))]
      + lines.map { RowsBody.Line($0, Style(.quiet)) }
  }

  func row(of way: Way, in stage: Stage) -> Row {
    let (key, arrival) =
      switch way {
      case .day: ("+", content(in: stage).map { stage.words($0.now.day + 1) } ?? "")
      case .someDays: ("n", "")
      case .nextEvent: ("s", next(content(in: stage)?.next, in: stage))
      case .date: ("d", "")
      }
    return Row(
      way,
      [
        Table.Cell(key, Style(.key)), Table.Cell(stage.words(Self.word(of: way))),
        Table.Cell(arrival),
      ])
  }

  func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(ClockWords.key), minimum: 6, ideal: 6),
      Table.Column(stage.words(ClockWords.moveClock), minimum: 20, ideal: 27),
      Table.Column(
        stage.words(ClockWords.arrival), minimum: 14, ideal: 40, priority: 1, isFlexible: true),
    ]
  }

  func keys(on way: Way?, in stage: Stage) -> [PageKey] {
    guard let content = content(in: stage) else { return [] }
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

  func empty(in stage: Stage) -> Phrase { ListWords.noMatch }

  func explanation(of way: Way?, in stage: Stage) -> Explanation? {
    content(in: stage).map {
      Explanation(
        ClockWords.whyStill,
        because: [Reason(TimeMovesForwardOnly.self, ClockWords.now($0.now))])
    }
  }

  func complete(_ page: inout Page, on way: Way?, in stage: Stage) {
    guard let day = content(in: stage)?.now.day else { return }
    page.fact = .day(day)
    page.text = day.iso
  }

  private func content(in stage: Stage) -> Content? {
    try? stage.desk.together {
      Content(
        now: try stage.desk.answer(SimulationState(), as: .visitor).now,
        next: try stage.desk.answer(NextEvent(), as: .visitor))
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

  private func next(_ event: NextEvent.Event?, in stage: Stage) -> String {
    guard let event else { return stage.words(ClockWords.nothingAhead) }
    return stage.labelled(
      stage.words(event.at.day), stage.words(ClockWords.word(of: event.what)))
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
