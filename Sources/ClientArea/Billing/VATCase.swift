/// How VAT is taken from one kind of buyer: a line of the table of cases, which is data (BILL-15).
package struct VATCase: Entity {
  /// « ue-assujetti »: how invoices and scenarios name it.
  package let name: String
  package let buyers: VATBuyers
  package let rate: TaxRate
  package let category: VATCategory
  /// Who it is for, in words.
  package let what: Phrase
  /// What the invoice has to say, with « {seller} » and « {buyer} » for both numbers; empty where nothing.
  package let mention: Phrase
  package let law: String

  package var id: ID<VATCase> { buyers.vatCase }

  package init(
    name: String, buyers: VATBuyers, rate: TaxRate, category: VATCategory, what: Phrase,
    mention: Phrase = Phrase(name: ""), law: String
  ) {
    self.name = name
    self.buyers = buyers
    self.rate = rate
    self.category = category
    self.what = what
    self.mention = mention
    self.law = law
  }
}

/// What kind of rate it is, by the letters of the European invoice (UNCL 5305).
package enum VATCategory: String, CaseIterable, Sendable {
  case standard = "S"
  case reverseCharge = "AE"
  case exempt = "E"
  case outside = "O"
}

/// The VAT of one invoice as it was decided when it was issued, and stays (BILL-8, BILL-15).
package struct InvoiceVAT: Hashable, Sendable {
  /// The name of its case; empty on an invoice that is older than the table.
  package let name: String
  package let rate: TaxRate
  package let category: VATCategory
  /// The case with its law.
  package let why: Phrase
  /// What the invoice has to say; empty where nothing.
  package let mention: Phrase
  /// What VIES said of the buyer's number; nil where it was not asked.
  package let check: VATCheck?

  package init(
    name: String, rate: TaxRate, category: VATCategory, why: Phrase, mention: Phrase,
    check: VATCheck? = nil
  ) {
    self.name = name
    self.rate = rate
    self.category = category
    self.why = why
    self.mention = mention
    self.check = check
  }

  /// That of an invoice of the time when there was one rate for everybody.
  package static let unsaid = InvoiceVAT(
    name: "", rate: .usual, category: .standard, why: Phrase(name: ""), mention: Phrase(name: ""))

  package var hasMention: Bool { !mention.fr.isEmpty }

  /// Why the rate is what it is; nil where nothing was decided.
  package var reason: Reason? {
    name.isEmpty ? nil : Reason(TheRateFollowsFromTheBuyer.self, why)
  }

  /// Whether it is other than everybody expects, so that it is told with the payment.
  var isSpecial: Bool { rate != .usual || hasMention || check?.isKnown == false }

  /// A line at the rate of this buyer. A reduced rate that staff chose stays, but where there is no tax at all.
  package func taxing(_ line: InvoiceLine) -> InvoiceLine {
    var line = line
    if rate == .none || line.rate == .usual { line.rate = rate }
    return line
  }
}
