/// A table of two columns, « champ | valeur », below a step.
package struct FieldTable: Hashable, Sendable {
  /// One row.
  package struct Field: Hashable, Sendable {
    package let name: String
    package let value: String
    /// Where the name stands in the file.
    package let place: Place

    package init(_ name: String, _ value: String, at place: Place = Place(line: 0, column: 0)) {
      self.name = name
      self.value = value
      self.place = place
    }
  }

  package let fields: [Field]

  package init(_ fields: [Field]) { self.fields = fields }

  /// - Throws: what is wrong with the table as fields.
  init(_ table: DataTable) throws(StepProblem) {
    var fields: [Field] = []
    for (index, row) in table.rows.enumerated() {
      guard row.cells.count == 2 else { throw .tableShape(row.place) }
      let (name, value) = (row.cells[0].text, row.cells[1].text)
      // The heads of the columns may be written above them.
      if index == 0, name == "champ", value == "valeur" { continue }
      guard !fields.contains(where: { $0.name == name }) else {
        throw .doubledField(name, row.cells[0].place)
      }
      fields.append(Field(name, value, at: row.cells[0].place))
    }
    self.fields = fields
  }

  /// The rows with bars, as they stand in a file.
  package var lines: [String] {
    let width = fields.map { Self.escaped($0.name).count }.max() ?? 0
    return fields.map { field in
      let name = Self.escaped(field.name)
      let blanks = String(repeating: " ", count: width - name.count)
      return "| \(name)\(blanks) | \(Self.escaped(field.value)) |"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("\n", with: "\\n")
  }
}
