/// What staff may do, until CLIENTS-11 brings roles.
package enum StaffRight: String, CaseIterable, Sendable {
  case viewClients, editClients, deleteClients, manageUsers, viewTickets, answerTickets
  case sendMessages, actAsClient, viewInvoices, issueInvoices, manageCatalogue, manageOrders
}

/// Until CLIENTS-11 all of staff may everything.
package enum StaffMay {
  package static func check(
    _ right: StaffRight, of session: Session, reading records: some Records
  ) throws {
    guard try !SessionMustStand.isStaff(session, reading: records) else { return }
    throw Refusal(
      StaffInvoiceIsPaidFromBilling.self,
      Phrase(
        fr: "Seul l'hébergeur fait cela.", it: "Solo il fornitore lo fa.",
        en: "Only the provider does this."))
  }
}
