import Canvas
import ClientArea
import Store

/// One line of a client's record, with what it leads to.
struct ClientLine {
  let id: String
  var subject: Subject?
  let cells: [Table.Cell]
  var copied: Copied?
  var opens: (() -> any Screen)?
}

/// What a client's record shows: the first few of everything there is about him, as staff sees it who looks at him alone.
struct ClientOverview {
  private let facts: ClientRecordFile.Facts
  let context: Context
  let name: AccountName
  /// Staff looking at this client alone.
  let session: Session

  /// The number of rows of a section.
  static let few = 3

  init(of facts: ClientRecordFile.Facts, in context: Context) {
    self.facts = facts
    self.context = context
    name = AccountName(facts.account)
    session = context.session.focused(on: facts.account.id)
  }

  var sections: [Section<ClientLine>] {
    get throws {
      [
        Section(ClientWords.record, ClientOverviewLines.facts, factLines),
        Section(OverviewWords.notes, ClientOverviewLines.facts, noteLines),
        try services, try orders, try invoices, try payments, try discounts, try tickets,
        try opportunities,
        try contacts,
        try accesses, try journal,
      ]
    }
  }

  private var factLines: [ClientLine] {
    ClientOverviewLines.facts(of: facts, in: context)
  }

  /// What staff alone sees (CLIENTS-3), and what the client is filed under.
  private var noteLines: [ClientLine] {
    let name = name
    var lines = [
      fact("phone", ClientFileWords.verifiedPhone, facts.file?.verifiedPhone),
      fact("remark", ClientFileWords.remark, facts.file?.remark),
      fact("attitude", DetailField.attitude.word, facts.attitude.map { context.words($0.word) }),
    ].map { line in
      var line = line
      line.opens = { EditClientScreen(name) }
      return line
    }
    let filed: [(LabelID, String)] =
      facts.groups.map { (.group($0.id), $0.name) }
      + [facts.project].compactMap { $0 }.map { (.project($0.id), $0.name) }
    for (label, text) in filed {
      let word = label.kind == .group ? DetailField.group.word : DetailField.project.word
      var line = fact("\(label)", word, text)
      line.opens = { ClientsScreen(of: LabelWords.filter(by: label)) }
      lines.append(line)
    }
    return lines
  }

  private func fact(_ id: String, _ label: Phrase, _ value: String?) -> ClientLine {
    ClientOverviewLines.fact(id, label, value, in: context)
  }

  private var services: Section<ClientLine> {
    get throws {
      let query = OwnedServices(.all, window: Window(limit: Self.few))
      let stretch = try context.desk.answer(query, as: session)
      let lines = stretch.items.map { item in
        ClientLine(
          id: "service \(item.id.value)", subject: .service(item.id),
          cells: [
            Table.Cell(item.name), Table.Cell(context.words(item.kind.word)),
            ExpiryMark.cell(item.kind, expiringOn: item.expiresOn, in: item.phase, context),
          ], copied: .name(item.name), opens: { ServiceScreen(item.id) })
      }
      return section(ClientWords.services, lines, of: stretch.count) { ClientServicesScreen() }
    }
  }

  private var orders: Section<ClientLine> {
    get throws {
      let stretch = try context.stretch(
        of: OrderList(window: Window(limit: Self.few)), as: session)
      let lines = stretch.items.map { item in
        let mark = OrderMark(item.order.status)
        return ClientLine(
          id: "order \(item.order.id.value)", subject: .order(item.order.id),
          cells: [
            Table.Cell("\(item.order.number)  \(item.order.names)"),
            Table.Cell(context.words(item.order.placedOn)),
            Table.Cell(
              "\(mark.sign) \(context.words(item.order.status.word))", Style(mark.role)),
          ], copied: .number(item.order.number), opens: { OrderScreen(item.order.id) })
      }
      return section(MenuPlace.orders.word, lines, of: stretch.count) { OrdersScreen(.all) }
    }
  }

  private var invoices: Section<ClientLine> {
    get throws {
      let stretch = try context.desk.answer(
        InvoiceList(onlyOpen: true, window: Window(limit: Self.few)), as: session)
      let lines = stretch.items.map { item in
        ClientLine(
          id: "invoice \(item.invoice.id.value)", subject: .invoice(item.invoice.id),
          cells: [
            Table.Cell("\(item.invoice.number)  \(item.invoice.subject)"),
            Table.Cell(context.words(item.invoice.totals.includingTax)),
            Table.Cell(item.status.signAndWord(in: context), Style(item.status.role)),
          ], copied: .number(item.invoice.number), opens: { InvoiceScreen(item.invoice.id) })
      }
      return section(OverviewWords.due, lines, of: stretch.count) { StaffInvoicesScreen() }
    }
  }

  /// The first rows of a list, and a line that leads to all of it, narrowed to the client.
  func section(
    _ title: Phrase, _ lines: [ClientLine], of count: BoundedCount,
    list: @escaping () -> any Screen
  ) -> Section<ClientLine> {
    let (name, text) = (name, count.text ?? "0")
    let all = ClientLine(
      id: "all \(title.fr)",
      cells: [Table.Cell("→ \(context.words(OverviewWords.all)) (\(text))", Style(.quiet))],
      copied: .line(text), opens: { NarrowedScreen(list(), to: name) })
    return Section(title, ClientOverviewLines.three, lines + [all])
  }
}
