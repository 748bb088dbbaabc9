import Canvas
import ClientArea
import Store

/// « Mondes »: which world this is, and the worlds to start over with (SIM-2).
struct WorldsTab: OldScreen {
  private var list = ListCursor()

  enum Intent { case startOver }

  var title: Phrase { Phrase(fr: "Mondes", it: "Mondi", en: "Worlds") }

  func read(in stage: Stage) throws -> SimulationState.Answer {
    try stage.desk.answer(SimulationState(), as: .visitor)
  }

  func bindings(
    showing state: SimulationState.Answer, in stage: Stage
  ) -> [Binding<Intent>] {
    stage.worlds.isEmpty
      ? [] : [Binding("startOver", [.enter], WorldWords.startOver, does: .startOver)]
  }

  mutating func update(
    _ intent: Intent, showing state: SimulationState.Answer, in stage: Stage
  ) -> Effect {
    switch intent {
    case .startOver:
      guard let world = selected(in: stage) else { return .stay }
      return .open(
        ConfirmScreen(
          WorldWords.startOver, WorldWords.confirm(world),
          choices: [ConfirmScreen.Choice(WorldWords.startOver, .rebuild(world: world))]))
    }
  }

  mutating func press(
    _ key: Key, showing state: SimulationState.Answer, in stage: Stage
  ) -> Effect? {
    list.count = stage.worlds.count
    var table = Table()
    table.list = list
    let event = table.handle(key, in: places(in: stage).list)
    list = table.list
    switch event {
    case .opened: return update(.startOver, showing: state, in: stage)
    case .moved, .marked: return .stay
    case nil: return nil
    }
  }

  func explanation(
    showing state: SimulationState.Answer, in stage: Stage
  ) -> Explanation? {
    Explanation(
      WorldWords.whySeed,
      because: [
        Reason(SameStepsGiveTheSameWorld.self, WorldWords.seed(state.seed))
      ])
  }

  func copyable(showing state: SimulationState.Answer, in stage: Stage) -> String? {
    "\(state.seed)"
  }

  func draw(_ state: SimulationState.Answer, on frame: inout Frame, in stage: Stage) {
    Box().draw(on: &frame, in: stage.rect)
    let places = places(in: stage)
    let name = state.worldName.isEmpty ? "—" : state.worldName
    KeyValue([
      KeyValue.Row(stage.words(WorldWords.thisWorld), name, Style(.accent, isBold: true)),
      KeyValue.Row(stage.words(WorldWords.seedLabel), "\(state.seed)"),
      KeyValue.Row(stage.words(ClockWords.clock), MailRow.date(state.now, in: stage)),
    ]).draw(on: &frame, in: places.facts)
    var table = Table()
    table.list = list
    table.count = stage.worlds.count
    let rows = stage.worlds.map { world in
      Table.Row([
        Table.Cell(world),
        Table.Cell(world == state.worldName ? stage.words(WorldWords.isThisOne) : ""),
      ])
    }
    table.draw(
      Array(rows[table.window(in: places.list)]),
      columns: [
        Table.Column(stage.words(WorldWords.startOverWith), minimum: 24, ideal: 30),
        Table.Column("", minimum: 10, ideal: 24, priority: 1),
      ], empty: stage.words(WorldWords.none), on: &frame, in: places.list)
  }

  private func selected(in stage: Stage) -> String? {
    stage.worlds.isEmpty ? nil : stage.worlds[min(list.index, stage.worlds.count - 1)]
  }

  private func places(in stage: Stage) -> (facts: Rect, list: Rect) {
    let (facts, rest) = Box.inside(stage.rect).cutTop(3)
    return (facts, rest.cutTop(1).rest)
  }
}
