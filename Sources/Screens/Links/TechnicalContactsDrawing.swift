import Canvas
import ClientArea
import Store

extension TechnicalContactsTab {
  func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    let side = side(showing: content)
    Box(note: note(content, side, in: stage)).draw(on: &frame, in: stage.rect)
    let places = TechnicalContactsPlaces(
      in: stage.rect, others: content.others.items.count, mine: content.mine.count)
    frame.write(
      stage.words(TechnicalContactWords.others), in: places.othersHeading,
      Style(.title, isBold: side == .others))
    others.table(of: content.others.items.count).draw(
      zip(content.others.items, content.renewals).map { row($0, $1, in: stage) },
      columns: othersColumns(in: stage), empty: stage.words(TechnicalContactWords.noneOfOthers),
      isFocused: side == .others, on: &frame, in: places.others)

    frame.write(
      stage.words(TechnicalContactWords.mine), in: places.mineHeading,
      Style(.title, isBold: side == .mine))
    let table = mine.table(among: content.mine.map(\.link))
    table.draw(
      content.mine[table.window(in: places.mine)].map { row($0, in: stage) },
      columns: mineColumns(in: stage), empty: stage.words(TechnicalContactWords.noneOfMine),
      isFocused: side == .mine, on: &frame, in: places.mine)
    if side == .others, content.others.items.isEmpty {
      frame.cursor = Point(row: places.others.row, column: places.others.column)
    }
  }

  /// The position in the list, and the selected row with everything that a narrow column cuts.
  private func note(_ content: Content, _ side: Side, in stage: Stage) -> String {
    switch side {
    case .others:
      let position = others.position(of: content.others.count)
      guard let item = others.selected(in: content.others.items) else { return position }
      return "\(position) · \(stage.words(item.kind.word)) \(item.name) — \(item.owner.nameAndCode)"
    case .mine:
      guard let item = selectedOfMine(in: content) else { return "0/0" }
      let position = "\(mine.table(among: content.mine.map(\.link)).position())"
      return "\(position) · \(stage.words(item.kind.word)) \(item.serviceName)"
    }
  }

  private func row(
    _ item: ContactServices.Item, _ renewal: Foresight, in stage: Stage
  ) -> Table.Row {
    let mark = ExpiryMark(of: item.expiresOn, on: stage.today)
    return Table.Row([
      Table.Cell(item.name), Table.Cell(stage.words(item.kind.word)),
      Table.Cell(item.owner.name), Table.Cell(item.owner.code),
      Table.Cell("\(stage.words(item.expiresOn)) \(mark.sign)", Style(mark.role)),
      Table.Cell(invoiced(renewal)),
    ])
  }

  /// The name that the invoice of a renewal would bear; none where it would be refused.
  private func invoiced(_ renewal: Foresight) -> String {
    switch renewal {
    case .possible(let decision): decision.first(Invoice.self)?.buyer.name ?? "—"
    case .refused: "—"
    }
  }

  private func row(_ item: ContactsOnMyServices.Item, in stage: Stage) -> Table.Row {
    Table.Row([
      Table.Cell(item.serviceName), Table.Cell(stage.words(item.kind.word)),
      Table.Cell(item.contact.nameAndCode),
      Table.Cell(stage.words(item.since)),
    ])
  }

  private func othersColumns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(
        stage.words(ServiceWords.service), minimum: 16, ideal: 22, isFlexible: true),
      Table.Column(
        stage.words(ContactWords.kind), minimum: 11, ideal: 12,
        priority: 4),
      Table.Column(
        stage.words(TechnicalContactWords.owner), minimum: 12, ideal: 20, priority: 1),
      Table.Column(stage.words(LoginWords.code), minimum: 6, ideal: 7, priority: 1),
      Table.Column(
        stage.words(ServiceWords.expiry), minimum: 14, ideal: 14, alignment: .right),
      Table.Column(
        stage.words(TechnicalContactWords.invoiced), minimum: 14, ideal: 20, priority: 3),
    ]
  }

  private func mineColumns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(
        stage.words(ServiceWords.service), minimum: 16, ideal: 22, isFlexible: true),
      Table.Column(
        stage.words(ContactWords.kind), minimum: 11, ideal: 12, priority: 3),
      Table.Column(stage.words(ContactWords.technical), minimum: 16, ideal: 28, priority: 1),
      Table.Column(
        stage.words(ContactWords.since), minimum: 12, ideal: 13, alignment: .right, priority: 2),
    ]
  }
}
