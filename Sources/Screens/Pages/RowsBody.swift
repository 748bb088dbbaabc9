package import Canvas

/// A list in a table in a box, with what stands above and below the table, and the line of its filter.
package struct RowsBody {
  package let heading: String
  /// What the bottom border says: position, filter, the selected row where columns cut it.
  package let note: String
  /// Lines above the table.
  package let head: [Line]
  package let columns: [Table.Column]
  let table: Table
  /// Those in the window.
  let rows: [Table.Row]
  /// What is said where there is no row.
  let empty: String
  let filter: FilterLine?
  /// What the open filter line is called.
  let filterLabel: String
  /// What stands below the table, where there is room for it.
  let foot: Foot?
  /// Whether it stands above another page, which must not show through.
  let isPopup: Bool

  /// A line of text, or of a label and what belongs to it.
  package struct Line {
    let label: String
    let text: String
    let style: Style

    package init(_ text: String, _ style: Style = .plain, labelled label: String = "") {
      self.label = label
      self.text = text
      self.style = style
    }
  }

  /// Something below the table, of a height in rows.
  package struct Foot {
    let height: Int
    let draw: (inout Frame, Rect) -> Void
    /// What it says, where it is text: the pane beside a list says that instead, whole.
    let text: ((inout TextPage) -> Void)?

    package init(height: Int, draw: @escaping (inout Frame, Rect) -> Void) {
      self.height = height
      self.draw = draw
      text = nil
    }

    /// Text, which stands below the table or, where there is one, in the pane of the selected row.
    package init(
      height: Int, in context: Context, text: @escaping (inout TextPage) -> Void
    ) {
      self.height = context.hasDetail ? 0 : height
      self.text = text
      draw = { frame, rect in
        var page = TextPage(for: rect)
        text(&page)
        page.draw(ScrollView(), on: &frame, in: rect)
      }
    }
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    if isPopup { frame.clear(rect) }
    let inner = Box(heading, note: note).draw(on: &frame, in: rect)
    let places = RowsPlaces(
      in: rect, head: head.count, foot: foot?.height ?? 0, isFilterOpen: filter?.isOpen == true)
    drawHead(on: &frame, in: places.head)
    table.draw(rows, columns: columns, empty: empty, on: &frame, in: places.table)
    if table.count == 0 {
      frame.cursor = Point(row: places.table.row, column: places.table.column)
    }
    if !places.foot.isEmpty { foot?.draw(&frame, places.foot) }
    filter?.draw(on: &frame, in: inner, labelled: filterLabel)
  }

  private func drawHead(on frame: inout Frame, in rect: Rect) {
    guard head.allSatisfy(\.label.isEmpty) else {
      return KeyValue(head.map { KeyValue.Row($0.label, $0.text, $0.style) }).draw(
        on: &frame, in: rect)
    }
    for (offset, line) in head.enumerated() {
      frame.write(line.text, in: rect.line(offset), line.style)
    }
  }
}

/// Where the parts of a list are: lines above, the table, what stands below it, the line of an open filter.
struct RowsPlaces {
  let head: Rect
  let table: Rect
  let foot: Rect

  /// Rows that the table keeps, whatever stands below it.
  private static let least = 5

  init(in rect: Rect, head: Int, foot: Int, isFilterOpen: Bool) {
    let (head, below) = Box.inside(rect).cutTop(head == 0 ? 0 : head + 1)
    let room = isFilterOpen ? below.cutBottom(1).rest : below
    let fits = foot > 0 && room.rows >= foot + Self.least
    let (table, foot) = room.cutBottom(fits ? foot : 0)
    self.head = head
    self.foot = foot
    self.table = table.cutBottom(fits ? 1 : 0).rest
  }
}
