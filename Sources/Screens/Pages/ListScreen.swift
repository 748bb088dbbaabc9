package import Canvas
package import ClientArea
package import Store

/// A list of any length in one table: it reads no more rows than it shows.
package protocol ListScreen: RowScreen where Identity: RowAnchor {
  var list: ListPane<Identity> { get set }

  /// A stretch of the list, of the rows that match a text.
  func read(
    _ window: Window<Identity>, matching text: String, in context: Context
  ) throws -> Stretch<Item>
  func columns(in context: Context) -> [Table.Column]
  /// Those and what some of the rows have besides.
  func columns(of items: [Item], in context: Context) -> [Table.Column]
  /// Lines above the table.
  func head(in context: Context) -> [RowsBody.Line]
  /// Which of the rows that are marked still stand in the list, whatever it is filtered by.
  func standing(
    _ marked: [Identity], in context: Context
  ) throws -> Set<Identity.Row>
  /// « 3 sélectionnés ».
  func marked(_ count: Int) -> Phrase
  /// How many of its keys stand before those that mark rows.
  var keysBeforeMarks: Int { get }
}

extension ListScreen {
  package func columns(of items: [Item], in context: Context) -> [Table.Column] {
    columns(in: context)
  }
  package func head(in context: Context) -> [RowsBody.Line] { [] }
  package func standing(
    _ marked: [Identity], in context: Context
  ) throws -> Set<Identity.Row> { Set(marked.map(\.row)) }
  package func marked(_ count: Int) -> Phrase { ListWords.chosen(count) }
  package var keysBeforeMarks: Int { 2 }

  @_semantics("optimize.sil.specialize.generic.never")
  package func page(in context: Context) throws -> Page {
    let head = head(in: context)
    let list = list
    let read = try read(list, below: head.count, in: context)
    let stretch = read.stretch
    var keys = list.keys
    _ = keys.settle(among: read.keys, at: read.placement)
    let selected = keys.selected(among: stretch.items.count)
    let marks = try standingMarks(in: context)
    var rows = stretch.items.map { row(of: $0, in: context) }
    var table = keys.table(of: rows.count)
    if let marks, !marks.isEmpty {
      table.takesMarks = true
      for index in rows.indices { rows[index].isMarked = marks.holds(read.keys[index].row) }
    }
    let told = AlikeRows.tellApart(
      &rows, beside: columns(of: stretch.items, in: context), in: context
    ) { read.keys[$0].number }
    let columns = try more(in: context).widen(
      &rows, of: stretch.items, beside: told, marked: table.takesMarks, in: context)
    let body = RowsBody(
      heading: heading(in: context),
      note: note(
        keys.position(of: stretch.count), list.filter,
        marks: marks.map { MarkKeys.note(on: $0, counting: marked) } ?? [],
        on: selected.map { stretch.items[$0] }, in: context),
      head: head, columns: columns, table: table,
      rows: rows.map(\.tableRow), empty: emptyText(list.filter, in: context), filter: list.filter,
      filterLabel: context.filterLabel, foot: nil, isPopup: isPopup)
    var page = page(
      .rows(body), rows, stretch.items, read.keys, selected: selected, filter: list.filter,
      marking: marks.map { MarkKeys.keys(for: $0, isOnRow: selected != nil) } ?? [],
      behind: keysBeforeMarks, in: context)
    page.placement = read.placement
    page.marks = marks
    return page
  }

  /// The marks without those of rows that are gone.
  func standingMarks(in context: Context) throws -> RowMarks<Identity>? {
    guard var marks = list.marks, !marks.isEmpty else { return list.marks }
    marks.keep(try standing(marks.rows, in: context))
    return marks
  }

  /// The rows of the window, read round the selected one where others have pushed it out.
  private func read(
    _ list: ListPane<Identity>, below head: Int, in context: Context
  ) throws -> KeysetRows<Item, Identity> {
    let text = list.filter.text
    let height = list.table(below: head, in: context).rows - 1
    return try list.keys.read(
      height: height, isWhole: context.showsEveryRow, by: identity
    ) { window in try read(window, matching: text, in: context) }
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    try updateList(event, on: page, in: context)
  }

  /// What every list does with an event: for lists that take some themselves.
  @_semantics("optimize.sil.specialize.generic.never")
  mutating func updateList(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    switch list.filter.take(event) {
    case .filter(let isChanged):
      if isChanged { list.keys.restart() }
      return .stay
    case .other: return try mark(by: event, on: page, in: context)
    case .key(let key): return try press(key, on: page, in: context)
    }
  }

  private mutating func mark(
    by event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    guard case .chose(let id) = event, let key = MarkKeys(rawValue: id), var marks = list.marks
    else { return nil }
    let text = list.filter.text
    try marks.change(by: key, at: page.selected.map { page.identities()[$0] }) { window in
      try read(window, matching: text, in: context).items.map(identity)
    }
    list.marks = marks
    return .stay
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func settle(on page: Page, goingToNew: Bool) -> Bool {
    if let marks = page.marks as? RowMarks<Identity> { list.marks = marks }
    return list.keys.settle(
      among: page.identities(), at: page.placement as? KeysetPlacement<Identity>,
      goingToNew: goingToNew)
  }

  private mutating func press(_ key: Key, on page: Page, in context: Context) throws -> Effect? {
    let text = list.filter.text
    let place = list.table(below: head(in: context).count, in: context)
    var keys = list.keys
    let event = try keys.press(key, among: page.identities(), in: place) { window in
      let stretch = try read(window, matching: text, in: context)
      return (stretch.items.map(identity), stretch.count)
    }
    list.keys = keys
    guard let event else { return nil }
    guard case .opened = event else { return .stay }
    return try opening(in: context)
  }
}

extension Page {
  /// What tells the rows of a `RowScreen` apart.
  func identities<Identity: Hashable>(_ type: Identity.Type = Identity.self) -> [Identity] {
    content as? [Identity] ?? []
  }
}

extension Context {
  /// A stretch of a list that counts itself.
  func stretch<List: CountableList>(
    of list: List, as session: Session? = nil
  ) throws -> Stretch<List.Item> {
    try desk.answer(Counted(list), as: session ?? self.session)
  }
}
