extension Form {
  /// Where the parts of a field are, counted from the top left of the whole form.
  struct Place {
    let field: FieldID
    let label: Rect
    var control: Rect
    var error: Rect
    /// The blocks of the choices, when they are radio buttons.
    var options: [Rect] = []
  }

  /// Where everything is in a form of some width.
  struct Layout {
    var places: [Place] = []
    var buttons: [Rect] = []
    var height = 0
  }

  func layout(width: Int) -> Layout {
    var layout = layoutOfFields(width: width)
    if !buttons.isEmpty {
      let row = layout.height + (fields.isEmpty ? 0 : 1)
      let height = Button.height(of: buttons, width: width)
      let block = Rect(row: row, column: 0, rows: height, columns: width)
      layout.buttons = Button.places(of: buttons, in: block)
      layout.height = row + height
    }
    return layout
  }

  /// Without the buttons, and without the blank line above them.
  func layoutOfFields(width: Int) -> Layout {
    var layout = Layout()
    let grid = grid(width: width)
    for line in lines {
      if grid.areBoxes(line) {
        placeBoxes(line, grid, in: &layout)
      } else if grid.fits(line, in: self), !line.contains(where: { self.errors[$0.id] != nil }) {
        placeBeside(line, grid, in: &layout)
      } else {
        for field in line { place(field, grid, in: &layout) }
      }
    }
    return layout
  }

  /// The fields that stand in one line where there is room.
  private var lines: [[Field]] {
    fields.reduce(into: []) { lines, field in
      if field.isBeside, !lines.isEmpty {
        lines[lines.count - 1].append(field)
      } else {
        lines.append([field])
      }
    }
  }

  /// In which columns labels and fields stand.
  private func grid(width: Int) -> Grid {
    let first = fields.filter { $0.hasLabelColumn && !$0.isBeside }.map { CellWidth.of($0.label) }
    let labels = min((first.max() ?? -2) + 2, max(0, width * 2 / 5))
    var grid = Grid(width: width, labels: labels)
    let pairs = lines.filter {
      $0.count == 2 && $0[1].hasLabelColumn && grid.fits($0, in: self)
    }
    let second = pairs.map { CellWidth.of($0[1].label) }.max() ?? 0
    let start = pairs.map { labels + minimumWidth(of: $0[0]) + 2 }.max() ?? 0
    let last = pairs.map { width - minimumWidth(of: $0[1]) }.min() ?? 0
    // All second fields stand under each other where each line has room for that.
    if second > 0, start + second + 1 <= last {
      grid.second = (min(start + Grid.spare, last - second - 1), second + 1)
    }
    return grid
  }

  private func place(_ field: Field, _ grid: Grid, in layout: inout Layout) {
    let row = layout.height
    let start = field.hasLabelColumn ? grid.labels : 0
    let room = max(0, grid.width - start)
    let size = controlSize(of: field, room: room)
    let named = field.hasLabelColumn ? max(0, start - 1) : 0
    let label = Rect(
      row: row, column: 0, rows: named == 0 ? 1 : Self.rows(of: field.label, room: named),
      columns: named)
    let control = Rect(row: row, column: start, rows: size.rows, columns: min(room, size.columns))
    var place = Place(field: field.id, label: label, control: control, error: control.line(-1))
    layout.height += size.rows
    placeRemark(of: field, &place, grid.width, in: &layout)
    layout.height = max(layout.height, row + label.rows)
    place.options = optionPlaces(of: field, in: place.control)
    layout.places.append(place)
  }

