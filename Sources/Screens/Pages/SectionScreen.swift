package import Canvas
package import ClientArea
import Store

/// Short lists of several kinds under their headings, with one cursor through all of them.
package protocol SectionScreen: RowScreen {
  var list: Sections<Identity> { get set }

  func sections(in context: Context) throws -> [Section<Item>]
  /// What stands below the lists.
  func foot(in context: Context) throws -> RowsBody.Foot?
}

/// A heading and what stands below it.
package struct Section<Item> {
  let title: Phrase
  let columns: [Table.Column]
  var items: [Item]
  /// What is said where there is no row; nil for a section that is there only with rows.
  let empty: Phrase?

  package init(_ title: Phrase, _ columns: [Table.Column], _ items: [Item], empty: Phrase? = nil) {
    self.title = title
    self.columns = columns
    self.items = items
    self.empty = empty
  }
}

/// Where a person is in sections, and how they are filtered.
package struct Sections<Identity: Hashable & Sendable>: Hashable, Sendable {
  var list = SectionList<Identity>()
  var filter = FilterLine()

  package init() {}
}

/// Sections in a box, and what stands below them.
package struct SectionsBody {
  let heading: String
  let note: String
  let sections: [SectionsBody.Shown]
  let filter: FilterLine
  let filterLabel: String
  let foot: RowsBody.Foot?
  private let drawSections: (inout Frame, Rect) -> Void

  /// A section as it is drawn.
  package typealias Shown = SectionLines

  init<Identity>(
    heading: String, note: String, _ sections: [Shown], by list: SectionList<Identity>,
    filter: FilterLine, filterLabel: String, foot: RowsBody.Foot?
  ) {
    self.heading = heading
    self.note = note
    self.sections = sections
    self.filter = filter
    self.filterLabel = filterLabel
    self.foot = foot
    drawSections = { frame, rect in list.draw(sections, on: &frame, in: rect) }
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    let inner = Box(heading, note: note).draw(on: &frame, in: rect)
    let places = places(in: rect)
    drawSections(&frame, places.table)
    if !places.foot.isEmpty { foot?.draw(&frame, places.foot) }
    filter.draw(on: &frame, in: inner, labelled: filterLabel)
  }

  func places(in rect: Rect) -> RowsPlaces {
    RowsPlaces(in: rect, head: 0, foot: foot?.height ?? 0, isFilterOpen: filter.isOpen)
  }
}

extension SectionScreen {
  package func foot(in context: Context) throws -> RowsBody.Foot? { nil }

  @_semantics("optimize.sil.specialize.generic.never")
  package func page(in context: Context) throws -> Page {
    var items: [Item] = []
    var rows: [ListRow] = []
    var shown: [SectionsBody.Shown] = []
    for section in try sections(in: context) {
      let pairs = list.filter.shown(
        section.items.map { (item: $0, row: row(of: $0, in: context)) })
      items += pairs.map(\.item)
      rows += pairs.map(\.row)
      guard let lines = lines(of: section, pairs.map(\.row), in: context) else { continue }
      shown.append(lines)
    }
    let identities = items.map(identity)
    let selected = list.list.index(among: identities)
    let note = note(
      "\((selected ?? -1) + 1)/\(rows.count)", list.filter, on: selected.map { items[$0] },
      in: context)
    var settled = list.list
    _ = settled.settle(among: identities)
    let body = SectionsBody(
      heading: heading(in: context), note: note, shown, by: settled, filter: list.filter,
      filterLabel: context.filterLabel, foot: try foot(in: context))
    return page(
      .sections(body), rows, items, identities, selected: selected, filter: list.filter, in: context
    )
  }

  /// How many lines are left below these sections, and a gap below them.
  func spareRows(in context: Context, below sections: [Section<Item>]) -> Int {
    let lines = sections.reduce(0) { lines, section in
      guard section.items.isEmpty else { return lines + section.items.count + 2 }
      return section.empty == nil ? lines : lines + 3
    }
    return Box.inside(context.rect).rows - lines
  }

  /// Nil for a section that is there only with rows, and has none.
  private func lines(
    of section: Section<Item>, _ rows: [ListRow], in context: Context
  ) -> SectionsBody.Shown? {
    guard let empty = section.empty ?? (rows.isEmpty ? nil : Phrase(name: "")) else { return nil }
    return SectionsBody.Shown(
      context.words(section.title), section.columns, rows.map(\.tableRow),
      empty: context.words(list.filter.isEmpty ? empty : ListWords.noMatch))
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    switch list.filter.take(event) {
    case .filter(let isChanged):
      if isChanged { list.list = SectionList() }
      return .stay
    case .other: return nil
    case .key(let key):
      guard case .sections(let body) = page.body else { return nil }
      let place = body.places(in: context.rect).table
      switch list.list.press(key, body.sections, among: page.identities(), in: place) {
      case .opened: return try opening(in: context)
      case .moved, .marked: return .stay
      case nil: return nil
      }
    }
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func settle(on page: Page, goingToNew: Bool) -> Bool {
    list.list.settle(among: page.identities(), goingToNew: goingToNew)
  }
}
