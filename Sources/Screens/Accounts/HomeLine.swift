import Canvas
package import ClientArea
package import Store

/// One thing on « Accueil » that waits for somebody, with the screen that settles it.
package enum HomeLine {
  case service(ExpiringServices.Item)
  /// How many of the account's own services run out in a span, where they are too many for their names.
  case own(ExpirySpan, Int)
  /// How many it looks after for others, likewise.
  case lookedAfter(ExpirySpan, BoundedCount)
  /// Invitations to answer (ACCESS-6).
  case invitations(BoundedCount)
  case questions(BoundedCount)
  /// Questions to whoever is logged in, who has no account of his own to answer with (ORDER-12).
  case personalQuestions(BoundedCount)
  /// Services that the account is asked to take over (LINK-16).
  case ownerChanges(BoundedCount)
  case orders(BoundedCount)
  /// Orders of clients that are entrusted to the account as agency (AGENCY-3), and how many of them are not paid yet.
  case entrusted(BoundedCount, waiting: BoundedCount)
  case invoices(BoundedCount)
  case mails(BoundedCount)
  case tickets(BoundedCount)

  /// What waits, the most pressing first.
  static func waiting(_ summary: HomeSummary.Answer) -> [HomeLine] {
    var lines: [HomeLine] = []
    if summary.invitations.count > 0 { lines.append(.invitations(summary.invitations)) }
    if summary.consentsToAnswer.count > 0 { lines.append(.questions(summary.consentsToAnswer)) }
    if summary.consentsInPerson.count > 0 {
      lines.append(.personalQuestions(summary.consentsInPerson))
    }
    if summary.ownerChangesToAnswer.count > 0 {
      lines.append(.ownerChanges(summary.ownerChangesToAnswer))
    }
    if summary.ordersWaiting.count > 0 { lines.append(.orders(summary.ordersWaiting)) }
    if summary.ordersEntrusted.count > 0 {
      lines.append(.entrusted(summary.ordersEntrusted, waiting: summary.entrustedWaiting))
    }
    if summary.invoicesDue.count > 0 { lines.append(.invoices(summary.invoicesDue)) }
    if summary.unreadMails.count > 0 { lines.append(.mails(summary.unreadMails)) }
    if summary.openTickets.count > 0 { lines.append(.tickets(summary.openTickets)) }
    return lines
  }

  /// What tells the line apart, whatever its numbers are: a service, or the kind of what waits.
  package enum Key: Hashable, Sendable {
    case subject(Subject)
    case waiting(String)
  }

  var key: Key {
    switch self {
    case .service(let service): .subject(.service(service.id))
    case .own(let span, _): .waiting("own \(span)")
    case .lookedAfter(let span, _): .waiting("lookedAfter \(span)")
    case .invitations: .waiting("invitations")
    case .questions: .waiting("questions")
    case .personalQuestions: .waiting("personalQuestions")
    case .ownerChanges: .waiting("ownerChanges")
    case .orders: .waiting("orders")
    case .entrusted: .waiting("entrusted")
    case .invoices: .waiting("invoices")
    case .mails: .waiting("mails")
    case .tickets: .waiting("tickets")
    }
  }

  var effect: Effect {
    switch self {
    case .service(let service): .open(ServiceScreen(service.id))
    case .own: .goTo(.services)
    case .lookedAfter: .goTo(.contacts)
    case .invitations: .open(InvitationsScreen())
    case .questions, .ownerChanges, .orders: .open(ContactsScreen(at: .administrative))
    case .personalQuestions: .open(OpenAccountScreen())
    case .entrusted: .goTo(.entrusted)
    case .invoices: .goTo(.billing)
    case .mails: .goTo(.mailbox)
    case .tickets: .goTo(.support)
    }
  }

  func cells(in context: Context) -> [Table.Cell] {
    switch self {
    case .service(let service): row(of: service, in: context)
    case .own(let span, let count):
      row(
        span.mark.sign, span.mark.role, HomeWords.own(count), MenuPlace.services.word, in: context)
    case .lookedAfter(let span, let count):
      row(
        span.mark.sign, span.mark.role, HomeWords.lookedAfter(count), MenuPlace.contacts.word,
        in: context)
    case .invitations(let count):
      row("▲", .warning, AccessWords.waiting(count.count), AccessWords.invitations, in: context)
    case .questions(let count):
      row("▲", .warning, HomeWords.questions(count), MenuPlace.contacts.word, in: context)
    case .personalQuestions(let count):
      row(
        "▲", .warning, HomeWords.personalQuestions(count), OpenAccountScreen.title, in: context)
    case .ownerChanges(let count):
      row("▲", .warning, HomeWords.ownerChanges(count), MenuPlace.contacts.word, in: context)
    case .orders(let count):
      row("▲", .warning, HomeWords.orders(count), MenuPlace.contacts.word, in: context)
    case .entrusted(let count, let waiting):
      row(
        waiting.count > 0 ? "▲" : "○", waiting.count > 0 ? .warning : .text,
        HomeWords.entrusted(count, waiting: waiting), MenuPlace.entrusted.word, in: context)
    case .invoices(let count):
      row("▲", .warning, HomeWords.invoices(count), MenuPlace.billing.word, in: context)
    case .mails(let count):
      row("●", .accent, HomeWords.mails(count), MenuPlace.mailbox.word, in: context)
    case .tickets(let count):
      row("○", .text, HomeWords.tickets(count), MenuPlace.support.word, in: context)
    }
  }

  /// - Parameter owners: whether some of the services are other clients'.
  static func serviceColumns(withOwners owners: Bool) -> [Table.Column] {
    var columns = [
      Table.Column("", minimum: 1, ideal: 1),
      Table.Column("", minimum: 18, ideal: 28, isFlexible: true),
      Table.Column("", minimum: 11, ideal: 11, priority: 2),
      Table.Column("", minimum: 14, ideal: 14, alignment: .right, priority: 1),
      Table.Column("", minimum: 16, ideal: 16, priority: 4),
    ]
    if owners { columns.append(Table.Column("", minimum: 12, ideal: 18, priority: 3)) }
    return columns
  }

  static var columns: [Table.Column] {
    [
      Table.Column("", minimum: 1, ideal: 1),
      Table.Column("", minimum: 24, ideal: 44, isFlexible: true),
      Table.Column("", minimum: 16, ideal: 24, priority: 1),
    ]
  }

  private func row(of service: ExpiringServices.Item, in context: Context) -> [Table.Cell] {
    let mark = ExpiryMark(of: service.expiresOn, on: context.today, in: service.phase)
    let when =
      service.phase.works
      ? ServiceWords.left(until: service.expiresOn, from: context.today)
      : service.phase.word(for: service.kind)
    let isMine = service.owner.id == context.account?.id
    return [
      Table.Cell(mark.sign, Style(mark.role)), Table.Cell(service.name),
      Table.Cell(context.words(service.kind.word), Style(.quiet)),
      Table.Cell(context.words(service.expiresOn)), Table.Cell(context.words(when), Style(.quiet)),
      Table.Cell(isMine ? "" : service.owner.name, Style(.quiet)),
    ]
  }

  private func row(
    _ sign: String, _ role: Role, _ text: Phrase, _ place: Phrase, in context: Context
  ) -> [Table.Cell] {
    [
      Table.Cell(sign, Style(role)), Table.Cell(context.words(text)),
      Table.Cell(context.words(place), Style(.quiet)),
    ]
  }
}