  private func placeBeside(_ line: [Field], _ grid: Grid, in layout: inout Layout) {
    let row = layout.height
    var spare = grid.width - grid.needed(for: line, in: self)
    var column = 0
    for (index, field) in line.enumerated() {
      var labels = field.isBeside ? Grid.besideLabel(of: field) : grid.labels
      var columns = minimumWidth(of: field)
      var end = grid.width
      if line.count == 2, !line[1].isLinkBeside, let second = grid.second {
        if index == 1 { (column, labels) = second } else { end = second.column - 2 }
        spare = end - column - labels - columns
      }
      if case .text(_, nil) = field.kind {
        let more = max(0, min(spare, Grid.spare))
        columns += more
        spare -= more
      }
      let label = Rect(row: row, column: column, rows: 1, columns: max(0, labels - 1))
      let control = Rect(row: row, column: column + labels, rows: 1, columns: columns)
      var place = Place(field: field.id, label: label, control: control, error: control.line(-1))
      place.options = optionPlaces(of: field, in: control)
      layout.places.append(place)
      column += labels + columns + 2
    }
    layout.height += 1
  }

  private func placeBoxes(_ line: [Field], _ grid: Grid, in layout: inout Layout) {
    for (index, field) in line.enumerated() {
      let control = Rect(
        row: layout.height, column: index * (grid.width / 2), rows: 1, columns: grid.width / 2 - 2)
      layout.places.append(
        Place(
          field: field.id, label: control.line(-1), control: control, error: control.line(-1)))
    }
    layout.height += 1
  }

  /// What is wrong stands in the field's own row, where the field can leave room for it, and otherwise below it; so
  /// does an example, but only in its row.
  private func placeRemark(
    of field: Field, _ place: inout Place, _ width: Int, in layout: inout Layout
  ) {
    let error = errors[field.id].map { "✖ " + $0 }
    guard let text = error ?? hint(of: field) else { return }
    let start = place.control.column
    let cells = CellWidth.of(text)
    if place.control.rows == 1 {
      let columns = min(place.control.columns, width - start - cells - 2)
      if columns >= leastWidth(of: field, place.control.columns) {
        place.control = place.control.cutLeft(columns).left
        place.error = Rect(
          row: place.control.row, column: start + columns + 2, rows: 1, columns: cells)
        return
      }
    }
    guard error != nil else { return }
    let columns = max(1, width - start)
    let rows = Paragraph(text).height(width: columns)
    place.error = Rect(row: layout.height, column: start, rows: rows, columns: columns)
    layout.height += rows
  }

  /// How narrow a field may become beside what is said of it: what it holds stays seen.
  private func leastWidth(of field: Field, _ usual: Int) -> Int {
    switch field.kind {
    case .text: min(usual, max(Grid.least, CellWidth.of(self[field.id]) + 3))
    case .password: min(usual, Grid.least)
    case .area, .choice, .column, .select, .checkbox, .link, .readOnly, .heading, .note: usual
    }
  }

  /// What is said beside a text field, so that it is never taken for what is in it.
  func hint(of field: Field) -> String? { field.placeholder.isEmpty ? nil : field.placeholder }
}

/// The columns of a form: labels, fields, and where second fields of a line stand.
private struct Grid {
  let width: Int
  let labels: Int
  /// Where the labels of second fields begin, and how many cells they take.
  var second: (column: Int, labels: Int)?

  /// How much wider than it must be a field becomes beside another.
  static let spare = 20
  /// No text field is narrower than this beside what is said of it.
  static let least = 14

  func needed(for line: [Field], in form: Form) -> Int {
    line.reduce(-2) { sum, field in
      sum + (field.isBeside ? Self.besideLabel(of: field) : labels) + form.minimumWidth(of: field)
        + 2
    }
  }

  func fits(_ line: [Field], in form: Form) -> Bool {
    line.count > 1 && line.allSatisfy { $0.hasLabelColumn || $0.isLinkBeside }
      && CellWidth.of(line[0].label) < max(1, labels)
      && needed(for: line, in: form) <= width
  }

  /// Whether two checkboxes stand in two columns.
  func areBoxes(_ line: [Field]) -> Bool {
    line.count == 2
      && line.allSatisfy {
        guard case .checkbox = $0.kind else { return false }
        return CellWidth.of($0.label) + 6 <= width / 2
      }
  }

  static func besideLabel(of field: Field) -> Int {
    field.label.isEmpty || field.isLinkBeside ? 0 : CellWidth.of(field.label) + 1
  }
}
