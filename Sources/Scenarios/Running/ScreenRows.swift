import ClientArea
import Store

extension ScreenTitle {
  /// Every row of the screen as somebody may see it, each as one text.
  func rows(seenBy session: Session, at desk: Desk) throws -> [String] {
    let language = try session.user.map { try desk.reader.user($0).language } ?? .fr
    let rows = ScreenRows(desk: desk, session: session, language: language)
    switch self {
    case .home: return try rows.home()
    case .services: return try rows.services()
    case .contacts: return try rows.contacts() + rows.ownContactTypes()
    case .billing: return try rows.invoices() + rows.payments() + rows.money()
    case .mailbox: return try rows.mails()
    case .support: return try rows.tickets()
    case .profile: return try rows.profile()
    case .entrustedOrders: return try rows.orders(.entrusted)
    case .orders: return try rows.orders(.own)
    case .invoices: return try rows.isStaff ? rows.invoices() : []
    case .payments: return try rows.isStaff ? rows.payments() : []
    case .journal: return try rows.isStaff ? rows.journal() : []
    case .users: return try rows.users()
    case .clients: return try rows.clients()
    }
  }
}

/// Reads what screens show, by their own queries.
struct ScreenRows {
  let desk: Desk
  let session: Session
  let language: Language
  let all = 1_000_000

  var isStaff: Bool {
    get throws { try SessionMustStand.isStaff(session, reading: desk.reader) }
  }

  func home() throws -> [String] {
    let summary = try desk.answer(HomeSummary(), as: session)
    return try [
      ("prestations", summary.services), ("prestations confiées", summary.contactServices),
      ("échéances proches", summary.expiringSoon), ("échéances passées", summary.expired),
      ("accords à donner", summary.consentsToAnswer), ("commandes", summary.ordersWaiting),
      ("commandes confiées", summary.ordersEntrusted),
      ("courriels non lus", summary.unreadMails), ("factures à régler", summary.invoicesDue),
      ("tickets ouverts", summary.openTickets), ("invitations", summary.invitations),
    ].map { "\($0) : \($1.count)" }
      + desk.answer(OpenInvitations(), as: session).map {
        row([$0.account.nameAndCode, word($0.permissions.words), date($0.deadline)])
      }
  }

  func services() throws -> [String] {
    let scope: OwnedServices.Scope = try isStaff ? .all : .owned
    return try desk.answer(OwnedServices(scope, window: Window(limit: all)), as: session).items
      .map { row([$0.name, word($0.kind.word), date($0.expiresOn)] + $0.technicalContacts) }
  }

  func contacts() throws -> [String] {
    let links = try desk.answer(AdministrativeContacts(), as: session)
    return try desk.answer(ContactServices(window: Window(limit: all)), as: session).map {
      row([$0.name, word($0.kind.word), $0.owner.nameAndCode, date($0.expiresOn)])
    }
      + desk.answer(ContactsOnMyServices(limit: all), as: session).map {
        row([$0.serviceName, $0.contact.nameAndCode, date($0.since)])
      }
      + (links.principals + links.contacts + links.toAnswer.map(\.item)).map {
        row([$0.account.nameAndCode, date($0.since)])
      }
      + accesses()
      // Nothing about whoever is asked is shown to whoever asks (ORDER-8).
      + (links.toAnswer.flatMap(\.orders) + links.asked.flatMap(\.orders)).map {
        row([$0.number, $0.serviceName, word($0.status.word)])
      }
  }

  /// « Contacts et invités ».
  private func accesses() throws -> [String] {
    guard let account = session.account else { return [] }
    return try desk.answer(AccountContacts(of: account), as: session).map {
      row([
        $0.name, $0.email, word($0.access.role.word), word($0.access.status.word),
        word($0.access.permissions.words),
      ])
    }
  }

  func invoices() throws -> [String] {
    try desk.answer(InvoiceList(window: Window(limit: all)), as: session).items.map {
      let totals = $0.invoice.totals
      return row([
        $0.invoice.number, $0.invoice.subject, $0.invoice.buyer.name, $0.account.nameAndCode,
        date($0.invoice.issuedOn), amount(totals.excludingTax), amount(totals.includingTax),
        word($0.status.word),
      ])
    }
  }

  func payments() throws -> [String] {
    try desk.answer(PaymentList(window: Window(limit: all)), as: session).map {
      row([
        $0.invoiceNumber ?? "", amount($0.payment.amount), word($0.payment.means.word),
        date($0.payment.paidOn),
      ])
    }
  }

  /// Credit notes, the balance with its entries, and payers.
  func money() throws -> [String] {
    let balance = try desk.answer(Balance(), as: session)
    return try desk.answer(CreditNoteList(window: Window(limit: all)), as: session).map {
      row([$0.creditNote.number, $0.invoiceNumber, amount($0.creditNote.totals.includingTax)])
    }
      + desk.answer(LedgerList(window: Window(limit: all)), as: session).map {
        row([date($0.bookedOn), word($0.label), amount($0.amount), amount($0.balanceAfter)])
      }
      + desk.answer(PayerList(), as: session).map { row([$0.party.name, $0.party.city]) }
      + (balance.map { [amount($0)] } ?? [])
  }

  func mails() throws -> [String] {
    try desk.answer(MailList(window: Window(limit: all)), as: session).map {
      row([$0.subject, word($0.model.word), $0.recipient, date($0.sentAt.day)])
    }
  }

  func tickets() throws -> [String] {
    try desk.answer(TicketList(window: Window(limit: all)), as: session).map {
      row([
        $0.ticket.number, $0.ticket.subject, $0.account.nameAndCode, $0.serviceName ?? "",
        word($0.ticket.topic.word), word($0.ticket.status.word), date($0.ticket.openedOn),
      ])
    }
  }

  func profile() throws -> [String] {
    guard let account = session.account,
      let facts = try desk.answer(Profile(account), as: session)
    else { return [] }
    let own = facts.account.details
    return [
      row([
        facts.account.nameAndCode, own.personName, own.siren, own.vatNumber, own.email, own.phone,
        own.street, own.postcode, own.city, own.country,
      ])
    ] + facts.users.map { row([$0.name, $0.email]) }
  }

  func orders(_ scope: OrderList.Scope) throws -> [String] {
    try desk.answer(OrderList(scope, window: Window(limit: all)), as: session).map {
      row([
        $0.order.number, $0.productName, $0.order.serviceName, $0.client.nameAndCode,
        $0.owner?.nameAndCode ?? "", $0.agency?.nameAndCode ?? "",
        word($0.order.status.word), date($0.order.placedOn),
      ])
    }
  }

  func journal() throws -> [String] {
    try desk.answer(JournalList(window: Window(limit: all)), as: session).map {
      row(
        [
          "\($0.entry)", word($0.title), $0.actor.user ?? "", $0.actor.account ?? "",
          date($0.at.day),
        ] + $0.rules.map(\.text))
    }
  }

  func row(_ cells: [String]) -> String { cells.joined(separator: " · ") }
  func word(_ phrase: Phrase) -> String { phrase[language] }
  func date(_ day: Day) -> String { day.text(in: language) }
  private func amount(_ money: Money) -> String { money.text(in: language) }
}
