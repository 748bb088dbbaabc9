package import Canvas
package import ClientArea
import Store

/// « Accueil »: what waits for the acting account, each line with the way to it, and when its services run
/// out.
package struct HomeScreen: Screen {
  private var list = SectionList<HomeLine.Key>()

  package init() {}

  package enum Intent { case open, renew }

  package struct Content {
    let lines: [HomeLine]
    /// Empty for whoever may see no service.
    let expiriesByWeek: [Int]
  }

  package var title: Phrase { MenuPlace.home.word }

  package func read(in stage: Stage) throws -> Content {
    try stage.desk.together {
      let summary = try stage.desk.answer(HomeSummary(), as: stage.session)
      let seesServices =
        switch try stage.desk.answer(OwnRights(), as: stage.session) {
        case .staff: true
        case .account(let rights, _): rights.allows(.manageServices)
        }
      let services = try stage.desk.answer(
        ExpiringServices(within: ExpiryMark.warningDays, limit: HomeLine.named + 1),
        as: stage.session)
      return Content(
        lines: HomeLine.all(summary, services),
        expiriesByWeek: seesServices ? summary.expiriesByWeek : [])
    }
  }

  package func bindings(showing content: Content, in stage: Stage) -> [Binding<Intent>] {
    guard let line = selected(in: content) else { return [] }
    let open = Binding("open", [.enter], HomeWords.open, does: Intent.open)
    guard case .service(let service) = line else { return [open] }
    let command = RenewService(
      service.id, named: service.name, expiringOn: service.expiresOn, paying: .card)
    return [
      open,
      Binding(
        "renew", "r", HomeWords.renew, does: .renew, offBecause: stage.refusal(of: command)),
    ]
  }

  package mutating func settle(
    on content: Content, in stage: Stage, goingToNew: Bool
  ) -> Bool {
    list.settle(among: content.lines.map(\.key))
  }

  package mutating func update(
    _ intent: Intent, showing content: Content, in stage: Stage
  ) -> Effect {
    guard let line = selected(in: content) else { return .stay }
    switch intent {
    case .open: return line.effect
    case .renew:
      guard case .service(let service) = line else { return .stay }
      return .open(
        RenewalScreen(service.id, named: service.name, expiringOn: service.expiresOn))
    }
  }

  package mutating func press(_ key: Key, showing content: Content, in stage: Stage) -> Effect? {
    let event = list.press(
      key, sections(content, in: stage), among: content.lines.map(\.key),
      in: places(for: content, in: stage).list)
    return switch event {
    case .opened(let row): content.lines[row].effect
    case .moved, .marked: .stay
    case nil: nil
    }
  }

  package func explanation(showing content: Content, in stage: Stage) -> Explanation? {
    guard case .service(let service) = selected(in: content) else { return nil }
    return ServiceWords.whyHere(service.id, named: service.name, in: stage)
  }

  package func fact(showing content: Content, in stage: Stage) -> ShownFact? {
    guard case .service(let service) = selected(in: content) else { return nil }
    return .service(service.id)
  }

  package func copyable(showing content: Content, in stage: Stage) -> String? {
    guard case .service(let service) = selected(in: content) else { return nil }
    return service.name
  }

  package func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    let account = stage.account?.nameAndCode ?? ""
    Box(stage.words(HomeWords.title(account))).draw(on: &frame, in: stage.rect)
    let places = places(for: content, in: stage)
    list.draw(sections(content, in: stage), on: &frame, in: places.list)
    guard !places.weeks.isEmpty else { return }
    let (heading, chart) = places.weeks.cutTop(1)
    frame.write(stage.words(HomeWords.weeks), in: heading, Style(.title, isBold: true))
    WeeksChart(content.expiriesByWeek, from: stage.today + 1, in: stage.language).draw(
      on: &frame, in: chart.cutLeft(2).rest)
  }

  private func selected(in content: Content) -> HomeLine? {
    list.selected(in: content.lines, by: \.key)
  }

  private func sections(_ content: Content, in stage: Stage) -> [SectionList<HomeLine.Key>.Section]
  {
    let services = content.lines.filter(\.isService)
    let others = content.lines.filter { !$0.isService }
    var sections: [SectionList<HomeLine.Key>.Section] = []
    if !services.isEmpty {
      sections.append(
        SectionList.Section(
          stage.words(HomeWords.expiring),
          HomeLine.serviceColumns(
            withOwners: services.contains { $0.isOther(than: stage.account?.id) }),
          services.map { $0.row(in: stage) }, empty: ""))
    }
    if !others.isEmpty || services.isEmpty {
      sections.append(
        SectionList.Section(
          stage.words(HomeWords.waiting), HomeLine.columns, others.map { $0.row(in: stage) },
          empty: stage.words(
            content.expiriesByWeek.isEmpty ? HomeWords.nothingAtAll : HomeWords.nothing)))
    }
    return sections
  }

  /// What waits, and the weeks at the bottom where there is room for them.
  private func places(
    for content: Content, in stage: Stage
  ) -> (list: Rect, weeks: Rect) {
    let inner = Box.inside(stage.rect)
    let height = content.expiriesByWeek.isEmpty ? 0 : WeeksChart.height + 1
    let (list, weeks) = inner.cutBottom(inner.rows >= height + 5 ? height : 0)
    return (list.cutBottom(weeks.isEmpty ? 0 : 1).rest, weeks)
  }
}
