/// Staff takes one line of an invoice back by a credit note, with its discount where it has one (BILL-17).
package struct CancelInvoiceLine: Command, Hashable {
  package let invoice: ID<Invoice>
  /// The place of the line among those of the invoice.
  package let position: Int
  package let motive: String

  package init(_ position: Int, of invoice: ID<Invoice>, because motive: String = "") {
    self.position = position
    self.invoice = invoice
    self.motive = motive.normal
  }

  package var title: Phrase {
    Phrase(
      fr: "reprendre une ligne d'une facture par un avoir",
      it: "riprendere una riga di una fattura con una nota di credito",
      en: "take a line of an invoice back by a credit note")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let rest = try records.rest(of: invoice)
    try NumbersFollowWithoutGaps.checkMayBeCancelled(
      rest, by: try SessionMustStand.isStaff(session, reading: records))
    try EachOfStaffHasARole.checkRole(.issueInvoices, of: session, reading: records)
    let positions = rest.withDiscount(position)
    try CreditNotesMirrorTheInvoice.check(positions, of: rest)
    if !motive.isEmpty {
      try CreditNotesMirrorTheInvoice.refuse(TextFormat.problem(with: motive, in: .text))
    }
    return try Crediting(rest: rest, positions: positions, motive: motive)
      .decide(reading: records, under: &circumstances)
  }
}
