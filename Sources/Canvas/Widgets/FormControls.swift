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
        : Size(rows: rows(of: choices, room: room), columns: room)
    case .column(let choices): Size(rows: rows(of: choices, room: room), columns: room)
    case .select: Size(rows: 1, columns: min(room, minimumWidth(of: field)))
    case .checkbox, .link:
      Size(
        rows: Self.rows(of: field.label, room: room - (field.kind == .checkbox ? Self.box : 0)),
        columns: min(room, minimumWidth(of: field)))
    case .readOnly:
      Size(rows: max(1, Paragraph(self[field.id]).height(width: room)), columns: room)
    case .heading: Size(rows: Self.rows(of: field.label, room: room), columns: room)
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
    case .choice(let choices), .column(let choices):
      var rest = control
      return choices.map { choice in
        let height = Self.rows(of: choice.title, room: control.columns - Self.box)
        let (block, below) = rest.cutTop(height)
        rest = below
        return block
      }
    case .text, .password, .area, .select, .checkbox, .link, .readOnly, .heading, .note: return []
    }
  }

  /// The rows that a label takes whole: nowhere else on the screen could it be read.
  static func rows(of label: String, room: Int) -> Int {
    CellWidth.fits(label, in: room) ? 1 : max(1, Paragraph(label).height(width: max(1, room)))
  }

  private func rows(of choices: [Field.Choice], room: Int) -> Int {
    max(1, choices.reduce(0) { $0 + Self.rows(of: $1.title, room: room - Self.box) })
  }

  /// The cells of « [x] » and of « (•) ».
  static let box = 4

  private func rowWidth(of choices: [Field.Choice]) -> Int {
    choices.reduce(-2) { $0 + CellWidth.of($1.title) + 6 }
  }
}
