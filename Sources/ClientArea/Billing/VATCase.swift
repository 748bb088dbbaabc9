/// How VAT is taken from one kind of buyer: a line of the table of cases, which is data (BILL-15).
package struct VATCase: Entity {
  package let id: ID<VATCase>
  /// « ue-assujetti »: how invoices and scenarios name it.
  package let name: String
  /// Where the buyer is: « FR », or « FR-971 » for post codes that begin so. None stands for everywhere else.
  package let places: [String]
  /// Nil for anybody.
  package let buyer: ClientKind?
  /// Whether the buyer has a valid VAT number; nil where that does not matter.
  package let hasNumber: Bool?
  /// Whether the seller has passed the threshold of the European Union; nil where that does not matter.
  package let isPastThreshold: Bool?
  package let rate: TaxRate
  package let category: VATCategory
  /// Who it is for, in words.
  package let what: Phrase
  /// What the invoice has to say, with « {seller} » and « {buyer} » for both numbers; empty where nothing.
  package let mention: Phrase
  package let law: String

  package init(
    id: ID<VATCase>, name: String, places: [String], buyer: ClientKind? = nil,
    hasNumber: Bool? = nil, isPastThreshold: Bool? = nil, rate: TaxRate, category: VATCategory,
    what: Phrase, mention: Phrase = Phrase(name: ""), law: String
  ) {
    self.id = id
    self.name = name
    self.places = places
    self.buyer = buyer
    self.hasNumber = hasNumber
    self.isPastThreshold = isPastThreshold
    self.rate = rate
    self.category = category
    self.what = what
    self.mention = mention
    self.law = law
  }

  /// Whether it is the case of a buyer; the first of the table that is counts.
  /// - Parameter check: what VIES said of the buyer's number; one that it does not know is none.
  package func fits(_ party: Party, of seller: Seller, check: VATCheck? = nil) -> Bool {
    return isPlace(of: party) && buyer.map { ($0 == .individual) != party.isCompany } ?? true
      && hasNumber.map {
        $0 == (check?.isKnown != false && party.hasValidVATNumber)
      } ?? true
      && isPastThreshold.map { $0 == seller.isPastThreshold } ?? true
  }
}

extension VATCase {
  /// Post codes are compared without their blanks: « 630 86 » is in « GR-63086 ».
  private func isPlace(of party: Party) -> Bool {
    places.isEmpty
      || places.contains { place in
        let parts = place.split(separator: "-", maxSplits: 1)
        guard parts[0] == party.country else { return false }
        return parts.count == 1 || party.postcode.filter { !$0.isWhitespace }.hasPrefix(parts[1])
      }
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
