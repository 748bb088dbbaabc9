import Canvas
import ClientArea
import Store

extension LoginScreen {
  func draw(_ lines: [LoginLine], on frame: inout Frame, in context: Context) {
    let block = block(in: context)
    Box(context.words(title)).draw(on: &frame, in: block)
    let places = places(in: context)
    var form = form
    form.fields = fields(in: context)
    form.draw(isFocused: !isInList, on: &frame, in: places.form)
    Paragraph(context.words(LoginWords.hint), Style(.quiet)).draw(on: &frame, in: places.hint)
    guard lines.contains(where: { $0.person != nil }) || !form[Self.email].isEmpty else {
      return drawNobody(lines, on: &frame, in: places.list, context)
    }
    guard !lines.isEmpty else {
      return Paragraph(context.words(LoginWords.nobodyFound), Style(.quiet))
        .draw(on: &frame, in: places.list)
    }
    drawList(lines, on: &frame, in: places.list, context)
  }

  /// An empty world has demonstrations all the same.
  private func drawNobody(
    _ lines: [LoginLine], on frame: inout Frame, in rect: Rect, _ context: Context
  ) {
    let text = Paragraph(context.words(LoginWords.nobody), Style(.quiet))
    let (top, rest) = rect.cutTop(text.height(width: rect.columns))
    text.draw(on: &frame, in: top)
    drawList(lines, on: &frame, in: rest.cutTop(1).rest, context)
  }

  private func drawList(
    _ lines: [LoginLine], on frame: inout Frame, in rect: Rect, _ context: Context
  ) {
    var settled = list
    _ = settled.settle(among: lines.map(\.key))
    settled.draw(
      LoginLine.sections(lines, in: context), isFocused: isInList, on: &frame, in: rect)
  }

  func fields(in context: Context) -> [Field] {
    [
      .text(Self.email, context.words(LoginWords.nameField), limit: 300),
      Field(Self.password, context.words(DetailField.password.word), .password(limit: 100)),
    ]
  }

  /// The blocks of the form, of the hint below it, and of the people.
  func places(in context: Context) -> (form: Rect, hint: Rect, list: Rect) {
    let inner = Box.inside(block(in: context))
    let errors = form.errors.values.reduce(0) {
      $0 + Paragraph("✖ " + $1).height(width: max(1, inner.columns - 28))
    }
    let (top, rest) = inner.cutTop(2 + errors)
    let hintRows = Paragraph(context.words(LoginWords.hint)).height(width: inner.columns)
    let (hint, below) = rest.cutTop(1).rest.cutTop(hintRows)
    return (top, hint, below.cutTop(1).rest)
  }

  /// In the middle of a large terminal, for lines that are easy to read.
  private func block(in context: Context) -> Rect {
    context.rect.centred(Size(rows: 32, columns: 96))
  }
}
