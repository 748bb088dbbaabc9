import Testing

@testable import Canvas

/// Every widget at every size, with every kind of text and key: nothing crashes, and the hardware cursor
/// stays on the screen.
@Suite struct SweepTests {
  private func check(_ name: String, at size: Size, _ draw: (inout Frame, Rect) -> Void) {
    var frame = Frame(size: size)
    for rect in [
      frame.bounds, Rect(row: -2, column: -3, rows: size.rows, columns: size.columns),
      Rect(row: size.rows / 2, column: size.columns / 2, rows: size.rows, columns: size.columns),
    ] {
      draw(&frame, rect)
      #expect(frame.cells.count == size.rows * size.columns)
    }
    var own = Frame(size: size)
    draw(&own, own.bounds)
    if let cursor = own.cursor { #expect(own.bounds.contains(cursor), "\(name) at \(size)") }
  }

  @Test(arguments: sizes) func `tables and lists live at any size`(size: Size) {
    let rect = block(size.rows, size.columns)
    let columns = awkwardTexts.map { text in
      Table.Column(
        text, ideal: 9, alignment: .right, priority: text.utf8.count % 4, isFlexible: true)
    }
    for count in [0, 1, 40] {
      var table = Table(count: count, takesMarks: true)
      var menu = Menu(awkwardTexts.map { Menu.Item($0, detail: $0) })
      var palette = Palette("P", awkwardTexts.map { Palette.Item($0, $0, detail: $0, key: $0) })
      for key in keys(at: size) {
        _ = table.handle(key, in: rect)
        _ = menu.handle(key, in: rect)
        _ = palette.handle(key, in: rect)
        #expect(table.window(in: rect).count <= max(0, size.rows - 1))
      }
      check("table", at: size) { frame, rect in
        let rows = table.window(in: rect).map { _ in
          Table.Row(awkwardTexts.map { Table.Cell($0) }, isMarked: true)
        }
        table.draw(rows, columns: columns, empty: "Rien", on: &frame, in: rect)
      }
      check("menu", at: size) { menu.draw(on: &$0, in: $1) }
      check("palette", at: size) { palette.draw(on: &$0, in: $1) }
    }
  }

  @Test(arguments: sizes) func `forms live at any size`(size: Size) {
    let rect = block(size.rows, size.columns)
    let choices = veryAwkwardTexts.map { Field.Choice($0, $0) }
    for text in veryAwkwardTexts where (size.columns + size.rows) % 2 == 0 || text.isEmpty {
      var fields: [Field] = [
        Field("h", text, .heading), Field("n", text, .note(.plain)), .text("t", text),
        .text("u", text, width: 9, isBeside: true), Field("p", text, .password(limit: 9)),
        Field("c", text, .choice(choices)), Field("v", text, .column(choices), isBeside: true),
        Field("s", text, .select(choices, width: nil)), Field("b", text, .checkbox, isBeside: true),
        Field("r", text, .readOnly), Field("a", text, .area(limit: 400, rows: 3)),
        Field("e", text, .select([], width: 3)),
      ]
      var form = Form(
        fields, values: ["t": text, "r": text, "a": text, "s": text],
        buttons: [Button("x", text), Button("y", text)])
      form.show(["t": text, "a": text])
      let whole = form
      for stop in whole.stops {
        form.move(to: stop)
        for key in keys(at: size) {
          _ = form.handle(key, in: rect)
        }
        check("form", at: size) { form.draw(on: &$0, in: $1) }
        form.move(to: stop)
        _ = form.handle(.character(" "), in: rect)
        check("form", at: size) { form.draw(on: &$0, in: $1) }
      }
      fields.removeAll { $0.takesFocus }
      form.fields = fields
      form.buttons = []
      for key in keys(at: size) { _ = form.handle(key, in: rect) }
      check("empty form", at: size) { form.draw(on: &$0, in: $1) }
    }
  }

  @Test(arguments: sizes) func `dialogs and editors live at any size`(size: Size) {
    let rect = block(size.rows, size.columns)
    for text in veryAwkwardTexts {
      var dialog = Dialog(
        text, text, buttons: [Button("a", text), Button("b", text)],
        question: Dialog.Question(text, expected: "3"))
      var bare = Dialog(text, text, buttons: [])
      var input = TextInput(text)
      var area = TextArea(text)
      for key in keys(at: size) where text.utf8.count < 200 || size.columns > 10 {
        _ = dialog.handle(key, in: rect)
        _ = bare.handle(key, in: rect)
        _ = input.handle(key)
        _ = area.handle(key, in: rect)
        if case .mouse(let mouse) = key { input.moveCursor(to: mouse.point, in: rect) }
      }
      check("area", at: size) { area.draw(on: &$0, in: $1) }
      check("dialog", at: size) { dialog.draw(on: &$0, in: $1) }
      check("bare dialog", at: size) { bare.draw(on: &$0, in: $1) }
      check("input", at: size) { input.draw(on: &$0, in: $1) }
    }
  }

  @Test(arguments: sizes) func `lines and texts live at any size`(size: Size) {
    let rect = block(size.rows, size.columns)
    for text in veryAwkwardTexts {
      var tabs = Tabs(awkwardTexts.map { Tabs.Title($0) })
      var paragraph = Paragraph(text)
      var values = KeyValue(veryAwkwardTexts.map { KeyValue.Row(text, $0) })
      let header = Header(
        left: veryAwkwardTexts.map { .init($0, $0, priority: 1) }, right: [.init(text, text)])
      let footer = Footer([.init(text, text), .init("?", "aide")])
      for key in keys(at: size) {
        _ = tabs.handle(key, in: rect)
        _ = paragraph.handle(key, in: rect)
        _ = values.handle(key, in: rect)
        guard case .mouse(let mouse) = key else { continue }
        _ = header.segment(at: mouse.point, in: rect)
        _ = footer.hint(at: mouse.point, in: rect)
      }
      check("box", at: size) { _ = Box(text, note: text).draw(on: &$0, in: $1) }
      check("tabs", at: size) { tabs.draw(on: &$0, in: $1) }
      check("paragraph", at: size) { paragraph.draw(on: &$0, in: $1) }
      check("values", at: size) { values.draw(on: &$0, in: $1) }
      check("header", at: size) { header.draw(on: &$0, in: $1) }
      check("footer", at: size) { footer.draw(on: &$0, in: $1) }
      check("toast", at: size) { Toast(.failure, text).draw(on: &$0, in: $1) }
      check("progress", at: size) {
        ProgressBar(done: -3, of: 0).draw(on: &$0, in: $1)
        ProgressBar(done: 9, of: 4).draw(figures: text, on: &$0, in: $1)
      }
    }
  }
}
