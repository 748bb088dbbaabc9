/// « Facture »: never edited once issued. Whether it is paid, late or cancelled follows from payments,
/// credit notes and the date (BILL-9, BILL-14).
package struct Invoice: Entity {
  package let id: ID<Invoice>
  package let number: String
  package let issuedOn: Day
  /// The day it has to be paid by; nil where it was paid when issued.
  package let dueOn: Day?
  /// The account whose name it bears.
  package let account: ID<ClientAccount>
  package let subject: String
  package let buyer: Party
  package let seller: Party
  package let lines: [InvoiceLine]
  package let totals: Totals
  package let vat: InvoiceVAT
  package let legal: InvoiceLegal
  /// Why it bears that name (SIM-5).
  package let reasons: [Reason]

  package init(
    id: ID<Invoice>, number: String, issuedOn: Day, dueOn: Day?, account: ID<ClientAccount>,
    subject: String, buyer: Party, seller: Party, lines: [InvoiceLine], totals: Totals,
    vat: InvoiceVAT = .unsaid, legal: InvoiceLegal = .unsaid, reasons: [Reason]
  ) {
    self.id = id
    self.number = number
    self.issuedOn = issuedOn
    self.dueOn = dueOn
    self.account = account
    self.subject = subject
    self.buyer = buyer
    self.seller = seller
    self.lines = lines
    self.totals = totals
    self.vat = vat
    self.legal = legal
    self.reasons = reasons
  }
}

/// What an invoice comes to (BILL-10).
package struct Totals: Hashable, Sendable {
  package let excludingTax: Money
  package let tax: Money

  package init(
    excludingTax: Money, tax: Money
  ) {
    self.excludingTax = excludingTax
    self.tax = tax
  }

  package static let zero = Totals(excludingTax: .zero, tax: .zero)

  package var includingTax: Money { excludingTax + tax }

  package static func + (left: Totals, right: Totals) -> Totals {
    Totals(excludingTax: left.excludingTax + right.excludingTax, tax: left.tax + right.tax)
  }
  package static func - (left: Totals, right: Totals) -> Totals {
    Totals(excludingTax: left.excludingTax - right.excludingTax, tax: left.tax - right.tax)
  }
}

/// How an invoice stands.
package enum InvoiceStatus: String, CaseIterable, Sendable {
  case due, overdue, paid, cancelled

  package var word: Phrase {
    switch self {
    case .due: Phrase(fr: "à régler", it: "da saldare", en: "due")
    case .overdue: Phrase(fr: "en retard", it: "in ritardo", en: "overdue")
    case .paid: Phrase(fr: "payée", it: "pagata", en: "paid")
    case .cancelled: Phrase(fr: "annulée", it: "annullata", en: "cancelled")
    }
  }
}
