package import Canvas
import ClientArea
import Store

/// A list that is short enough to be read whole, in one table. Its cursor goes to what was just made.
package protocol ShortListScreen: RowScreen {
  var list: ShortList<Identity> { get set }

  func items(in context: Context) throws -> [Item]
  func columns(in context: Context) -> [Table.Column]
  /// Lines above the table.
  func head(in context: Context) -> [RowsBody.Line]
  /// What stands below the table, about the selected row.
  func foot(on item: Item?, in context: Context) -> RowsBody.Foot?
  /// Whether Enter in the open filter opens the row at once, where a list is there to choose from and to go on.
  var opensWhileFiltering: Bool { get }
  /// Whether some rows are headings of those below them.
  var hasHeadings: Bool { get }
  /// On which row the cursor begins; nil for the first.
  func start(among items: [Item]) -> Identity?
}

/// Where a person is in a short list, and how it is filtered.
package struct ShortList<Identity: Hashable & Sendable>: Hashable, Sendable {
  var cursor = KeyedCursor<Identity>()
  var filter = FilterLine()

  package init() {}
}

extension ShortListScreen {
  package func head(in context: Context) -> [RowsBody.Line] { [] }
  package func foot(on item: Item?, in context: Context) -> RowsBody.Foot? { nil }
  package var opensWhileFiltering: Bool { false }
  package var hasHeadings: Bool { false }
  package func start(among items: [Item]) -> Identity? { nil }

  @_semantics("optimize.sil.specialize.generic.never")
  package func page(in context: Context) throws -> Page {
    let (shown, told) = try shown(in: context)
    let items = shown.map(\.item)
    let identities = items.map(identity)
    var cursor = list.cursor
    if cursor.isFresh, let start = start(among: items) { cursor = KeyedCursor(on: start) }
    _ = cursor.settle(among: identities)
    let table = cursor.table(among: identities)
    let selected = table.selected
    let item = selected.map { items[$0] }
    let head = head(in: context)
    let foot = foot(on: item, in: context)
    let place = place(head.count, foot, in: context)
    let window = table.window(in: place)
    var rows = shown[window].map(\.row)
    let columns = try more(in: context).widen(
      &rows, of: Array(items[window]), beside: told, in: context)
    let body = RowsBody(
      heading: heading(in: context),
      note: note(table.position(), list.filter, on: item, in: context), head: head,
      columns: columns, table: table, rows: rows.map(\.tableRow),
      empty: emptyText(list.filter, in: context), filter: list.filter,
      filterLabel: context.filterLabel, foot: foot, isPopup: isPopup)
    return page(
      .rows(body), shown.map(\.row), items, identities, selected: selected, filter: list.filter,
      opensWhileFiltering: opensWhileFiltering, in: context)
  }

  /// The rows that match the filter, and their columns. Where two say the same, each says its place in the whole list.
  private func shown(
    in context: Context
  ) throws -> (rows: [(item: Item, row: ListRow)], columns: [Table.Column]) {
    let items = try items(in: context)
    var rows = items.map { row(of: $0, in: context) }
    let columns = AlikeRows.tellApart(
      &rows, beside: columns(in: context), isUnderHeadings: hasHeadings, in: context
    ) { $0 + 1 }
    return (list.filter.shown(zip(items, rows).map { (item: $0, row: $1) }), columns)
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    if opensWhileFiltering, list.filter.isOpen, case .key(.enter) = event {
      return try opening(in: context)
    }
    switch list.filter.take(event) {
    case .filter(let isChanged):
      if isChanged { list.cursor.restart() }
      return .stay
    case .other: return nil
    case .key(let key):
      guard case .rows(let body) = page.body else { return nil }
      let place = place(body.head.count, body.foot, in: context)
      switch list.cursor.press(key, among: page.identities(), in: place) {
      case .opened: return try opening(in: context)
      case .moved, .marked: return .stay
      case nil: return nil
      }
    }
  }

  /// What the cursor is on.
  @_semantics("optimize.sil.specialize.generic.never")
  func chosen(in context: Context) -> Item? {
    guard let shown = try? shown(in: context).rows.map(\.item) else { return nil }
    return list.cursor.selected(in: shown, by: identity)
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func settle(on page: Page, goingToNew: Bool) -> Bool {
    let identities: [Identity] = page.identities()
    if list.cursor.isFresh, let selected = page.selected {
      // Nothing is new to a cursor that was nowhere.
      list.cursor = KeyedCursor(on: identities[selected])
      return list.cursor.settle(among: identities) == .gone
    }
    return list.cursor.settle(among: identities, goingToNew: goingToNew) == .gone
  }

  private func place(_ head: Int, _ foot: RowsBody.Foot?, in context: Context) -> Rect {
    RowsPlaces(
      in: context.rect, head: head, foot: foot?.height ?? 0, isFilterOpen: list.filter.isOpen
    ).table
  }
}
