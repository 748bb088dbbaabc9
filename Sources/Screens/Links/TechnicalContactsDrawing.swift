import Canvas
import ClientArea
import Store

extension TechnicalContactsTab {
  func draw(_ content: Content, on frame: inout Frame, in context: Context) {
    let side = side(showing: content)
    let inner = Box(note: note(content, side, in: context)).draw(on: &frame, in: context.rect)
    let places = TechnicalContactsPlaces(
      in: room(in: context), others: content.others.items.count, mine: content.mine.count)
    frame.write(
      context.words(TechnicalContactWords.others), in: places.othersHeading,
      Style(.title, isBold: side == .others))
    var table = others.table(of: content.others.items.count)
    table.takesMarks = !content.marks.isEmpty
    let (rows, columns) = widened(content, marked: table.takesMarks, in: context)
    table.draw(
      rows.map(\.tableRow), columns: columns,
      empty: empty(TechnicalContactWords.noneOfOthers, in: context),
      isFocused: side == .others, on: &frame, in: places.others)

    frame.write(
      context.words(TechnicalContactWords.mine), in: places.mineHeading,
      Style(.title, isBold: side == .mine))
    let own = mine.table(among: content.mine.map(\.link))
    let (ownRows, ownColumns) = widened(content, own.window(in: places.mine), in: context)
    own.draw(
      ownRows.map(\.tableRow), columns: ownColumns,
      empty: empty(TechnicalContactWords.noneOfMine, in: context),
      isFocused: side == .mine, on: &frame, in: places.mine)
    if side == .others, content.others.items.isEmpty {
      frame.cursor = Point(row: places.others.row, column: places.others.column)
    }
    filter.draw(on: &frame, in: inner, labelled: context.filterLabel)
  }

  /// The rows of the others' services, and their columns, with what a wide terminal shows besides.
  private func widened(
    _ content: Content, marked: Bool, in context: Context
  ) -> (rows: [ListRow], columns: [Table.Column]) {
    var rows = content.otherRows
    let columns = othersColumns(of: content, in: context)
    let wide = try? ServiceColumns.moreOfOthers(in: context).widen(
      &rows, of: content.others.items, beside: columns, marked: marked, in: context)
    return (rows, wide ?? columns)
  }

  /// Those of the rows about one's own services that are drawn, likewise.
  private func widened(
    _ content: Content, _ window: Range<Int>, in context: Context
  ) -> (rows: [ListRow], columns: [Table.Column]) {
    var rows = Array(content.mineRows[window])
    let columns = EntrustedServices.columns(in: context)
    let wide = try? EntrustedServices.more(in: context).widen(
      &rows, of: Array(content.mine[window]), beside: columns, in: context)
    return (rows, wide ?? columns)
  }

  private func empty(_ nothing: Phrase, in context: Context) -> String {
    context.words(filter.isEmpty ? nothing : ListWords.noMatch)
  }

  /// The position in the list, and the selected row with everything that a narrow column cuts.
  private func note(_ content: Content, _ side: Side, in context: Context) -> String {
    let hint = filter.note(in: context)
    switch side {
    case .others:
      let marks = MarkKeys.note(on: content.marks, counting: SeveralRenewalWords.chosen)
      let position =
        ([others.position(of: content.others.count) + hint]
        + marks.map(context.words)).joined(separator: " · ")
      guard let item = others.selected(in: content.others.items) else { return position }
      return
        "\(position) · \(context.words(item.kind.word)) \(item.name) — \(item.owner.nameAndCode)"
    case .mine:
      guard let item = mine.selected(in: content.mine, by: \.link) else { return "0/0" + hint }
      let position = mine.table(among: content.mine.map(\.link)).position() + hint
      return "\(position) · \(context.words(item.kind.word)) \(item.serviceName)"
    }
  }

  func row(_ item: ContactServices.Item, in context: Context) throws -> ListRow {
    let renewal = try context.desk.foresee(
      TechnicalContactKeys.renewal(of: item), as: context.session.client)
    return ListRow(
      item.anchor, about: .service(item.service),
      [
        Table.Cell(item.name), Table.Cell(context.words(item.kind.word)),
        Table.Cell(item.owner.name), Table.Cell(item.owner.code),
        ExpiryMark.cell(item.kind, expiringOn: item.expiresOn, in: item.phase, context),
        Table.Cell(invoiced(renewal)),
        AutomaticRenewalWords.cell(item.renewer, failedOn: item.renewalFailedOn),
      ],
      copies: .name(item.name),
      notes: context.session.account.map { .technicalContact($0, on: item.service) })
  }

  /// The name that the invoice of a renewal would bear; none where it would be refused.
  private func invoiced(_ renewal: Foresight) -> String {
    switch renewal {
    case .possible(let decision): decision.first(Invoice.self)?.buyer.name ?? "—"
    case .refused: "—"
    }
  }

  /// What renews itself has a column where there is any: it takes room from names.
  private func othersColumns(of content: Content, in context: Context) -> [Table.Column] {
    let isAutomatic = content.others.items.contains { $0.renewer != nil }
    return [
      Table.Column(
        context.words(ServiceWords.service), minimum: 16, ideal: 22, isFlexible: true),
      Table.Column(
        context.words(ContactWords.kind), minimum: 11, ideal: 12,
        priority: 2),
      Table.Column(
        context.words(TechnicalContactWords.owner), minimum: 12, ideal: 20, priority: 1),
      Table.Column(context.words(LoginWords.code), minimum: 6, ideal: 7, priority: 1),
      .expiry(context.words(ServiceWords.expiry)),
      // It is mostly the acting account's name, which the header says whole.
      Table.Column(
        context.words(TechnicalContactWords.invoiced), minimum: 12, ideal: 20, priority: 3),
    ] + AutomaticRenewalWords.columns(marking: isAutomatic, in: context)
  }
}
