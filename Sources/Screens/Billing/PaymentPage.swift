package import ClientArea

/// What a payment shows above its buttons: what is paid, in whose name, how much, and with what.
package struct PaymentPage {
  /// A line above the choices: « Période   du … au … ». A text without label goes on with the one before.
  package struct Fact: Hashable, Sendable {
    package let label: Phrase
    package let value: Phrase

    package init(_ label: Phrase, _ value: Phrase) {
      self.label = label
      self.value = value
    }

    package init(_ value: Phrase) { self.init(Phrase(name: ""), value) }

    package static let gap = Fact(Phrase(name: ""))
  }

  /// Whose name the invoice will bear, or bears, and the reasons; it is seen at any size (BILL-7).
  package struct Naming: Hashable, Sendable {
    /// « Facture au nom de », with its number in a recap.
    package let label: Phrase
    package let name: Phrase
    package let reasons: [Phrase]

    package init(
      _ name: Phrase, as label: Phrase = PaymentWords.invoicedTo, because reasons: [Phrase] = []
    ) {
      self.name = name
      self.label = label
      self.reasons = reasons
    }
  }

  /// Nil where nothing can be paid.
  package let naming: Naming?
  package let facts: [Fact]
  /// Nil where nothing can be paid.
  package let totals: Totals?
  /// What the invoice will have.
  package let lines: [InvoiceLine]
  /// The total including tax that was shown before, where it is another now (ORDER-15).
  package let formerTotal: Money?
  /// The billing identities to choose from (BILL-12); with none there is no choice.
  package let payers: [Payer]
  /// What the acting account can spend (BILL-11); nil where that does not pay.
  package let balance: Money?
  /// Why nothing can be paid now.
  package let refusal: Refusal?

  /// - Parameter seen: the total including tax that was shown when the page was opened.
  package init(
    naming: Naming? = nil, _ facts: [Fact], lines: [InvoiceLine] = [], totals: Totals?,
    seen: Money? = nil,
    payers: [Payer] = [], balance: Money?,
    refusal: Refusal? = nil
  ) {
    self.naming = naming
    self.facts = facts
    self.totals = totals
    self.lines = lines
    formerTotal = totals == nil || seen == totals?.includingTax ? nil : seen
    self.payers = payers
    self.balance = balance
    self.refusal = refusal
  }
}
