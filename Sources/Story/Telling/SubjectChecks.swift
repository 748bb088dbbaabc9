package import ClientArea
import Store

// The « Alors » that say how something stands. They are true when they are made.
extension Names {
  /// Of an invoice, if it is the latest, also the name and the amounts; of a mail how many of its kind its recipient
  /// has got; of an account its balance.
  package func checks(of subject: Subject) throws -> [any ThenStep] {
    switch subject {
    case .account(let id):
      let account = try reader.account(id)
      return [BalanceIs(code: AccountCode(account.code), balance: account.balance)]
    case .service(let id):
      return [
        ExpiresOn(service: try name(of: id), expiry: try reader.service(id).expiresOn)
      ]
    case .invoice(let id): return try checks(of: try reader.invoice(id))
    case .mail(let id): return [try check(of: try reader.mail(id))]
    case .ticket(let id):
      return [TicketStandsAs(subject: try name(of: id), status: try reader.ticket(id).status)]
    case .request(let id):
      let request = try reader.request(id)
      return [RequestStandsAs(request: try name(of: request), status: request.status)]
    case .user, .person, .order: return []
    }
  }

  package func check(
    thatTechnicalContactIs account: ID<ClientAccount>, of service: ID<Service>
  ) throws -> any ThenStep {
    IsTechnicalContact(code: try code(of: account), service: try name(of: service))
  }

  package func check(
    thatAdministrativeContactIs account: ID<ClientAccount>, of principal: ID<ClientAccount>
  ) throws -> any ThenStep {
    IsAdministrativeContact(code: try code(of: account), principal: try code(of: principal))
  }

  package func check(thatTodayIs day: Day) -> any ThenStep { TodayIs(day: day) }

  private func checks(of invoice: Invoice) throws -> [any ThenStep] {
    let status = InvoiceStandsAs(
      subject: try name(of: invoice.id), status: try facts.status(of: invoice))
    guard try facts.latestInvoice()?.id == invoice.id else { return [status] }
    return [
      LatestInvoiceIsFor(code: try code(of: invoice.account)),
      LatestInvoiceIsOf(
        excludingTax: invoice.totals.excludingTax, includingTax: invoice.totals.includingTax),
      status,
    ]
  }

  private func check(of mail: Mail) throws -> any ThenStep {
    let isOwn = try addresses(of: email).contains { $0.caseInsensitiveEquals(mail.address) }
    let actor = isOwn ? email : UserEmail(mail.address)
    let count = try facts.mailCount(to: addresses(of: actor), of: mail.model)
    return GotMails(
      actor: actor, count: count, form: count == 1 ? .one : .many, model: mail.model)
  }
}
