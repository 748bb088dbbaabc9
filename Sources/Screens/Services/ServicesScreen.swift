package import Canvas
package import ClientArea
package import Store

/// « Gérer mes services »: what the acting account owns, and nothing else (LINK-4).
package struct ServicesScreen: Screen {
  private var list = KeysetList<OwnedServices.Anchor>()
  private var filter = FilterLine()

  package init() {}

  package enum Intent { case renew, contacts, ask, open, filter }

  package var title: Phrase { MenuPlace.services.word }
  package var takesText: Bool { filter.isOpen }

  package func read(in stage: Stage) throws -> OwnedServices.Answer {
    try Self.read(
      list.window(height: table(in: stage.rect).rows - 1), filter: filter.text, in: stage)
  }

  package func bindings(
    showing services: OwnedServices.Answer, in stage: Stage
  ) -> [Binding<Intent>] {
    let chosen = list.selected(in: services.items)
    return [
      Binding("open", [.enter], ServiceWords.open, short: ServiceWords.open, does: .open),
      Binding(
        "renew", "r", ServiceWords.renew, does: .renew,
        offBecause: chosen.flatMap { refusal(of: $0, in: stage) }),
      Binding("contacts", "c", ServiceWords.contacts, does: .contacts),
      Binding("ticket", "t", ServiceWords.ticket, does: .ask),
      Binding("filter", "/", ListWords.filter, does: .filter),
    ]
  }

  package mutating func update(
    _ intent: Intent, showing services: OwnedServices.Answer, in stage: Stage
  ) -> Effect {
    if intent == .filter {
      filter.open()
      return .stay
    }
    guard let service = list.selected(in: services.items) else { return .stay }
    switch intent {
    case .renew:
      return .open(
        RenewalScreen(service.id, named: service.name, expiringOn: service.expiresOn))
    case .ask: return .open(NewTicketScreen(about: service.id, named: service.name))
    case .open, .contacts: return .open(ServiceScreen(service.id))
    case .filter: return .stay
    }
  }

  package mutating func settle(on services: OwnedServices.Answer, in stage: Stage, goingToNew: Bool)
    -> Bool
  {
    list.settle(among: services.items.map(\.anchor))
  }

  package mutating func press(
    _ key: Key, showing services: OwnedServices.Answer, in stage: Stage
  ) throws -> Effect? {
    if let event = filter.press(key) {
      if event == .changed { list.restart() }
      return .stay
    }
    let text = filter.text
    let event = try list.press(
      key, items: services.items, in: table(in: stage.rect), by: \.anchor
    ) { window in
      let answer = try Self.read(window, filter: text, in: stage)
      return (answer.items, answer.count)
    }
    guard let event else { return nil }
    guard case .opened(let row) = event else { return .stay }
    return .open(ServiceScreen(services.items[row].id))
  }

  package func explanation(
    showing services: OwnedServices.Answer, in stage: Stage
  ) -> Explanation? {
    guard let service = list.selected(in: services.items) else { return nil }
    return ServiceWords.whyHere(service.id, named: service.name, in: stage)
  }

  package func fact(showing services: OwnedServices.Answer, in stage: Stage) -> ShownFact? {
    list.selected(in: services.items).map { .service($0.id) }
  }

  package func copyable(showing services: OwnedServices.Answer, in stage: Stage) -> String? {
    list.selected(in: services.items)?.name
  }

  package func trial(
    showing services: OwnedServices.Answer, in stage: Stage
  ) -> (any Command)? {
    list.selected(in: services.items).map { renewal(of: $0) }
  }

  package func draw(
    _ services: OwnedServices.Answer, on frame: inout Frame, in stage: Stage
  ) {
    let owner = stage.account?.name ?? ""
    Box(
      stage.words(ServiceWords.listTitle(of: owner)),
      note: list.position(of: services.count) + filter.note(in: stage)
    ).draw(on: &frame, in: stage.rect)
    list.table(of: services.items.count).draw(
      services.items.map { row($0, in: stage) }, columns: ServiceWords.columns(in: stage),
      empty: stage.words(filter.isEmpty ? ServiceWords.none : ListWords.noMatch), on: &frame,
      in: table(in: stage.rect))
    filter.draw(on: &frame, in: Box.inside(stage.rect), stage)
  }

  private static func read(
    _ window: Window<OwnedServices.Anchor>, filter: String, in stage: Stage
  ) throws -> OwnedServices.Answer {
    try stage.desk.answer(OwnedServices(filter: filter, window: window), as: stage.session)
  }

  private func refusal(of service: OwnedServices.Item, in stage: Stage) -> Refusal? {
    stage.refusal(of: renewal(of: service))
  }

  private func renewal(of service: OwnedServices.Item) -> RenewService {
    RenewService(service.id, named: service.name, expiringOn: service.expiresOn, paying: .card)
  }

  private func row(_ service: OwnedServices.Item, in stage: Stage) -> Table.Row {
    let state = ExpiryMark(of: service.expiresOn, on: stage.today)
    let contacts = service.technicalContacts.joined(separator: ", ")
    return Table.Row([
      Table.Cell(service.name), Table.Cell(stage.words(service.kind.word)),
      Table.Cell("\(stage.words(service.expiresOn)) \(state.sign)", Style(state.role)),
      Table.Cell(contacts.isEmpty ? "—" : contacts),
    ])
  }

  /// The block of the table: the line of an open filter stays below it.
  private func table(in rect: Rect) -> Rect {
    let inner = Box.inside(rect)
    return filter.isOpen ? inner.cutBottom(1).rest : inner
  }
}
