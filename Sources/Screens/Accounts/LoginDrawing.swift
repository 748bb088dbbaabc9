import Canvas
import ClientArea
import Store

extension LoginScreen {
  func draw(
    _ people: [LoginPeople.Item], on frame: inout Frame, in context: Context
  ) {
    let block = block(in: context)
    Box(context.words(title)).draw(on: &frame, in: block)
    let places = places(in: context)
    var form = form
    form.fields = fields(in: context)
    form.draw(isFocused: !isInList, on: &frame, in: places.form)
    Paragraph(context.words(LoginWords.hint), Style(.quiet)).draw(on: &frame, in: places.hint)

    let table = self.people.table(among: people.map(\.user))
    let isNarrowed = !form[Self.email].isEmpty
    table.draw(
      people[table.window(in: places.list)].map { row($0, in: context) },
      columns: columns(in: context),
      empty: context.words(isNarrowed ? LoginWords.nobodyFound : LoginWords.nobody),
      isFocused: isInList, on: &frame, in: places.list)
  }

  func fields(in context: Context) -> [Field] {
    [
      .text(Self.email, context.words(DetailField.email.word), limit: 300),
      Field(Self.password, context.words(DetailField.password.word), .password(limit: 100)),
    ]
  }

  /// The blocks of the form, of the hint below it, and of the people.
  func places(in context: Context) -> (form: Rect, hint: Rect, list: Rect) {
    let inner = Box.inside(block(in: context))
    let errors = form.errors.values.reduce(0) {
      $0 + Paragraph("✖ " + $1).height(width: max(1, inner.columns - 16))
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

  private func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(LoginWords.name), minimum: 14, ideal: 20),
      Table.Column(
        context.words(DetailField.email.word), minimum: 18, ideal: 28, priority: 2),
      Table.Column(
        context.words(LoginWords.accounts), minimum: 16, ideal: 26, priority: 1, isFlexible: true),
    ]
  }

  private func row(_ person: LoginPeople.Item, in context: Context) -> Table.Row {
    let accounts =
      person.kind == .internal
      ? context.words(LoginWords.staff) : person.accounts.joined(separator: ", ")
    return Table.Row([
      Table.Cell(person.name), Table.Cell(person.email, Style(.quiet)),
      Table.Cell(accounts.isEmpty ? "—" : accounts),
    ])
  }
}
