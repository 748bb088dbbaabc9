/// What a member of staff is there for. It decides what he may do, never what he may see (CLIENTS-11).
package enum StaffRole: String, CaseIterable, Sendable {
  case administrator, support, billing

  package var word: Phrase {
    switch self {
    case .administrator:
      Phrase(fr: "administrateur", it: "amministratore", en: "administrator")
    case .support: Phrase(fr: "support", it: "supporto", en: "support")
    case .billing: Phrase(fr: "facturation", it: "fatturazione", en: "billing")
    }
  }

  /// The one table of who may do what.
  package var rights: Set<StaffRight> {
    switch self {
    case .administrator: Set(StaffRight.allCases)
    case .support:
      [.editClients, .answerTickets, .sendMessages, .actAsClient, .manageOrders, .manageRequests]
    case .billing: [.issueInvoices, .manageCatalogue]
    }
  }
}

/// Something that staff does to the data.
package enum StaffRight: String, CaseIterable, Sendable {
  /// Creating and changing clients, their groups and projects, contacts, guests and persons.
  case editClients
  case deleteClients
  /// Staff's own logins and roles, and switching any login off.
  case manageUsers
  case answerTickets
  case sendMessages
  case actAsClient
  /// Orders that staff records or takes from an agency.
  case manageOrders
  /// Issuing, reminding and crediting invoices, correcting balances.
  case issueInvoices
  /// Products, prices and discounts.
  case manageCatalogue
  /// The requests of clients, their procedures and opportunities.
  case manageRequests

  package var word: Phrase {
    switch self {
    case .editClients:
      Phrase(fr: "modifier les clients", it: "modificare i clienti", en: "edit clients")
    case .deleteClients:
      Phrase(fr: "supprimer des clients", it: "eliminare clienti", en: "delete clients")
    case .manageUsers:
      Phrase(fr: "gérer les utilisateurs", it: "gestire gli utenti", en: "manage users")
    case .answerTickets:
      Phrase(fr: "répondre aux tickets", it: "rispondere ai ticket", en: "answer tickets")
    case .sendMessages:
      Phrase(
        fr: "écrire à des clients", it: "scrivere ai clienti", en: "send messages to clients")
    case .actAsClient:
      Phrase(
        fr: "agir avec les droits d'un client", it: "agire con i diritti di un cliente",
        en: "act with a client's rights")
    case .manageOrders:
      Phrase(fr: "gérer les commandes", it: "gestire gli ordini", en: "manage orders")
    case .issueInvoices:
      Phrase(
        fr: "émettre des factures et des avoirs", it: "emettere fatture e note di credito",
        en: "issue invoices and credit notes")
    case .manageCatalogue:
      Phrase(
        fr: "gérer les produits et les remises", it: "gestire i prodotti e gli sconti",
        en: "manage products and discounts")
    case .manageRequests:
      Phrase(
        fr: "traiter les demandes", it: "trattare le richieste", en: "work on requests")
    }
  }
}

extension User {
  /// Whether somebody is staff, can log in, and has a role with this right.
  package func mayWork(with right: StaffRight) -> Bool {
    kind == .internal && isActive && staffRole?.rights.contains(right) == true
  }
}
