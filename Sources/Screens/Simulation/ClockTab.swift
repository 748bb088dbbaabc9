import Canvas
import ClientArea
import Store

/// « Horloge »: where simulated time stands, what falls due next, and the ways to move on (SIM-1).
struct ClockTab: OldScreen {
  private var list = ListCursor(count: Way.allCases.count)

  /// A way to move the clock.
  enum Way: Int, CaseIterable { case day, someDays, nextEvent, date }

  struct Content {
    let now: Moment
    let next: NextEvent.Event?
  }

  enum Intent {
    case move
    case go(Way)
  }

  var title: Phrase { ClockWords.clock }

  func read(in stage: Stage) throws -> Content {
    try stage.desk.together {
      Content(
        now: try stage.desk.answer(SimulationState(), as: .visitor).now,
        next: try stage.desk.answer(NextEvent(), as: .visitor))
    }
  }

  func bindings(showing content: Content, in stage: Stage) -> [Binding<Intent>] {
    let nothing =
      content.next == nil
      ? Refusal(TimeMovesForwardOnly.self, ClockWords.nothingAhead) : nil
    return [
      Binding("move", [.enter], ClockWords.move, does: .move),
      Binding(
        "day", "+", ClockWords.moving(ClockWords.oneDay), short: ClockWords.day, does: .go(.day)),
      Binding(
        "days", "n", ClockWords.moving(ClockWords.someDays), short: ClockWords.days,
        does: .go(.someDays)),
      Binding(
        "next", "s", ClockWords.moving(ClockWords.toNextEvent), short: ClockWords.next,
        does: .go(.nextEvent), offBecause: nothing),
      Binding(
        "date", "d", ClockWords.moving(ClockWords.toDate), short: ClockWords.date, does: .go(.date)),
    ]
  }

  mutating func update(_ intent: Intent, showing content: Content, in stage: Stage) -> Effect {
    switch intent {
    case .move: Way(rawValue: list.index).map { go($0, content) } ?? .stay
    case .go(let way): go(way, content)
    }
  }

  mutating func press(_ key: Key, showing content: Content, in stage: Stage) -> Effect? {
    var table = Table()
    table.list = list
    let event = table.handle(key, in: places(in: stage).list)
    list = table.list
    switch event {
    case .opened: return update(.move, showing: content, in: stage)
    case .moved, .marked: return .stay
    case nil: return nil
    }
  }

  func explanation(showing content: Content, in stage: Stage) -> Explanation? {
    Explanation(
      ClockWords.whyStill,
      because: [Reason(TimeMovesForwardOnly.self, ClockWords.now(content.now))])
  }

  func fact(showing content: Content, in stage: Stage) -> ShownFact? {
    .day(content.now.day)
  }

  func copyable(showing content: Content, in stage: Stage) -> String? { content.now.day.iso }

  func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    Box().draw(on: &frame, in: stage.rect)
    let places = places(in: stage)
    frame.write(
      stage.words(ClockWords.now(content.now)), in: places.head.line(0),
      Style(.accent, isBold: true))
    Paragraph(stage.words(ClockWords.stands), Style(.quiet)).draw(
      on: &frame, in: places.head.cutTop(1).rest)
    var table = Table()
    table.list = list
    table.draw(
      Way.allCases.map { row($0, content, in: stage) }, columns: columns(in: stage), on: &frame,
      in: places.list)
  }

  private func go(_ way: Way, _ content: Content) -> Effect {
    switch way {
    case .day: .advance(to: Moment(morningOf: content.now.day + 1))
    case .someDays: .open(ClockDaysScreen())
    case .nextEvent: content.next.map { .advance(to: $0.at) } ?? .warn(ClockWords.nothingAhead)
    case .date: .open(ClockDateScreen())
    }
  }

  private func row(_ way: Way, _ content: Content, in stage: Stage) -> Table.Row {
    let (key, arrival) =
      switch way {
      case .day: ("+", stage.words(content.now.day + 1))
      case .someDays: ("n", "")
      case .nextEvent: ("s", next(content.next, in: stage))
      case .date: ("d", "")
      }
    return Table.Row([
      Table.Cell(key, Style(.key)), Table.Cell(stage.words(Self.word(of: way))),
      Table.Cell(arrival),
    ])
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

  private func places(in stage: Stage) -> (head: Rect, list: Rect) {
    let inner = Box.inside(stage.rect)
    let height = Paragraph(stage.words(ClockWords.stands)).height(width: inner.columns)
    let (head, rest) = inner.cutTop(1 + height)
    return (head, rest.cutTop(1).rest)
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(ClockWords.key), minimum: 6, ideal: 6),
      Table.Column(stage.words(ClockWords.moveClock), minimum: 20, ideal: 27),
      Table.Column(
        stage.words(ClockWords.arrival), minimum: 14, ideal: 40, priority: 1, isFlexible: true),
    ]
  }
}
