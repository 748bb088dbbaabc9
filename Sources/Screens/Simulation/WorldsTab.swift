import Canvas
import ClientArea
import Store

/// « Mondes »: which world this is, and the worlds to start over with (SIM-2).
struct WorldsTab: ShortListScreen {
  var list = ShortList<String>()

  var title: Phrase { Phrase(fr: "Mondes", it: "Mondi", en: "Worlds") }
  var showsDetail: Bool { false }

  func items(in context: Context) -> [String] { context.worlds }

  func identity(of world: String) -> String { world }

  func head(in context: Context) -> [RowsBody.Line] {
    guard let state = state(in: context) else { return [] }
    let name = state.worldName.isEmpty ? "—" : state.worldName
    return [
      RowsBody.Line(
        name, Style(.accent, isBold: true), labelled: context.words(WorldWords.thisWorld)),
      RowsBody.Line("\(state.seed)", labelled: context.words(WorldWords.seedLabel)),
      RowsBody.Line(
        MailRow.date(state.now, in: context), labelled: context.words(ClockWords.clock)),
    ]
  }

  func row(of world: String, in context: Context) -> ListRow {
    let isThisOne = world == state(in: context)?.worldName
    return ListRow(
      world,
      [
        Table.Cell(world), Table.Cell(isThisOne ? context.words(WorldWords.isThisOne) : ""),
      ],
      notes: .row(world))
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(WorldWords.startOverWith), minimum: 24, ideal: 30),
      Table.Column("", minimum: 10, ideal: 24, priority: 1),
    ]
  }

  func keys(on world: String?, in context: Context) -> [PageKey] {
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

  func empty(in context: Context) -> Phrase { WorldWords.none }

  func explanation(of world: String?, in context: Context) -> Explanation? {
    state(in: context).map { state in
      Explanation(
        WorldWords.whySeed,
        because: [Reason(SameStepsGiveTheSameWorld.self, WorldWords.seed(state.seed))])
    }
  }

  func complete(_ page: inout Page, on world: String?, in context: Context) {
    page.copies = state(in: context).map { .number("\($0.seed)") }
  }

  private func state(in context: Context) -> SimulationState.Answer? {
    try? context.desk.answer(SimulationState(), as: .visitor)
  }
}
