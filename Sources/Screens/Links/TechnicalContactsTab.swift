import Canvas
import ClientArea
import Store

/// « Contact technique »: other clients' services that the acting account looks after, and who looks after
/// its own (LINK-1, LINK-4). One filter narrows both.
struct TechnicalContactsTab: ContentScreen {
  var side = Side.others
  var others = KeysetList<ContactServices.Anchor>()
  var mine = KeyedCursor<ID<TechnicalLink>>()
  var filter = FilterLine()
  /// Services of others that are to be renewed together (BILL-21).
  var marks = RowMarks<ContactServices.Anchor>()

  /// Which of the two lists has the keys.
  enum Side { case others, mine }

  struct Content {
    let others: Stretch<ContactServices.Item>
    /// Where the cursor stands among them, where they were read round it.
    let placement: KeysetPlacement<ContactServices.Anchor>?
    /// Their rows, with the name that the invoice of a renewal would bear.
    let otherRows: [ListRow]
    /// Those of them that are marked and still stand there, in the window or not.
    let marks: RowMarks<ContactServices.Anchor>
    let mine: [EntrustedServices.Item]
    let mineRows: [ListRow]
  }

  var title: Phrase { ContactWords.technical }
  var showsDetail: Bool { true }
  var shortTitle: Phrase { Phrase(fr: "Technique", it: "Tecnico", en: "Technical") }

  func read(in context: Context) throws -> Content {
    let mine = filter.shown(
      try EntrustedServices.items(in: context)
        .map { (item: $0, row: EntrustedServices.row(of: $0, in: context)) })
    let height =
      TechnicalContactsPlaces(in: room(in: context), mine: mine.count).others.rows - 1
    let window = try others.read(
      height: height, isWhole: context.showsEveryRow, by: \.anchor
    ) { try read($0, in: context) }
    let others = window.stretch
    let marks = try standingMarks(in: context)
    return Content(
      others: others, placement: window.placement,
      otherRows: try others.items.map { item in
        var row = try row(item, in: context)
        row.isMarked = marks.holds(item.service)
        return row
      }, marks: marks,
      mine: mine.map(\.item), mineRows: mine.map(\.row))
  }

  func page(showing content: Content, in context: Context) -> Page {
    var settled = self
    _ = settled.settle(on: content, goingToNew: false)
    return settled.settledPage(showing: content, in: context)
  }

  private func settledPage(showing content: Content, in context: Context) -> Page {
    let asks = TechnicalContactKeys(in: context)
    let isMine = side(showing: content) == .mine
    let other = isMine ? nil : others.selected(in: content.others.items)
    let own = isMine ? mine.selected(in: content.mine, by: \.link) : nil
    let service = other?.service ?? own?.service
    let marked =
      isMine ? nil : MarkedServices(content.marks.rows.map(\.service), in: .lookedAfter, context)
    let marking = isMine ? [] : MarkKeys.keys(for: content.marks, isOnRow: other != nil)
    var page = Page(
      .drawn { frame, rect in draw(content, on: &frame, in: context.within(rect)) },
      keys: MarkKeys.inserting(
        marking,
        into: other.map { asks.keys(on: $0, renewing: marked) }
          ?? own.map { EntrustedServices.keys(on: $0, in: context) } ?? [])
        + keys(addingTo: own?.service, mapping: service))
    page.rows = content.otherRows + content.mineRows
    page.selected =
      isMine
      ? own.flatMap { own in content.mine.firstIndex { $0.link == own.link } }
        .map { $0 + content.otherRows.count }
      : others.selected(among: content.otherRows.count)
    page.takesText = filter.isOpen
    page.filterKeys = MarkKeys.leaving(filter.keys(), beside: marking)
    page.findTrial = marked.map { marked in { marked.trial() } }
    page.isAboutRow = { key in
      if MarkKeys(rawValue: key.id) != nil { return MarkKeys.isAboutRow(key.id) }
      return ![Self.otherList, FilterLine.id].contains(key.id)
    }
    page.explain = {
      other.flatMap { asks.explanation(of: $0) }
        ?? own.map { EntrustedServices.explanation(of: $0, in: context) }
    }
    return page
  }

