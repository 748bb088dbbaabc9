import ClientArea
import Screens
import Store

extension ShownFact {
  /// The « Alors » that say what is shown. They are true now.
  func checks(in place: RecordingPlace, on menu: MenuPlace?) throws -> [any ThenStep] {
    let reader = place.desk.reader
    switch self {
    case .service(let id):
      let service = try reader.service(id)
      return [ExpiresOn(service: try place.service(id), expiry: service.expiresOn)]
    case .technicalContact(let account, let service):
      let contact = try place.account(account)
      return [IsTechnicalContact(code: contact, service: try place.service(service))]
    case .administrativeContact(let account, let principal):
      return [
        IsAdministrativeContact(
          code: try place.account(account), principal: try place.account(principal))
      ]
    case .invoice(let id): return try Self.checks(of: reader.invoice(id), in: place)
    case .balance(let id):
      let account = try reader.account(id)
      return [BalanceIs(code: AccountCode(account.code), balance: account.balance)]
    case .mail(let id): return try Self.checks(of: reader.mail(id), in: place)
    case .ticket(let id):
      let ticket = try reader.ticket(id)
      return [TicketStandsAs(subject: try place.ticket(id), status: ticket.status)]
    case .day(let day): return [TodayIs(day: day)]
    case .row(let text): return try menu.map { try Self.checks(of: text, in: $0, place) } ?? []
    }
  }

  /// How it stands; of the latest also its name and amounts.
  private static func checks(
    of invoice: Invoice, in place: RecordingPlace
  ) throws -> [any ThenStep] {
    let status = InvoiceStandsAs(
      subject: try place.names.name(of: invoice), status: try place.facts.status(of: invoice))
    guard try place.facts.latestInvoice()?.id == invoice.id else { return [status] }
    return [
      LatestInvoiceIsFor(code: try place.account(invoice.account)),
      LatestInvoiceIsOf(
        excludingTax: invoice.totals.excludingTax, includingTax: invoice.totals.includingTax),
      status,
    ]
  }

  /// How many of the kind its recipient has got.
  private static func checks(
    of mail: Mail, in place: RecordingPlace
  ) throws -> [any ThenStep] {
    let isOwn = try place.names.addresses(of: place.email).contains {
      $0.caseInsensitiveEquals(mail.address)
    }
    let actor = isOwn ? place.email : UserEmail(mail.address)
    let count = try place.facts.mailCount(to: place.names.addresses(of: actor), of: mail.model)
    return [
      GotMails(actor: actor, count: count, form: count == 1 ? .one : .many, model: mail.model)
    ]
  }

  /// Nothing where the text stands in no row as the step reads them.
  private static func checks(
    of text: String, in menu: MenuPlace, _ place: RecordingPlace
  ) throws -> [any ThenStep] {
    let title = ScreenTitle(
      rawValue: menu == .tickets ? ScreenTitle.support.rawValue : menu.word.fr)
    guard let title, place.session.user != nil, !text.isEmpty,
      try title.rows(seenBy: place.session, at: place.desk).contains(where: { $0.contains(text) })
    else { return [] }
    return [Sees(actor: place.email, text: FreeText(text), screen: title)]
  }
}
