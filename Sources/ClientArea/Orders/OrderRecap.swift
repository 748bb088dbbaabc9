/// What the page before payment shows: read off the very decision that the payment will carry out, so
/// that it always equals what will be stored (ORDER-5).
package struct OrderRecap: Hashable, Sendable {
  /// Nil where consent has to be asked first: nothing about that client is shown (ORDER-8).
  package let ownerName: String?
  /// The owner's code; nil for an account that the payment will open.
  package let ownerCode: String?
  package let buyerName: String
  /// What is sold, each with its discount below it (CLIENTS-10).
  package let lines: [InvoiceLine]
  package let totals: Totals
  /// What is opened, in the order of the lines, each with the time that is paid.
  package let opened: [Opened]
  /// Who becomes technical contact, if anybody.
  package let becomesTechnicalContact: Bool
  package let letters: [MailNotice]
  package let reasons: [Reason]

  /// A service that would be opened.
  package struct Opened: Hashable, Sendable {
    package let name: String
    package let product: ID<Product>
    package let period: ClosedRange<Day>
  }

  /// A mail that would leave.
  package struct MailNotice: Hashable, Sendable {
    package let model: MailModel
    package let recipient: String
  }

  package init?(foreseen decision: Decision, known: (ID<ClientAccount>) throws -> ClientAccount?)
    rethrows
  {
    guard let invoice = decision.first(Invoice.self), let service = decision.first(Service.self)
    else { return nil }
    let client = decision.saved.lazy.compactMap { $0 as? ClientAccount }
      .first { $0.id == service.owner && $0.registeredOn == service.openedOn }
    let existing = try known(service.owner)
    ownerName = existing?.name ?? client?.name
    ownerCode = existing?.code
    buyerName = invoice.buyer.name
    lines = invoice.lines
    totals = invoice.totals
    opened = decision.saved.compactMap { $0 as? Service }.map {
      Opened(name: $0.name, product: $0.product, period: $0.openedOn...($0.expiresOn - 1))
    }
    becomesTechnicalContact = decision.first(TechnicalLink.self) != nil
    letters = decision.letters.map { MailNotice(model: $0.model, recipient: $0.recipient) }
    reasons = decision.reasons
  }
}
