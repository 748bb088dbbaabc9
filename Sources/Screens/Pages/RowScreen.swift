import Canvas
package import ClientArea
import Store

/// A screen that is a list: its rows, their columns, and the keys about the one under the cursor. What all lists do
/// alike (moving, `/`, keeping the selection, counting, saying why they are empty) they get from `ListScreen`,
/// `ShortListScreen` or `SectionScreen`.
///
/// What a kind of screen does (`page`, `update`, `settle`) is compiled once for all screens of the kind, and not once for
/// each as the optimizer would: those copies were a quarter of this target's code and a third of its time in the
/// compiler, and save a key nothing that can be felt. That is what `@_semantics` says on them, here and in the other
/// kinds; a compiler that does not know it builds the same program, more slowly. What lists keep of their rows has one
/// size for all of them (arrays, indirect cases), which keeps that code cheap.
package protocol RowScreen: Screen {
  associatedtype Item
  /// What tells a row from every other.
  associatedtype Identity: Hashable & Sendable

  func identity(of item: Item) -> Identity
  func row(of item: Item, in context: Context) -> ListRow
  /// The key table, about the selected row where there is one. The key for Enter opens the row, as a double click.
  func keys(on item: Item?, in context: Context) -> [PageKey]
  /// What is said where there is no row at all.
  func empty(in context: Context) -> Phrase

  /// What stands in the top border.
  func heading(in context: Context) -> String
  /// What `w` says, about the selected row where there is one.
  func explanation(of item: Item?, in context: Context) -> Explanation?
  /// What the bottom border says of the selected row, where its columns cut it.
  func note(on item: Item, in context: Context) -> String
  /// What a wide terminal shows of each row besides.
  func more(in context: Context) -> MoreColumns<Item>
  /// Adds what is more than rows and keys to the page.
  func complete(_ page: inout Page, on item: Item?, in context: Context)
}

extension RowScreen {
  package var showsDetail: Bool { !isPopup }
  package func heading(in context: Context) -> String { "" }
  package func explanation(of item: Item?, in context: Context) -> Explanation? { nil }
  package func note(on item: Item, in context: Context) -> String { "" }
  package func more(in context: Context) -> MoreColumns<Item> { MoreColumns() }
  package func complete(_ page: inout Page, on item: Item?, in context: Context) {}

  /// The page of these items, of which one is selected.
  func page(
    _ body: PageBody, _ rows: [ListRow], _ items: [Item], _ identities: [Identity],
    selected: Int?, filter: FilterLine,
    marking: [PageKey] = [], behind first: Int = 0, opensWhileFiltering: Bool = false,
    in context: Context
  ) -> Page {
    let item = selected.map { items[$0] }
    // The bottom border says it: the footer has no room to say it again.
    let filterKey = PageKey(
      changing: FilterLine.id, [.character("/")], ListWords.filter, isHint: false)
    let table = MarkKeys.inserting(marking, behind: first, into: keys(on: item, in: context))
    var page = Page(body, keys: table + [filterKey])
    page.rows = rows
    page.content = identities
    page.selected = selected
    page.takesText = filter.isOpen
    page.filterKeys = MarkKeys.leaving(filter.keys(opening: opensWhileFiltering), beside: marking)
    // What there is where no row is selected is not about one.
    page.isAboutRow = { key in
      if key.id == FilterLine.id { return false }
      if marking.contains(where: { $0.id == key.id }) { return MarkKeys.isAboutRow(key.id) }
      return !keys(on: nil, in: context).contains { $0.id == key.id }
    }
    page.explain = { explanation(of: item, in: context) }
    complete(&page, on: item, in: context)
    return page
  }

  /// The note in the bottom border.
  func note(
    _ position: String, _ filter: FilterLine, marks: [Phrase] = [], on item: Item?,
    in context: Context
  ) -> String {
    let about = item.map { note(on: $0, in: context) } ?? ""
    return ([position + filter.note(in: context)] + marks.map(context.words) + [about])
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func emptyText(_ filter: FilterLine, in context: Context) -> String {
    context.words(filter.isEmpty ? empty(in: context) : ListWords.noMatch)
  }

  /// What Enter does with the row under the cursor now.
  func opening(in context: Context) throws -> Effect {
    guard let key = try page(in: context).key(for: .enter) else { return .stay }
    if let refusal = key.refusal { return .refuse(refusal.spoken, because: refusal) }
    guard case .lead(let effect) = key.act else { return .stay }
    return try effect()
  }
}
