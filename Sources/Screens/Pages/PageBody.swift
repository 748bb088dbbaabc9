package import Canvas

/// What of a page is drawn: one of a few kinds, each with one way to look.
package enum PageBody {
  /// A list in a table.
  case rows(RowsBody)
  /// Short lists under headings.
  case sections(SectionsBody)
  case form(FormBody)
  /// Something to read.
  case text(TextBody)
  /// One of several pages, which the tabs in its top border choose.
  indirect case tabs(TabsBody)
  /// What has a look of its own: a map, a matrix, a dialog.
  case drawn((inout Frame, Rect) -> Void)

  package func draw(on frame: inout Frame, in rect: Rect) {
    switch self {
    case .rows(let rows): rows.draw(on: &frame, in: rect)
    case .sections(let sections): sections.draw(on: &frame, in: rect)
    case .form(let form): form.draw(on: &frame, in: rect)
    case .text(let text): text.draw(on: &frame, in: rect)
    case .tabs(let tabs): tabs.draw(on: &frame, in: rect)
    case .drawn(let draw): draw(&frame, rect)
    }
  }
}

/// A form in a box, below what is seen however far it is scrolled.
package struct FormBody {
  let heading: String
  let form: Form
  let callout: Callout?

  /// How many lines the form keeps in any case.
  private static let formRows = 6

  package init(_ heading: String, _ form: Form, below callout: Callout? = nil) {
    self.heading = heading
    self.form = form
    self.callout = callout
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    frame.clear(rect)
    Box(heading).draw(on: &frame, in: rect)
    let parts = Self.parts(of: rect, callout)
    callout?.draw(on: &frame, in: parts.top)
    form.draw(on: &frame, in: parts.rest)
  }

  /// Where the form itself is, below what is always seen.
  static func inside(_ rect: Rect, below callout: Callout?) -> Rect {
    parts(of: rect, callout).rest
  }

  private static func parts(of rect: Rect, _ callout: Callout?) -> (top: Rect, rest: Rect) {
    let inner = Box.inside(rect)
    let rows = callout?.height(width: inner.columns, atMost: inner.rows - formRows) ?? 0
    return inner.cutTop(rows)
  }
}

/// Something to read, in a box.
package struct TextBody {
  let heading: String
  let text: any Readable
  let scroll: ScrollView
  let look: TextLook

  package init(
    _ heading: String, _ text: any Readable, scroll: ScrollView = ScrollView(),
    look: TextLook = TextLook()
  ) {
    self.heading = heading
    self.text = text
    self.scroll = scroll
    self.look = look
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    let block = block(in: rect)
    frame.clear(block)
    text.draw(scroll, on: &frame, in: Box(heading, note: look.note).draw(on: &frame, in: block))
    if let border = look.border { Box.paintBorder(border, on: &frame, in: block) }
  }

  /// Where the text itself is read.
  func inside(_ rect: Rect) -> Rect { Box.inside(block(in: rect)) }

  private func block(in rect: Rect) -> Rect {
    guard look.isSnug else { return rect }
    let height = text.height(in: Box.inside(rect)) + 2
    return rect.centred(Size(rows: min(rect.rows, height), columns: rect.columns))
  }
}

/// How something to read stands in its block.
package struct TextLook {
  /// What the bottom border says.
  let note: String
  /// The border's own style, where it is not that of every box.
  let border: Style?
  /// Whether its box is no higher than what there is to read.
  let isSnug: Bool

  package init(note: String = "", border: Style? = nil, isSnug: Bool = false) {
    self.note = note
    self.border = border
    self.isSnug = isSnug
  }
}

/// What may be longer than its block: paragraphs, or labels with what belongs to them.
package protocol Readable {
  /// How many lines it takes in a block.
  func height(in rect: Rect) -> Int
  /// Draws what is seen, with the hardware cursor at its beginning.
  func draw(_ scroll: ScrollView, on frame: inout Frame, in rect: Rect)
}

extension TextPage: Readable {
  package func height(in rect: Rect) -> Int { height }
}

extension KeyValue: Readable {
  package func height(in rect: Rect) -> Int { height(width: rect.columns - 1) }

  package func draw(_ scroll: ScrollView, on frame: inout Frame, in rect: Rect) {
    var text = self
    text.scroll = scroll
    text.draw(on: &frame, in: rect)
    frame.cursor = Point(row: rect.row, column: rect.column)
  }
}
