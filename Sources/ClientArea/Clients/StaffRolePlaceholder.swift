// Stands in for the rule of staff's roles (CLIENTS-11) until that is on main.

/// What a role of staff may allow.
package enum StaffRight: String, CaseIterable, Sendable {
  case viewClients, editClients, deleteClients, manageUsers, viewTickets, answerTickets
  case sendMessages, actAsClient, viewInvoices, issueInvoices, manageCatalogue, manageOrders
}

/// Keeps everybody but staff from what is staff's.
package enum EachOfStaffHasARole {
  package static func check(
    _ right: StaffRight, of session: Session, reading records: some Records
  ) throws {
    guard try !SessionMustStand.isStaff(session, reading: records) else { return }
    throw Refusal(
      AClientIsCreatedByStaff.self,
      Phrase(
        fr: "Cela se fait dans l'administration.", it: "Questo si fa nell'amministrazione.",
        en: "This is done in the back office."))
  }
}
