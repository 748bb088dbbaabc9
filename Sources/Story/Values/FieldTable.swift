import ClientArea

/// A table below a step: of two columns, « champ | valeur », or of several under their heads, which are its first row
/// then.
package struct FieldTable: Hashable, Sendable {
  /// One row.
  package struct Field: Hashable, Sendable {
    package let name: String
    package let value: String
    /// What stands in further columns.
    package let more: [String]
    /// Where the name stands in the file.
    package let place: Place

    package init(
      _ name: String, _ value: String, _ more: [String] = [],
      at place: Place = Place(line: 0, column: 0)
    ) {
      self.name = name
      self.value = value
      self.more = more
      self.place = place
    }

    package var cells: [String] { [name, value] + more }
  }

  package let fields: [Field]

  package init(_ fields: [Field]) { self.fields = fields }

  /// - Throws: what is wrong with the table as fields.
  init(_ table: DataTable) throws(StepProblem) {
    var fields: [Field] = []
    var names: Set<String> = []
    for (index, row) in table.rows.enumerated() {
      guard row.cells.count == 2 else { throw .tableShape(row.place) }
      let (name, value) = (row.cells[0].text.normal, row.cells[1].text.normal)
      // The heads of the columns may be written above them.
      if index == 0, name == "champ", value == "valeur" { continue }
      guard names.insert(name).inserted else {
        throw .doubledField(name, row.cells[0].place)
      }
      fields.append(Field(name, value, at: row.cells[0].place))
    }
    self.fields = fields
  }

  /// Rows of several columns, the heads first. What a row leaves out is empty.
  init(rowsOf table: DataTable) throws(StepProblem) {
    let count = table.rows.first?.cells.count ?? 0
    var fields: [Field] = []
    for row in table.rows {
      guard (2...max(2, count)).contains(row.cells.count) else { throw .tableShape(row.place) }
      let texts =
        row.cells.map(\.text.normal) + Array(repeating: "", count: max(0, count - row.cells.count))
      fields.append(Field(texts[0], texts[1], Array(texts[2...]), at: row.cells[0].place))
    }
    self.fields = fields
  }

  /// The rows with bars, as they stand in a file.
  package var lines: [String] {
    let rows = fields.map { $0.cells.map(Self.escaped) }
    let last = (rows.first?.count ?? 0) - 1
    let widths = (0...max(last, 0)).map { column in
      rows.compactMap { $0.indices.contains(column) ? $0[column].count : nil }.max() ?? 0
    }
    return rows.map { cells in
      let padded = cells.enumerated().map { column, cell in
        guard column < last, widths.indices.contains(column) else { return cell }
        return cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      return "| \(padded.joined(separator: " | ")) |"
    }
  }

  private static func escaped(_ text: String) -> String {
    // Sign by sign: a carriage return and a line feed are one character, and two signs.
    HiddenSigns.marked(text).reduce(into: "") { escaped, mark in
      switch mark.scalar {
      case "\\": escaped += "\\\\"
      case "|": escaped += "\\|"
      case "\n": escaped += "\\n"
      case _ where mark.isHidden: escaped += HiddenSigns.number(of: mark.scalar)
      default: escaped.unicodeScalars.append(mark.scalar)
      }
    }
  }
}
