package import Canvas
import ClientArea
import Store

/// A list that is short enough to be read whole, in one table. Its cursor goes to what was just made.
package protocol ShortListScreen: RowScreen {
  var list: ShortList<Identity> { get set }

  func items(in stage: Stage) throws -> [Item]
  func columns(in stage: Stage) -> [Table.Column]
  /// Lines above the table.
  func head(in stage: Stage) -> [RowsBody.Line]
  /// What stands below the table, about the selected row.
  func foot(on item: Item?, in stage: Stage) -> RowsBody.Foot?
  /// Whether Enter in the open filter opens the row at once, where a list is there to choose from and to go on.
  var opensWhileFiltering: Bool { get }
}

/// Where a person is in a short list, and how it is filtered.
package struct ShortList<Identity: Hashable & Sendable>: Hashable, Sendable {
  var cursor = KeyedCursor<Identity>()
  var filter = FilterLine()

  package init() {}
}

extension ShortListScreen {
  package func head(in stage: Stage) -> [RowsBody.Line] { [] }
  package func foot(on item: Item?, in stage: Stage) -> RowsBody.Foot? { nil }
  package var opensWhileFiltering: Bool { false }

  package func page(in stage: Stage) throws -> Page {
    let shown = try items(in: stage).map { (item: $0, row: row(of: $0, in: stage)) }
      .filter { list.filter.shows($0.row) }
    let items = shown.map(\.item)
    var cursor = list.cursor
    _ = cursor.settle(among: items.map(identity))
    let table = cursor.table(among: items.map(identity))
    let selected = table.selected
    let item = selected.map { items[$0] }
    let head = head(in: stage)
    let foot = foot(on: item, in: stage)
    let place = place(head.count, foot, in: stage)
    let body = RowsBody(
      heading: heading(in: stage),
      note: note(table.position(), list.filter, on: item, in: stage), head: head,
      columns: columns(in: stage), table: table,
      rows: shown[table.window(in: place)].map(\.row.tableRow),
      empty: emptyText(list.filter, in: stage), filter: list.filter,
      filterLabel: stage.filterLabel, foot: foot, isPopup: isPopup)
    return page(
      .rows(body), shown.map(\.row), items, selected: selected, filter: list.filter, in: stage)
  }

  package mutating func update(
    _ event: ScreenEvent, on page: Page, in stage: Stage
  ) throws -> Effect? {
    switch event {
    case .chose(FilterLine.id):
      list.filter.open()
      return .stay
    case .chose: return nil
    case .key(let key):
      if opensWhileFiltering, list.filter.isOpen, key == .enter { return try opening(in: stage) }
      if let event = list.filter.press(key) {
        if event == .changed { list.cursor.restart() }
        return .stay
      }
      guard case .rows(let body) = page.body else { return nil }
      let place = place(body.head.count, body.foot, in: stage)
      switch list.cursor.press(key, among: page.identities(), in: place) {
      case .opened: return try opening(in: stage)
      case .moved, .marked: return .stay
      case nil: return nil
      }
    }
  }

  package mutating func settle(on page: Page, goingToNew: Bool) -> Bool {
    list.cursor.settle(among: page.identities(), goingToNew: goingToNew) == .gone
  }

  private func place(_ head: Int, _ foot: RowsBody.Foot?, in stage: Stage) -> Rect {
    RowsPlaces(
      in: stage.rect, head: head, foot: foot?.height ?? 0, isFilterOpen: list.filter.isOpen
    ).table
  }
}
