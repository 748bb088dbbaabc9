import Canvas
import ClientArea
import Store

/// « Contact technique »: other clients' services that the acting account looks after, and who looks after
/// its own (LINK-1, LINK-4).
struct TechnicalContactsTab: OldScreen {
  var side = Side.others
  var others = KeysetList<ContactServices.Anchor>()
  var mine = KeyedCursor<ID<TechnicalLink>>()

  /// Which of the two lists has the keys.
  enum Side { case others, mine }

  enum Intent { case open, renew, ask, breakLink, add, otherList, map }

  struct Content {
    let others: Counted<ContactServices>.Answer
    /// What the renewal of each of those services would come to.
    let renewals: [Foresight]
    let mine: [ContactsOnMyServices.Item]
  }

  var title: Phrase { ContactWords.technical }

  func read(in stage: Stage) throws -> Content {
    try stage.desk.together {
      let mine = try stage.desk.answer(ContactsOnMyServices(), as: stage.session)
      let height = TechnicalContactsPlaces(in: stage.rect, mine: mine.count).others.rows - 1
      let others = try Self.read(others.window(height: height), in: stage)
      let renewals = try others.items.map { item in
        try stage.desk.foresee(Self.renewal(of: item), as: stage.session)
      }
      return Content(others: others, renewals: renewals, mine: mine)
    }
  }

  func bindings(showing content: Content, in stage: Stage) -> [Binding<Intent>] {
    let keys = TechnicalContactKeys(in: stage)
    var bindings: [Binding<Intent>] = []
    switch side(showing: content) {
    case .others:
      guard let item = others.selected(in: content.others.items) else { break }
      bindings = keys.bindings(on: item, renewal: renewal(in: content))
    case .mine:
      if let item = selectedOfMine(in: content) { bindings = keys.bindings(on: item) }
    }
    bindings.append(
      Binding(
        "add", "a", TechnicalContactWords.addTitle, short: ContactWords.add, does: .add))
    return bindings + [
      Binding("otherList", [.tab, .backTab], ContactWords.otherList, does: .otherList),
      Binding("map", "m", LinkWords.mapOfLinks, does: .map, isHint: false),
    ]
  }

  mutating func update(
    _ intent: Intent, showing content: Content, in stage: Stage
  ) throws -> Effect {
    let isMine = side(showing: content) == .mine
    switch intent {
    case .otherList:
      side = isMine ? .others : .mine
      return .stay
    case .add:
      let service = isMine ? selectedOfMine(in: content)?.service : nil
      return .open(EntrustServiceScreen(service))
    case .map:
      let other = others.selected(in: content.others.items)?.service
      let service = isMine ? selectedOfMine(in: content)?.service : other
      return .open(SimulatorScreen(showingMapAround: service.map { .service($0) }))
    case .open, .renew, .ask, .breakLink: break
    }
    if isMine {
      guard let item = selectedOfMine(in: content) else { return .stay }
      return intent == .open
        ? .open(ServiceScreen(item.service))
        : .open(
          BreakTechnicalLinkScreen(
            item.link, of: item.contact.nameAndCode, on: item.service, named: item.serviceName))
    }
    return others.selected(in: content.others.items).map { carryOut(intent, on: $0) } ?? .stay
  }

  mutating func press(_ key: Key, showing content: Content, in stage: Stage) throws -> Effect? {
    let places = TechnicalContactsPlaces(
      in: stage.rect, others: content.others.items.count, mine: content.mine.count)
    if case .mouse(let mouse) = key {
      if places.mine.contains(mouse.point) { side = .mine }
      if places.others.contains(mouse.point) { side = .others }
    }
    let event: Table.Event?
    switch side(showing: content) {
    case .others: event = try pressInOthers(key, content, places.others, in: stage)
    case .mine: event = pressInMine(key, content, places.mine)
    }
    guard let event else { return nil }
    guard case .opened = event else { return .stay }
    return try update(.open, showing: content, in: stage)
  }

  /// The list that has the keys: the one with rows, where the other has none.
  func side(showing content: Content) -> Side {
    if content.others.items.isEmpty, !content.mine.isEmpty { return .mine }
    return side
  }

  func selectedOfMine(in content: Content) -> ContactsOnMyServices.Item? {
    mine.selected(in: content.mine, by: \.link)
  }

  private func renewal(in content: Content) -> Foresight? {
    guard let item = others.selected(in: content.others.items),
      let index = content.others.items.firstIndex(of: item)
    else { return nil }
    return content.renewals[index]
  }

  private func carryOut(_ intent: Intent, on item: ContactServices.Item) -> Effect {
    switch intent {
    case .renew:
      .open(RenewalScreen(item.service, named: item.name, expiringOn: item.expiresOn))
    case .ask: .open(NewTicketScreen(about: item.service, named: item.name))
    case .breakLink:
      .open(
        ConfirmScreen(
          ServiceWords.resign, ServiceWords.confirmResigning(from: item.name),
          doing: ResignAsTechnicalContact(of: item.service, named: item.name),
          called: ServiceWords.resign))
    case .open, .add, .otherList, .map: .open(ServiceScreen(item.service))
    }
  }

  /// ↓ goes on from the last row to the other list.
  private mutating func pressInOthers(
    _ key: Key, _ content: Content, _ rect: Rect, in stage: Stage
  ) throws -> Table.Event? {
    let before = others
    let event = try others.press(
      key, items: content.others.items, in: rect, by: \.anchor
    ) { window in
      let answer = try Self.read(window, in: stage)
      return (answer.items, answer.count)
    }
    if key == .down || key == .character("j"), others == before, !content.mine.isEmpty {
      side = .mine
      mine.move(to: 0)
    }
    return event
  }

  /// ↑ goes back from the first row to the other list.
  private mutating func pressInMine(_ key: Key, _ content: Content, _ rect: Rect) -> Table.Event? {
    _ = mine.settle(among: content.mine.map(\.link))
    if key == .up || key == .character("k"), mine.index == 0 { side = .others }
    return mine.press(key, among: content.mine.map(\.link), in: rect)
  }

  static func renewal(of item: ContactServices.Item) -> RenewService {
    RenewService(item.service, named: item.name, expiringOn: item.expiresOn, paying: .card)
  }

  private static func read(
    _ window: Window<ContactServices.Anchor>, in stage: Stage
  ) throws -> Counted<ContactServices>.Answer {
    try stage.desk.answer(Counted(ContactServices(window: window)), as: stage.session)
  }
}
