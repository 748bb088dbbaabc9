extension Form {
  /// The cells that a field takes in a room of some width.
  func controlSize(of field: Field, room: Int) -> Size {
    switch field.kind {
    case .text(_, let width):
      Size(rows: 1, columns: min(room, width.map { $0 + 2 } ?? min(room, 60)))
    case .password: Size(rows: 1, columns: min(room, 32))
    case .area(_, let rows): Size(rows: max(1, rows), columns: room)
    case .choice(let choices):
      rowWidth(of: choices) <= room
        ? Size(rows: 1, columns: field.role == .text ? rowWidth(of: choices) : room)
        : Size(rows: max(1, choices.count), columns: room)
    case .column(let choices): Size(rows: max(1, choices.count), columns: room)
    case .select: Size(rows: 1, columns: min(room, minimumWidth(of: field)))
    case .checkbox, .link: Size(rows: 1, columns: min(room, minimumWidth(of: field)))
    case .readOnly:
      Size(rows: max(1, Paragraph(self[field.id]).height(width: room)), columns: room)
    case .heading: Size(rows: 1, columns: room)
    case .note: Size(rows: max(1, Paragraph(field.label).height(width: room)), columns: room)
    }
  }

  /// The cells that a field needs beside others.
  func minimumWidth(of field: Field) -> Int {
    switch field.kind {
    case .text(_, let width): (width ?? 12) + 2
    case .password: 22
    case .area: 1000
    case .choice(let choices): rowWidth(of: choices)
    case .column: 1000
    case .select(let choices, let width):
      (width ?? choices.map { CellWidth.of($0.title) }.max() ?? 4) + 5
    case .checkbox: CellWidth.of(field.label) + 4
    case .readOnly: CellWidth.of(self[field.id])
    case .link, .heading, .note: CellWidth.of(field.label)
    }
  }

  /// The blocks of radio buttons.
  func optionPlaces(of field: Field, in control: Rect) -> [Rect] {
    switch field.kind {
    case .choice(let choices) where control.rows == 1:
      var rest = control
      return choices.map { choice in
        let (block, after) = rest.cutLeft(CellWidth.of(choice.title) + 4)
        rest = after.cutLeft(2).rest
        return block
      }
    case .choice(let choices), .column(let choices): return choices.indices.map { control.line($0) }
    case .text, .password, .area, .select, .checkbox, .link, .readOnly, .heading, .note: return []
    }
  }

  private func rowWidth(of choices: [Field.Choice]) -> Int {
    choices.reduce(-2) { $0 + CellWidth.of($1.title) + 6 }
  }
}
