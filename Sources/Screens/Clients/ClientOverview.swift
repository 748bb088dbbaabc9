import Canvas
import ClientArea
import Store

/// One line of a client's record, with what it leads to.
struct ClientLine {
  let id: String
  var subject: Subject?
  let cells: [Table.Cell]
  var copied: String?
  var opens: (() -> any Screen)?
}

/// What a client's record shows: the first few of everything there is about him, as staff sees it who looks at him alone.
struct ClientOverview {
  private let facts: ClientRecordFile.Facts
  private let context: Context
  private let name: AccountName
  /// Staff looking at this client alone.
  private let session: Session

  /// The number of rows of a section.
  private static let few = 3

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
        try services, try orders, try invoices, try payments, try tickets, try contacts,
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
        let mark = ExpiryMark(of: item.expiresOn, on: context.today)
        return ClientLine(
          id: "service \(item.id.value)", subject: .service(item.id),
          cells: [
            Table.Cell(item.name), Table.Cell(context.words(item.kind.word)),
            Table.Cell("\(context.words(item.expiresOn)) \(mark.sign)", Style(mark.role)),
          ], copied: item.name, opens: { ServiceScreen(item.id) })
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
            Table.Cell("\(item.order.number)  \(item.order.serviceName)"),
            Table.Cell(context.words(item.order.placedOn)),
            Table.Cell(
              "\(mark.sign) \(context.words(item.order.status.word))", Style(mark.role)),
          ], copied: item.order.number, opens: { OrderScreen(item.order.id) })
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
          ], copied: item.invoice.number, opens: { InvoiceScreen(item.invoice.id) })
      }
      return section(OverviewWords.due, lines, of: stretch.count) { StaffInvoicesScreen() }
    }
  }

  private var payments: Section<ClientLine> {
    get throws {
      let stretch = try context.stretch(
        of: PaymentList(window: Window(limit: Self.few)), as: session)
      let lines = stretch.items.map { item in
        let payment = item.payment
        let what = item.invoiceNumber ?? context.words(BillingWords.topUpOfBalance)
        return ClientLine(
          id: "payment \(payment.id.value)", subject: payment.invoice.map { .invoice($0) },
          cells: [
            Table.Cell(what), Table.Cell(context.words(payment.amount)),
            Table.Cell("\(context.words(payment.paidOn)), \(context.words(payment.means.word))"),
          ], copied: what, opens: payment.invoice.map { id in { InvoiceScreen(id) } })
      }
      return section(OverviewWords.payments, lines, of: stretch.count) { PaymentsTab() }
    }
  }

  private var tickets: Section<ClientLine> {
    get throws {
      let stretch = try context.stretch(
        of: TicketList(window: Window(limit: Self.few)), as: session)
      let lines = stretch.items.map { item in
        ClientLine(
          id: "ticket \(item.ticket.id.value)", subject: .ticket(item.ticket.id),
          cells: [
            Table.Cell("\(item.ticket.number)  \(item.ticket.subject)"),
            Table.Cell(context.words(item.ticket.openedOn)),
            Table.Cell(
              item.ticket.status.signAndWord(in: context), Style(item.ticket.status.role)),
          ], copied: item.ticket.number, opens: { TicketScreen(item.ticket.id) })
      }
      return section(MenuPlace.tickets.word, lines, of: stretch.count) {
        SupportScreen(at: .tickets)
      }
    }
  }

  private var contacts: Section<ClientLine> {
    get throws {
      let items = try context.desk.answer(AccountContacts(of: name.id), as: context.session)
      let lines = items.prefix(Self.few).map { item in
        ClientLine(
          id: "contact \(item.access.id.value)", subject: .user(item.access.user),
          cells: [
            Table.Cell("\(item.name), \(item.email)"),
            Table.Cell(context.words(item.access.role.word)),
            Table.Cell(context.words(item.access.status.word)),
          ], copied: item.email, opens: { UserScreen(item.access.user) })
      }
      let account = name.id
      return section(AccessWords.title, lines, of: BoundedCount(count: items.count)) {
        AccessesTab(of: account)
      }
    }
  }

  /// « Liste des accès »: the other accounts that this one's users reach (ACCESS-7).
  private var accesses: Section<ClientLine> {
    get throws {
      let users = try context.desk.answer(Profile(name.id), as: context.session)?.users ?? []
      let items = try users.prefix(20).flatMap { user in
        try context.desk.answer(AccessListOfUser(of: user.user), as: context.session)
          .filter { $0.access.account != name.id }.map { (user, $0) }
      }
      let lines = items.prefix(Self.few).map { user, item in
        ClientLine(
          id: "access \(item.access.id.value)", subject: .account(item.account.id),
          cells: [
            Table.Cell("\(item.account.code)  \(item.account.name)"), Table.Cell(user.name),
            Table.Cell(
              "\(context.words(item.access.role.word)), \(context.words(item.access.status.word))"),
          ], copied: item.account.code, opens: { ClientScreen(item.account) })
      }
      return Section(UserScreenWords.accessList, ClientOverviewLines.three, lines)
    }
  }

  private var journal: Section<ClientLine> {
    get throws {
      let stretch = try context.stretch(
        of: AccountJournal(window: Window(limit: Self.few)), as: session)
      let lines = stretch.items.map { item in
        let title = context.words(item.title)
        return ClientLine(
          id: "entry \(item.entry)",
          cells: [
            Table.Cell(title), Table.Cell(context.words(item.at.day)),
            Table.Cell(item.actor.user ?? "—"),
          ], copied: title, opens: { JournalEntryScreen(item.entry) })
      }
      return section(OverviewWords.journal, lines, of: stretch.count) { AccountJournalScreen() }
    }
  }

  /// The first rows of a list, and a line that leads to all of it, narrowed to the client.
  private func section(
    _ title: Phrase, _ lines: [ClientLine], of count: BoundedCount,
    list: @escaping () -> any Screen
  ) -> Section<ClientLine> {
    let (name, text) = (name, count.text ?? "0")
    let all = ClientLine(
      id: "all \(title.fr)",
      cells: [Table.Cell("→ \(context.words(OverviewWords.all)) (\(text))", Style(.quiet))],
      copied: text, opens: { NarrowedScreen(list(), to: name) })
    return Section(title, ClientOverviewLines.three, lines + [all])
  }
}
