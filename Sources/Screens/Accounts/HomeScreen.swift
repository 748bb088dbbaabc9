import Canvas
package import ClientArea
import Store

/// « Accueil »: what waits for the acting account, each line with the way to it, and when its services run
/// out.
package struct HomeScreen: SectionScreen {
  package var list = Sections<HomeLine.Key>()

  package init() {}

  package var title: Phrase { MenuPlace.home.word }
  package var showsDetail: Bool { false }

  package func identity(of line: HomeLine) -> HomeLine.Key { line.key }

  package func heading(in context: Context) -> String {
    context.words(HomeWords.title(context.account?.nameAndCode ?? ""))
  }

  package func sections(in context: Context) throws -> [Section<HomeLine>] {
    let waiting = HomeLine.waiting(try summary(in: context))
    let expiries = try HomeExpiries(leaving: waiting.count, try summary(in: context), in: context)
    let sections = ExpirySpan.allCases.map(expiries.section)
    let nothing =
      try seesServices(in: context) ? HomeWords.nothing : HomeWords.nothingAtAll
    return sections + [
      Section(
        HomeWords.waiting, HomeLine.columns, waiting,
        empty: sections.allSatisfy(\.items.isEmpty) ? nothing : nil)
    ]
  }

  package func row(of line: HomeLine, in context: Context) -> ListRow {
    guard case .service(let service) = line else {
      return ListRow(line.key, line.cells(in: context))
    }
    return ListRow(
      line.key, about: .service(service.id), line.cells(in: context), copies: .name(service.name))
  }

  package func keys(on line: HomeLine?, in context: Context) -> [PageKey] {
    guard let line else { return [] }
    let open = PageKey("open", [.enter], HomeWords.open) { line.effect }
    guard case .service(let service) = line else { return [open] }
    let (id, name, day) = (service.id, service.name, service.expiresOn)
    return [
      open,
      PageKey(
        "renew", ["r"], HomeWords.renew,
        orders: RenewService(id, named: name, expiringOn: day, paying: .card), in: context
      ) { .open(RenewalScreen(id, named: name, expiringOn: day)) },
    ]
  }

  package func empty(in context: Context) -> Phrase { HomeWords.nothing }

  package func explanation(of line: HomeLine?, in context: Context) -> Explanation? {
    guard case .service(let service) = line else { return nil }
    return ServiceWords.whyHere(service.id, named: service.name, in: context)
  }

  /// The next weeks, for whoever may see services, and what the figures of the menu are.
  package func foot(in context: Context) throws -> RowsBody.Foot? {
    guard try seesServices(in: context) else {
      return RowsBody.Foot(height: 1) { frame, rect in
        frame.write(context.words(HomeWords.figures), in: rect, Style(.quiet))
      }
    }
    let weeks = try summary(in: context).expiriesByWeek
    let spare = try spareRows(in: context, below: sections(in: context)) - HomeExpiries.foot
    let height = HomeExpiries.foot - ColumnChart.height + ColumnChart.height(with: spare)
    return RowsBody.Foot(height: height) { frame, rect in
      let (top, figures) = rect.cutBottom(1)
      let (heading, chart) = top.cutTop(1)
      frame.write(context.words(HomeWords.figures), in: figures, Style(.quiet))
      frame.write(context.words(HomeWords.weeks), in: heading, Style(.title, isBold: true))
      ColumnChart(expiries: weeks, from: context.today + 1, each: 7, in: context.language).draw(
        on: &frame, in: chart.cutLeft(2).rest)
    }
  }

  private func summary(in context: Context) throws -> HomeSummary.Answer {
    try context.desk.answer(HomeSummary(), as: context.session)
  }

  private func seesServices(in context: Context) throws -> Bool {
    switch try context.desk.answer(OwnRights(), as: context.session) {
    case .staff: true
    case .account(let rights, _): rights.allows(.manageServices)
    }
  }
}
