import Canvas
import ClientArea
import Store

/// « Mondes »: which world this is, and the worlds to start over with (SIM-2).
struct WorldsTab: ShortListScreen {
  var list = ShortList<String>()

  var title: Phrase { Phrase(fr: "Mondes", it: "Mondi", en: "Worlds") }

  func items(in stage: Stage) -> [String] { stage.worlds }

  func identity(of world: String) -> String { world }

  func head(in stage: Stage) -> [RowsBody.Line] {
    guard let state = state(in: stage) else { return [] }
    let name = state.worldName.isEmpty ? "—" : state.worldName
    return [
      RowsBody.Line(
        name, Style(.accent, isBold: true), labelled: stage.words(WorldWords.thisWorld)),
      RowsBody.Line("\(state.seed)", labelled: stage.words(WorldWords.seedLabel)),
      RowsBody.Line(
        MailRow.date(state.now, in: stage), labelled: stage.words(ClockWords.clock)),
    ]
  }

  func row(of world: String, in stage: Stage) -> Row {
    let isThisOne = world == state(in: stage)?.worldName
    return Row(
      world,
      [
        Table.Cell(world), Table.Cell(isThisOne ? stage.words(WorldWords.isThisOne) : ""),
      ],
      notes: .row(world))
  }

  func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(WorldWords.startOverWith), minimum: 24, ideal: 30),
      Table.Column("", minimum: 10, ideal: 24, priority: 1),
    ]
  }

  func keys(on world: String?, in stage: Stage) -> [PageKey] {
    guard let world else { return [] }
    return [
      PageKey("startOver", [.enter], WorldWords.startOver) {
        .open(
          ConfirmScreen(
            WorldWords.startOver, WorldWords.confirm(world),
            choices: [ConfirmScreen.Choice(WorldWords.startOver, .rebuild(world: world))]))
      }
    ]
  }

  func empty(in stage: Stage) -> Phrase { WorldWords.none }

  func explanation(of world: String?, in stage: Stage) -> Explanation? {
    state(in: stage).map { state in
      Explanation(
        WorldWords.whySeed,
        because: [Reason(SameStepsGiveTheSameWorld.self, WorldWords.seed(state.seed))])
    }
  }

  func complete(_ page: inout Page, on world: String?, in stage: Stage) {
    page.text = state(in: stage).map { "\($0.seed)" }
  }

  private func state(in stage: Stage) -> SimulationState.Answer? {
    try? stage.desk.answer(SimulationState(), as: .visitor)
  }
}
