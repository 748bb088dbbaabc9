import Canvas
import ClientArea
import Store

// The sections about money received, talk, people and what was done.
extension ClientOverview {
  var payments: Section<ClientLine> {
    get throws {
      let stretch = try context.stretch(
        of: PaymentList(window: Window(limit: Self.few)), as: session)
      let lines = stretch.items.map { item in
        let payment = item.payment
        let what = context.words(item.what)
        return ClientLine(
          id: "payment \(payment.id.value)", subject: payment.invoice.map { .invoice($0) },
          cells: [
            Table.Cell(what), Table.Cell(context.words(payment.amount)),
            Table.Cell("\(context.words(payment.paidOn)), \(context.words(payment.means.word))"),
          ], copied: .line(what), opens: payment.invoice.map { id in { InvoiceScreen(id) } })
      }
      return section(OverviewWords.payments, lines, of: stretch.count) { PaymentsTab() }
    }
  }

  /// Those of the client and of its groups (CLIENTS-10).
  var discounts: Section<ClientLine> {
    get throws {
      let stretch = try context.stretch(
        of: DiscountList(window: Window(limit: Self.few)), as: session)
      let name = name
      let lines = stretch.items.map { item in
        let discount = item.discount
        let what = context.words(discount.terms.name)
        return ClientLine(
          id: "discount \(discount.id.value)",
          cells: [
            Table.Cell(what),
            Table.Cell(
              context.words(
                PaymentWords.period(from: discount.terms.firstDay, to: discount.terms.lastDay))),
            DiscountWords.state(of: discount, on: context.today, in: context),
          ], copied: .line(what), opens: { NarrowedScreen(DiscountsScreen(), to: name) })
      }
      return section(MenuPlace.discounts.word, lines, of: stretch.count) { DiscountsScreen() }
    }
  }

  var tickets: Section<ClientLine> {
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
          ], copied: .number(item.ticket.number), opens: { TicketScreen(item.ticket.id) })
      }
      return section(MenuPlace.tickets.word, lines, of: stretch.count) {
        SupportScreen(.everybodys)
      }
    }
  }

  /// Those that staff noted; no section where there is none.
  var opportunities: Section<ClientLine> {
    get throws {
      let stretch = try context.stretch(
        of: OpportunityList(window: Window(limit: Self.few)), as: session)
      let title = MenuPlace.opportunities.word
      guard !stretch.items.isEmpty else {
        return Section(title, ClientOverviewLines.three, [])
      }
      let lines = stretch.items.map { item in
        let opportunity = item.opportunity
        return ClientLine(
          id: "opportunity \(opportunity.id.value)",
          cells: [
            Table.Cell(opportunity.reason), Table.Cell(context.words(opportunity.openedOn)),
            Table.Cell(
              opportunity.status.signAndWord(in: context), Style(opportunity.status.role)),
          ], copied: .line(opportunity.reason),
          opens: { OpportunityScreen(opportunity.id) })
      }
      return section(title, lines, of: stretch.count) { OpportunitiesScreen() }
    }
  }

  var contacts: Section<ClientLine> {
    get throws {
      let items = try context.desk.answer(AccountContacts(of: name.id), as: context.session)
      let lines = items.prefix(Self.few).map { item in
        ClientLine(
          id: "contact \(item.access.id.value)", subject: .user(item.access.user),
          cells: [
            Table.Cell("\(item.name), \(item.email)"),
            Table.Cell(context.words(item.access.role.word)),
            Table.Cell(context.words(item.access.status.word)),
          ], copied: .address(item.email), opens: { UserScreen(item.access.user) })
      }
      let account = name.id
      return section(AccessWords.title, lines, of: BoundedCount(count: items.count)) {
        AccessesTab(of: account)
      }
    }
  }

  /// « Liste des accès »: the other accounts that this one's users reach (ACCESS-7).
  var accesses: Section<ClientLine> {
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
            Table.Cell(item.account.nameAndCode), Table.Cell(user.name),
            Table.Cell(
              "\(context.words(item.access.role.word)), \(context.words(item.access.status.word))"),
          ], copied: .code(item.account.code), opens: { ClientScreen(item.account) })
      }
      return Section(UserScreenWords.accessList, ClientOverviewLines.three, lines)
    }
  }

  var journal: Section<ClientLine> {
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
          ], copied: .line(title), opens: { JournalEntryScreen(item.entry) })
      }
      return section(OverviewWords.journal, lines, of: stretch.count) { AccountJournalScreen() }
    }
  }
}
