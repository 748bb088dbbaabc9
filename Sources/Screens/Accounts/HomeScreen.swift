import Canvas
package import ClientArea
import Store

/// « Accueil »: what waits for the acting account, each line with the way to it, and when its services run
/// out.
package struct HomeScreen: SectionScreen {
  package var list = Sections<HomeLine.Key>()

  package init() {}

  package var title: Phrase { MenuPlace.home.word }

  package func identity(of line: HomeLine) -> HomeLine.Key { line.key }

  package func heading(in stage: Stage) -> String {
    stage.words(HomeWords.title(stage.account?.nameAndCode ?? ""))
  }

  package func sections(in stage: Stage) throws -> [Section<HomeLine>] {
    let services = try stage.desk.answer(
      ExpiringServices(within: ExpiryMark.warningDays, limit: HomeLine.named + 1),
      as: stage.session)
    let lines = HomeLine.all(try summary(in: stage), services)
    let expiring = lines.filter(\.isService)
    let columns = HomeLine.serviceColumns(
      withOwners: expiring.contains { $0.isOther(than: stage.account?.id) })
    let nothing =
      try seesServices(in: stage) ? HomeWords.nothing : HomeWords.nothingAtAll
    return [
      Section(HomeWords.expiring, columns, expiring),
      Section(
        HomeWords.waiting, HomeLine.columns, lines.filter { !$0.isService },
        empty: expiring.isEmpty ? nothing : nil),
    ]
  }

  package func row(of line: HomeLine, in stage: Stage) -> Row {
    guard case .service(let service) = line else { return Row(line.key, line.cells(in: stage)) }
    return Row(
      line.key, about: .service(service.id), line.cells(in: stage), copies: service.name)
  }

  package func keys(on line: HomeLine?, in stage: Stage) -> [PageKey] {
    guard let line else { return [] }
    let open = PageKey("open", [.enter], HomeWords.open) { line.effect }
    guard case .service(let service) = line else { return [open] }
    let (id, name, day) = (service.id, service.name, service.expiresOn)
    return [
      open,
      PageKey(
        "renew", ["r"], HomeWords.renew,
        orders: RenewService(id, named: name, expiringOn: day, paying: .card), in: stage
      ) { .open(RenewalScreen(id, named: name, expiringOn: day)) },
    ]
  }

  package func empty(in stage: Stage) -> Phrase { HomeWords.nothing }

  package func explanation(of line: HomeLine?, in stage: Stage) -> Explanation? {
    guard case .service(let service) = line else { return nil }
    return ServiceWords.whyHere(service.id, named: service.name, in: stage)
  }

  /// The next weeks, for whoever may see services.
  package func foot(in stage: Stage) throws -> RowsBody.Foot? {
    guard try seesServices(in: stage) else { return nil }
    let weeks = try summary(in: stage).expiriesByWeek
    return RowsBody.Foot(height: WeeksChart.height + 1) { frame, rect in
      let (heading, chart) = rect.cutTop(1)
      frame.write(stage.words(HomeWords.weeks), in: heading, Style(.title, isBold: true))
      WeeksChart(weeks, from: stage.today + 1, in: stage.language).draw(
        on: &frame, in: chart.cutLeft(2).rest)
    }
  }

  private func summary(in stage: Stage) throws -> HomeSummary.Answer {
    try stage.desk.answer(HomeSummary(), as: stage.session)
  }

  private func seesServices(in stage: Stage) throws -> Bool {
    switch try stage.desk.answer(OwnRights(), as: stage.session) {
    case .staff: true
    case .account(let rights, _): rights.allows(.manageServices)
    }
  }
}
