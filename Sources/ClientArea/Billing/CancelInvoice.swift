/// Staff cancels an invoice, or what is left of it, by a credit note (« avoir »). What was paid goes back to the
/// balance.
package struct CancelInvoice: Command, Hashable {
  package let invoice: ID<Invoice>

  package init(_ invoice: ID<Invoice>) { self.invoice = invoice }

  package var title: Phrase {
    Phrase(
      fr: "annuler une facture par un avoir", it: "annullare una fattura con una nota di credito",
      en: "cancel an invoice by a credit note")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let rest = try records.rest(of: invoice)
    try NumbersFollowWithoutGaps.checkMayBeCancelled(
      rest, by: try SessionMustStand.isStaff(session, reading: records))
    try EachOfStaffHasARole.checkRole(.issueInvoices, of: session, reading: records)
    return try Crediting(rest: rest, positions: rest.positions, motive: "")
      .decide(reading: records, under: &circumstances)
  }
}
