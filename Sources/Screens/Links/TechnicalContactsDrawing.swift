import Canvas
import ClientArea
import Store

extension TechnicalContactsTab {
  func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    let side = side(showing: content)
    let inner = Box(note: note(content, side, in: stage)).draw(on: &frame, in: stage.rect)
    let places = TechnicalContactsPlaces(
      in: room(in: stage), others: content.others.items.count, mine: content.mine.count)
    frame.write(
      stage.words(TechnicalContactWords.others), in: places.othersHeading,
      Style(.title, isBold: side == .others))
    others.table(of: content.others.items.count).draw(
      content.otherRows.map(\.tableRow), columns: othersColumns(in: stage),
      empty: empty(TechnicalContactWords.noneOfOthers, in: stage),
      isFocused: side == .others, on: &frame, in: places.others)

    frame.write(
      stage.words(TechnicalContactWords.mine), in: places.mineHeading,
      Style(.title, isBold: side == .mine))
    let table = mine.table(among: content.mine.map(\.link))
    table.draw(
      content.mineRows[table.window(in: places.mine)].map(\.tableRow),
      columns: mineColumns(in: stage), empty: empty(TechnicalContactWords.noneOfMine, in: stage),
      isFocused: side == .mine, on: &frame, in: places.mine)
    if side == .others, content.others.items.isEmpty {
      frame.cursor = Point(row: places.others.row, column: places.others.column)
    }
    filter.draw(on: &frame, in: inner, labelled: stage.filterLabel)
  }

  private func empty(_ nothing: Phrase, in stage: Stage) -> String {
    stage.words(filter.isEmpty ? nothing : ListWords.noMatch)
  }

  /// The position in the list, and the selected row with everything that a narrow column cuts.
  private func note(_ content: Content, _ side: Side, in stage: Stage) -> String {
    let hint = filter.note(in: stage)
    switch side {
    case .others:
      let position = others.position(of: content.others.count) + hint
      guard let item = others.selected(in: content.others.items) else { return position }
      return "\(position) · \(stage.words(item.kind.word)) \(item.name) — \(item.owner.nameAndCode)"
    case .mine:
      guard let item = mine.selected(in: content.mine, by: \.link) else { return "0/0" + hint }
      let position = mine.table(among: content.mine.map(\.link)).position() + hint
      return "\(position) · \(stage.words(item.kind.word)) \(item.serviceName)"
    }
  }

  func row(_ item: ContactServices.Item, in stage: Stage) throws -> Row {
    let renewal = try stage.desk.foresee(
      TechnicalContactKeys.renewal(of: item), as: stage.session)
    let mark = ExpiryMark(of: item.expiresOn, on: stage.today)
    return Row(
      item.anchor, about: .service(item.service),
      [
        Table.Cell(item.name), Table.Cell(stage.words(item.kind.word)),
        Table.Cell(item.owner.name), Table.Cell(item.owner.code),
        Table.Cell("\(stage.words(item.expiresOn)) \(mark.sign)", Style(mark.role)),
        Table.Cell(invoiced(renewal)),
      ],
      copies: item.name,
      notes: stage.session.account.map { .technicalContact($0, on: item.service) })
  }

  /// The name that the invoice of a renewal would bear; none where it would be refused.
  private func invoiced(_ renewal: Foresight) -> String {
    switch renewal {
    case .possible(let decision): decision.first(Invoice.self)?.buyer.name ?? "—"
    case .refused: "—"
    }
  }

  func row(_ item: ContactsOnMyServices.Item, in stage: Stage) -> Row {
    Row(
      item.link, about: .service(item.service),
      [
        Table.Cell(item.serviceName), Table.Cell(stage.words(item.kind.word)),
        Table.Cell(item.contact.nameAndCode), Table.Cell(stage.words(item.since)),
      ],
      copies: item.contact.code,
      notes: .technicalContact(item.contact.id, on: item.service))
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
