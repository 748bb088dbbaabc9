/// Staff takes lines of an invoice back by a credit note, each with its discount where it has one (BILL-17).
package struct CancelInvoiceLines: Command, Hashable {
  package let invoice: ID<Invoice>
  /// The places of the lines among those of the invoice.
  package let positions: [Int]
  package let terms: CreditTerms

  package init(_ positions: [Int], of invoice: ID<Invoice>, _ terms: CreditTerms = CreditTerms()) {
    self.positions = Set(positions).sorted()
    self.invoice = invoice
    self.terms = terms
  }

  package init(_ position: Int, of invoice: ID<Invoice>, because motive: String = "") {
    self.init([position], of: invoice, CreditTerms(because: motive))
  }

  package var title: Phrase {
    Phrase(
      fr: "reprendre des lignes d'une facture par un avoir",
      it: "riprendere righe di una fattura con una nota di credito",
      en: "take lines of an invoice back by a credit note")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let rest = try Crediting.rest(of: invoice, by: session, reading: records)
    let taken = Set(positions.flatMap(rest.withDiscount)).sorted()
    try CreditNotesMirrorTheInvoice.check(taken, of: rest)
    return try Crediting(rest: rest, positions: taken, terms: terms)
      .decide(reading: records, under: &circumstances)
  }
}
