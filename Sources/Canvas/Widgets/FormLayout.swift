extension Form {
  /// Where the parts of a field are, counted from the top left of the whole form.
  struct Place {
    let field: FieldID
    let label: Rect
    let control: Rect
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
    var layout = Layout()
    let labels = labelColumn(width: width)
    var index = fields.startIndex
    while index < fields.endIndex {
      var end = index + 1
      while end < fields.endIndex, fields[end].isBeside { end += 1 }
      let line = Array(fields[index..<end])
      if line.count > 1, neededWidth(of: line, labels) <= width {
        placeBeside(line, labels, width, in: &layout)
      } else {
        for field in line { place(field, labels, width, in: &layout) }
      }
      index = end
    }
    if !buttons.isEmpty {
      let row = layout.height + (fields.isEmpty ? 0 : 1)
      let height = Button.height(of: buttons, width: width)
      let block = Rect(row: row, column: 0, rows: height, columns: width)
      layout.buttons = Button.places(of: buttons, in: block)
      layout.height = row + height
    }
    return layout
  }

  /// The cells of the label column: as many as the longest label needs, a third of the width at most.
  private func labelColumn(width: Int) -> Int {
    let longest = fields.filter { $0.hasLabelColumn && !$0.isBeside }.map { CellWidth.of($0.label) }
      .max()
    return min((longest ?? 0) + 2, max(0, width / 3))
  }

  private func place(_ field: Field, _ labels: Int, _ width: Int, in layout: inout Layout) {
    let row = layout.height
    let start = field.hasLabelColumn ? labels : 0
    let room = max(0, width - start)
    let size = controlSize(of: field, room: room)
    let label = Rect(
      row: row, column: 0, rows: 1, columns: field.hasLabelColumn ? max(0, labels - 1) : 0)
    let control = Rect(row: row, column: start, rows: size.rows, columns: min(room, size.columns))
    var place = Place(field: field.id, label: label, control: control, error: control.line(-1))
    place.options = optionPlaces(of: field, in: control)
    layout.height += size.rows
    placeError(of: &place, from: start, width, in: &layout)
    layout.places.append(place)
  }

  private func placeBeside(_ line: [Field], _ labels: Int, _ width: Int, in layout: inout Layout) {
    let row = layout.height
    var spare = width - neededWidth(of: line, labels)
    var column = 0
    var placed: [Place] = []
    for field in line {
      let ownLabel = field.isBeside ? besideLabel(of: field) : labels
      var columns = minimumWidth(of: field)
      if case .text(_, nil) = field.kind {
        let more = min(spare, 20)
        columns += more
        spare -= more
      }
      let label = Rect(row: row, column: column, rows: 1, columns: max(0, ownLabel - 1))
      let control = Rect(row: row, column: column + ownLabel, rows: 1, columns: columns)
      var place = Place(field: field.id, label: label, control: control, error: control.line(-1))
      place.options = optionPlaces(of: field, in: control)
      placed.append(place)
      column += ownLabel + columns + 2
    }
    layout.height += 1
    for index in placed.indices {
      let error = CellWidth.of(errors[placed[index].field] ?? "") + 2
      let start = min(placed[index].control.column, max(0, width - error))
      placeError(of: &placed[index], from: start, width, in: &layout)
    }
    layout.places += placed
  }

  private func placeError(
    of place: inout Place, from column: Int, _ width: Int, in layout: inout Layout
  ) {
    guard let error = errors[place.field] else { return }
    let columns = max(1, width - column)
    let rows = Paragraph("✖ " + error).height(width: columns)
    place.error = Rect(row: layout.height, column: column, rows: rows, columns: columns)
    layout.height += rows
  }

  private func neededWidth(of line: [Field], _ labels: Int) -> Int {
    line.reduce(-2) { sum, field in
      sum + (field.isBeside ? besideLabel(of: field) : labels) + minimumWidth(of: field) + 2
    }
  }

  private func besideLabel(of field: Field) -> Int {
    field.label.isEmpty ? 0 : CellWidth.of(field.label) + 1
  }
}
