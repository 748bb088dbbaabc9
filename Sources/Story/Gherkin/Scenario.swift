/// « Scénario », or « Plan du scénario » with its examples.
package struct Scenario: Hashable, Sendable {
  package let place: Place
  package let tags: [Tag]
  package let keyword: String
  package let name: String
  package let description: String
  package let steps: [StepLine]
  package let examples: [Examples]
}

/// « Exemples »: a table of which each row makes one scenario of an outline.
package struct Examples: Hashable, Sendable {
  package let place: Place
  package let tags: [Tag]
  package let keyword: String
  package let name: String
  package let description: String
  /// The names of the columns, then the rows; nil where there is no table.
  package let table: DataTable?

  /// Without the names of the columns.
  var rows: ArraySlice<DataTable.Row> { table?.rows.dropFirst() ?? [] }
}