  private func keys(addingTo own: ID<Service>?, mapping service: ID<Service>?) -> [PageKey] {
    [
      PageKey("add", ["a"], TechnicalContactWords.addTitle, short: ContactWords.add) {
        .open(EntrustServiceScreen(own))
      },
      PageKey(changing: Self.otherList, [.tab, .backTab], ContactWords.otherList),
      PageKey(changing: FilterLine.id, ["/"], ListWords.filter, isHint: false),
      PageKey("map", ["m"], LinkWords.mapOfLinks, isHint: false) {
        .open(SimulatorScreen(showingMapAround: service.map { .service($0) }))
      },
    ]
  }

  mutating func settle(on content: Content, goingToNew: Bool) -> Bool {
    marks = content.marks
    let change = mine.settle(among: content.mine.map(\.link), goingToNew: goingToNew)
    if change == .new { side = .mine }
    let isOtherGone = others.settle(
      among: content.others.items.map(\.anchor), at: content.placement)
    return side(showing: content) == .mine ? change == .gone : isOtherGone
  }

  mutating func update(
    _ event: ScreenEvent, showing content: Content, in context: Context
  ) throws -> Effect? {
    switch filter.take(event) {
    case .filter(let isChanged):
      if isChanged { (others, mine) = (KeysetList(), KeyedCursor()) }
    case .other:
      guard case .chose(let id) = event, let key = MarkKeys(rawValue: id) else {
        side = side(showing: content) == .mine ? .others : .mine
        break
      }
      var marks = marks
      try marks.change(by: key, at: others.selected(in: content.others.items)?.anchor) {
        try read($0, in: context).items.map(\.anchor)
      }
      self.marks = marks
    case .key(let key): return try press(key, showing: content, in: context)
    }
    return .stay
  }

  private mutating func press(
    _ key: Key, showing content: Content, in context: Context
  ) throws -> Effect? {
    let places = TechnicalContactsPlaces(
      in: room(in: context), others: content.others.items.count, mine: content.mine.count)
    if case .mouse(let mouse) = key {
      if places.mine.contains(mouse.point) { side = .mine }
      if places.others.contains(mouse.point) { side = .others }
    }
    let event: Table.Event?
    switch side(showing: content) {
    case .others: event = try pressInOthers(key, content, places.others, in: context)
    case .mine: event = pressInMine(key, content, places.mine)
    }
    guard let event else { return nil }
    guard case .opened(let row) = event else { return .stay }
    return .open(
      ServiceScreen(
        side(showing: content) == .mine
          ? content.mine[row].service : content.others.items[row].service))
  }

  /// The list that has the keys: the one with rows, where the other has none.
  func side(showing content: Content) -> Side {
    if content.others.items.isEmpty, !content.mine.isEmpty { return .mine }
    return side
  }

  /// The block of both lists: the line of an open filter stays below it.
  func room(in context: Context) -> Rect {
    filter.isOpen ? context.rect.cutBottom(1).rest : context.rect
  }

  /// ↓ goes on from the last row to the other list.
  private mutating func pressInOthers(
    _ key: Key, _ content: Content, _ rect: Rect, in context: Context
  ) throws -> Table.Event? {
    let before = others
    var list = others
    let event = try list.press(
      key, among: content.others.items.map(\.anchor), in: rect
    ) { window in
      let answer = try read(window, in: context)
      return (answer.items.map(\.anchor), answer.count)
    }
    others = list
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

  private func standingMarks(
    in context: Context
  ) throws -> RowMarks<ContactServices.Anchor> {
    guard !marks.isEmpty else { return marks }
    var marks = marks
    marks.keep(
      try MarkedServices.standing(marks.rows.map(\.service), in: .lookedAfter, context))
    return marks
  }

  private func read(
    _ window: Window<ContactServices.Anchor>, in context: Context
  ) throws -> Stretch<ContactServices.Item> {
    try context.desk.answer(
      Counted(ContactServices(filter: filter.text, window: window)), as: context.session)
  }

  private static let otherList = "otherList"
}
