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
    let services = try context.desk.answer(
      ExpiringServices(within: ExpiryMark.warningDays, limit: HomeLine.named + 1),
      as: context.session)
    let lines = HomeLine.all(try summary(in: context), services)
    let expiring = lines.filter(\.isService)
    let columns = HomeLine.serviceColumns(
      withOwners: expiring.contains { $0.isOther(than: context.account?.id) })
    let nothing =
      try seesServices(in: context) ? HomeWords.nothing : HomeWords.nothingAtAll
    return [
      Section(HomeWords.expiring, columns, expiring),
      Section(
        HomeWords.waiting, HomeLine.columns, lines.filter { !$0.isService },
        empty: expiring.isEmpty ? nothing : nil),
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

  /// The next weeks, for whoever may see services.
  package func foot(in context: Context) throws -> RowsBody.Foot? {
    guard try seesServices(in: context) else { return nil }
    let weeks = try summary(in: context).expiriesByWeek
    return RowsBody.Foot(height: ColumnChart.height + 1) { frame, rect in
      let (heading, chart) = rect.cutTop(1)
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
