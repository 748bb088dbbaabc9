import Canvas
import ClientArea
import Store

extension LoginScreen {
  func draw(
    _ people: [LoginPeople.Item], on frame: inout Frame, in stage: Stage
  ) {
    let block = block(in: stage)
    Box(stage.words(title)).draw(on: &frame, in: block)
    let places = places(in: stage)
    var form = form
    form.fields = fields(in: stage)
    form.draw(isFocused: !isInList, on: &frame, in: places.form)
    Paragraph(stage.words(LoginWords.hint), Style(.quiet)).draw(on: &frame, in: places.hint)

    let table = self.people.table(among: people.map(\.user))
    let isNarrowed = !form[Self.email].isEmpty
    table.draw(
      people[table.window(in: places.list)].map { row($0, in: stage) }, columns: columns(in: stage),
      empty: stage.words(isNarrowed ? LoginWords.nobodyFound : LoginWords.nobody),
      isFocused: isInList, on: &frame, in: places.list)
  }

  func fields(in stage: Stage) -> [Field] {
    [
      .text(Self.email, stage.words(DetailField.email.word), limit: 300),
      Field(Self.password, stage.words(DetailField.password.word), .password(limit: 100)),
    ]
  }

  /// The blocks of the form, of the hint below it, and of the people.
  func places(in stage: Stage) -> (form: Rect, hint: Rect, list: Rect) {
    let inner = Box.inside(block(in: stage))
    let errors = form.errors.values.reduce(0) {
      $0 + Paragraph("✖ " + $1).height(width: max(1, inner.columns - 16))
    }
    let (top, rest) = inner.cutTop(2 + errors)
    let hintRows = Paragraph(stage.words(LoginWords.hint)).height(width: inner.columns)
    let (hint, below) = rest.cutTop(1).rest.cutTop(hintRows)
    return (top, hint, below.cutTop(1).rest)
  }

  /// In the middle of a large terminal, for lines that are easy to read.
  private func block(in stage: Stage) -> Rect {
    stage.rect.centred(Size(rows: 32, columns: 96))
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(LoginWords.name), minimum: 14, ideal: 20),
      Table.Column(
        stage.words(DetailField.email.word), minimum: 18, ideal: 28, priority: 2),
      Table.Column(
        stage.words(LoginWords.accounts), minimum: 16, ideal: 26, priority: 1, isFlexible: true),
    ]
  }

  private func row(_ person: LoginPeople.Item, in stage: Stage) -> Table.Row {
    let accounts =
      person.kind == .internal
      ? stage.words(LoginWords.staff) : person.accounts.joined(separator: ", ")
    return Table.Row([
      Table.Cell(person.name), Table.Cell(person.email, Style(.quiet)),
      Table.Cell(accounts.isEmpty ? "—" : accounts),
    ])
  }
}
