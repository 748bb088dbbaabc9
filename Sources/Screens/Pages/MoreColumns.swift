package import Canvas
package import ClientArea
package import Store

/// Columns that a wide terminal shows besides those that a list always has, in the order in which they come. The store is
/// asked nothing for one that is not shown, and once for all rows of the page.
package struct MoreColumns<Item> {
  let columns: [Table.Column]
  /// For each item, the cells of the columns of these numbers.
  private let cells: (_ shown: [Int], _ items: [Item]) throws -> [[Table.Cell]]

  /// - Parameter cells: for each item, the cells of the columns of these numbers.
  init(
    _ columns: [Table.Column],
    cells: @escaping (_ shown: [Int], _ items: [Item]) throws -> [[Table.Cell]]
  ) {
    self.columns = columns
    self.cells = cells
  }

  /// None.
  package init() { self.init([]) { _, items in items.map { _ in [] } } }

  /// Columns of what the items say themselves.
  package init(_ columns: [MoreColumn<Item, Never>]) {
    self.init(columns.map(\.column)) { shown, items in
      items.map { item in shown.map { columns[$0].cell(of: item, knowing: nil) } }
    }
  }

  /// Columns of what the items say, and of what the store is asked besides.
  /// - Parameter id: which row of the store an item is; nil for an item of which nothing is asked.
  package init<Fact: RowFact>(
    _ columns: [MoreColumn<Item, Fact>], of id: @escaping (Item) -> ID<Fact.Thing>?,
    in context: Context
  ) {
    self.init(columns.map(\.column)) { shown, items in
      let facts = shown.compactMap { columns[$0].fact }
      let known =
        facts.isEmpty
        ? [:]
        : try context.desk.answer(RowFacts(facts, of: items.compactMap(id)), as: context.session)
      return items.map { item in
        shown.map { index in
          columns[index].cell(
            of: item,
            knowing: columns[index].fact.flatMap { fact in
              id(item).flatMap { known[$0]?[fact] }
            })
        }
      }
    }
  }

  /// From so many columns of its block a list has more of them: what stands in 80 columns does not change.
  private static var least: Int { 84 }

  /// Adds to the rows of a page what there is room for.
  /// - Returns: the columns that the rows have then.
  func widen(
    _ rows: inout [ListRow], of items: [Item], beside columns: [Table.Column], marked: Bool = false,
    in context: Context
  ) throws -> [Table.Column] {
    guard !self.columns.isEmpty, context.rect.columns >= Self.least else { return columns }
    let (shown, columns) = Table.arriving(
      self.columns, beside: columns, of: rows.map(\.tableRow), in: Box.inside(context.rect),
      marked: marked)
    guard !shown.isEmpty else { return columns }
    for (index, cells) in try cells(shown, items).enumerated() {
      rows[index].widen(to: columns.count, by: cells)
    }
    return columns + shown.map { self.columns[$0] }
  }
}

/// A column that a wide terminal shows besides: of what the item says itself, or of a fact that is asked.
package struct MoreColumn<Item, Fact> {
  let column: Table.Column
  let fact: Fact?
  private let cell: (Item, FactValue?) -> Table.Cell

  /// What the item says itself.
  package init(
    _ title: String, _ width: Int, _ alignment: Table.Alignment = .left,
    cell: @escaping (Item) -> Table.Cell
  ) {
    column = Self.column(title, width, alignment)
    fact = nil
    self.cell = { item, _ in cell(item) }
  }

  /// What the store is asked.
  package init(
    _ title: String, _ width: Int, _ alignment: Table.Alignment = .left, asking fact: Fact,
    cell: @escaping (FactValue?) -> Table.Cell
  ) {
    self.init(title, width, alignment, asking: fact) { cell($1) }
  }

  /// What the store is asked, of which the item says whether it counts.
  package init(
    _ title: String, _ width: Int, _ alignment: Table.Alignment = .left, asking fact: Fact,
    cell: @escaping (Item, FactValue?) -> Table.Cell
  ) {
    column = Self.column(title, width, alignment)
    self.fact = fact
    self.cell = cell
  }

  /// Where there is little room after all, it goes before what the list always has.
  private static func column(
    _ title: String, _ width: Int, _ alignment: Table.Alignment
  ) -> Table.Column {
    Table.Column(title, minimum: min(width, 8), ideal: width, alignment: alignment, priority: 20)
  }

  func cell(of item: Item, knowing value: FactValue?) -> Table.Cell { cell(item, value) }
}

extension Context {
  /// A fact in a cell, « — » where there is none.
  func cell(_ value: FactValue?) -> Table.Cell {
    switch value {
    case nil: Table.Cell("—")
    case .text(let text): Table.Cell(text)
    case .day(let day): Table.Cell(words(day))
    case .offer(let offer): Table.Cell(words(ProductWords.price(of: offer)))
    }
  }

  /// A language by its name, of a fact that is its code.
  func languageCell(_ value: FactValue?) -> Table.Cell {
    guard case .text(let code) = value, let language = Language(rawValue: code) else {
      return Table.Cell("—")
    }
    return Table.Cell(words(language.word))
  }

  /// « — » where there is none.
  func cell(_ day: Day?) -> Table.Cell { Table.Cell(day.map { words($0) } ?? "—") }
}
