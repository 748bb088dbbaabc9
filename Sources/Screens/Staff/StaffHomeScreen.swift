import Canvas
package import ClientArea
import Store

/// « Accueil » of staff: what waits for the provider, each line with the way to it, the expiries of the next
/// days and the revenue of the last months.
package struct StaffHomeScreen: SectionScreen {
  package var list = Sections<StaffHomeLine>()

  package init() {}

  package var title: Phrase { MenuPlace.staffHome.word }
  package var showsDetail: Bool { false }

  package func identity(of line: StaffHomeLine) -> StaffHomeLine { line }

  package func heading(in context: Context) -> String { context.words(StaffHomeWords.title) }

  package func sections(in context: Context) throws -> [Section<StaffHomeLine>] {
    guard let facts = try facts(in: context) else { return [] }
    return [
      Section(
        StaffHomeWords.waiting, StaffHomeLine.columns,
        StaffHomeLine.allCases.filter { $0.isThere(in: facts) }, empty: StaffHomeWords.nothing)
    ]
  }

  package func row(of line: StaffHomeLine, in context: Context) -> ListRow {
    let cells = (try? facts(in: context)).flatMap { $0 }.map { line.cells($0, in: context) } ?? []
    return ListRow(line, cells, copies: (cells.dropFirst().first?.text).map { .line($0) })
  }

  package func keys(on line: StaffHomeLine?, in context: Context) -> [PageKey] {
    guard let line else { return [] }
    return [PageKey("open", [.enter], HomeWords.open) { .goTo(line.place) }]
  }

  package func empty(in context: Context) -> Phrase { StaffHomeWords.nothing }

  package func foot(in context: Context) throws -> RowsBody.Foot? {
    guard let facts = try facts(in: context) else { return nil }
    let least = 2 * (ColumnChart.height + 1) + 2
    let spare = try spareRows(in: context, below: sections(in: context)) - least
    let height = ColumnChart.height(with: spare / 2) + 1
    return RowsBody.Foot(height: 2 * height + 2) { frame, rect in
      let (charts, figures) = rect.cutBottom(1)
      frame.write(context.words(HomeWords.figures), in: figures, Style(.quiet))
      let (expiries, rest) = charts.cutTop(height)
      let first = context.today + 1
      draw(
        StaffHomeWords.expiries(facts.expiriesByDay.reduce(0, +)),
        ColumnChart(
          expiries: facts.expiriesByDay, from: first, each: 1, telling: false,
          in: context.language), on: &frame, in: expiries, context)
      draw(
        StaffHomeWords.revenue(facts.revenue.reduce(.zero, +)),
        StaffHomeWords.chart(of: facts.revenue, by: facts.months, in: context.language),
        on: &frame, in: rest.cutTop(1).rest, context)
    }
  }

  private func draw(
    _ heading: Phrase, _ chart: ColumnChart, on frame: inout Frame, in rect: Rect,
    _ context: Context
  ) {
    let (line, place) = rect.cutTop(1)
    frame.write(context.words(heading), in: line, Style(.title, isBold: true))
    chart.draw(on: &frame, in: place.cutLeft(2).rest)
  }

  private func facts(in context: Context) throws -> StaffSummary.Facts? {
    try context.desk.answer(StaffSummary(), as: context.session)
  }
}
