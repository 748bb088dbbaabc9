/// One step as it is written.
package struct StepLine: Hashable, Sendable {
  package let place: Place
  /// As written, without the blank after it: « Soit », « Et que », `*`.
  package let keyword: String
  package let kind: StepKind
  package let text: String
  package let argument: StepArgument

  package init(
    place: Place, keyword: String, kind: StepKind, text: String, argument: StepArgument = .none
  ) {
    self.place = place
    self.keyword = keyword
    self.kind = kind
    self.text = text
    self.argument = argument
  }
}

/// What a step is for. « Et », « Mais » and `*` are of the kind of the step before.
package enum StepKind: String, CaseIterable, Sendable {
  case given, when, then
}

/// What stands below a step.
package enum StepArgument: Hashable, Sendable {
  case none
  case table(DataTable)
  case docString(DocString)
  /// In either order, as the official grammar takes them.
  case both(DataTable, DocString)

  package var table: DataTable? {
    switch self {
    case .table(let table), .both(let table, _): table
    case .none, .docString: nil
    }
  }

  package var docString: DocString? {
    switch self {
    case .docString(let docString), .both(_, let docString): docString
    case .none, .table: nil
    }
  }

  init(_ table: DataTable?, _ docString: DocString?) {
    switch (table, docString) {
    case (nil, nil): self = .none
    case (let table?, nil): self = .table(table)
    case (nil, let docString?): self = .docString(docString)
    case (let table?, let docString?): self = .both(table, docString)
    }
  }
}

/// A table between bars. A row has as many cells as the first, or of a step's table two or more.
package struct DataTable: Hashable, Sendable {
  package let rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  /// One line of a table.
  package struct Row: Hashable, Sendable {
    package let place: Place
    package let cells: [Cell]

    package init(place: Place, cells: [Cell]) {
      self.place = place
      self.cells = cells
    }
  }

  /// What stands between two bars, without the blanks around it and with its escapes resolved.
  package struct Cell: Hashable, Sendable {
    package let place: Place
    package let text: String

    package init(place: Place, text: String) {
      self.place = place
      self.text = text
    }
  }
}

/// A text of several lines between `"""` or three back quotes.
package struct DocString: Hashable, Sendable {
  package let place: Place
  /// What follows the opening quotes: « json ».
  package let mediaType: String
  package let text: String
}
