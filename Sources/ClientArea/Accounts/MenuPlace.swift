/// The lines of the menu: the sections of the client area, of its back office, and the simulator.
package enum MenuPlace: String, CaseIterable, Sendable {
  case home, services, contacts, order, entrusted, billing, mailbox, support, profile
  case staffHome, tickets, clients, users, orders, invoices, products
  case payments, expenses, accountFacts
  case broadcasts, replyTemplates
  case groups, projects
  case discounts
  case simulator
  case requests, opportunities, ownRequests

  /// The places for somebody, in the order of the menu. Staff has no account of its own.
  package static func all(forStaff isStaff: Bool) -> [MenuPlace] {
    isStaff
      ? [
        .staffHome, .tickets, .clients, .users, .groups, .projects, .orders, .products, .invoices,
        .discounts, .payments, .expenses, .accountFacts, .broadcasts, .replyTemplates, .requests,
        .opportunities, .mailbox, .profile,
      ]
      : [
        .home, .services, .contacts, .order, .entrusted, .billing, .mailbox, .support, .ownRequests,
        .profile,
      ]
  }

  package var word: Phrase {
    switch self {
    case .home, .staffHome: Phrase(fr: "Accueil", it: "Inizio", en: "Home")
    case .services:
      Phrase(fr: "Gérer mes services", it: "Gestire i miei servizi", en: "Manage my services")
    case .contacts:
      Phrase(fr: "Gestion des contacts", it: "Gestione dei contatti", en: "Manage contacts")
    case .order:
      Phrase(fr: "Commander un service", it: "Ordinare un servizio", en: "Order a service")
    case .entrusted:
      Phrase(fr: "Commandes confiées", it: "Ordini affidati", en: "Entrusted orders")
    case .orders: Phrase(fr: "Commandes", it: "Ordini", en: "Orders")
    case .billing: Phrase(fr: "Facturation", it: "Fatturazione", en: "Billing")
    case .mailbox: Phrase(fr: "Messagerie", it: "Posta", en: "Mailbox")
    case .support: Phrase(fr: "Support", it: "Supporto", en: "Support")
    case .profile: Phrase(fr: "Mon profil", it: "Il mio profilo", en: "My profile")
    case .tickets: Phrase(fr: "Tickets", it: "Ticket", en: "Tickets")
    case .clients: Phrase(fr: "Clients", it: "Clienti", en: "Clients")
    case .users: Phrase(fr: "Utilisateurs", it: "Utenti", en: "Users")
    case .invoices: Phrase(fr: "Factures", it: "Fatture", en: "Invoices")
    case .products: Phrase(fr: "Produits", it: "Prodotti", en: "Products")
    case .payments: Phrase(fr: "Paiements", it: "Pagamenti", en: "Payments")
    case .expenses: Phrase(fr: "Dépenses", it: "Spese", en: "Expenses")
    case .accountFacts:
      Phrase(
        fr: "Infos sur les comptes", it: "Info sugli account",
        en: "Account information")
    case .broadcasts: Phrase(fr: "Messages", it: "Messaggi", en: "Messages")
    case .replyTemplates:
      Phrase(fr: "Modèles de réponses", it: "Modelli di risposte", en: "Reply templates")
    case .groups: Phrase(fr: "Groupes", it: "Gruppi", en: "Groups")
    case .projects: Phrase(fr: "Projets", it: "Progetti", en: "Projects")
    case .discounts: Phrase(fr: "Remises", it: "Sconti", en: "Discounts")
    case .requests: Phrase(fr: "Demandes", it: "Richieste", en: "Requests")
    case .opportunities:
      Phrase(fr: "Opportunités", it: "Opportunità", en: "Opportunities")
    case .ownRequests: Phrase(fr: "Mes demandes", it: "Le mie richieste", en: "My requests")
    case .simulator: Phrase(fr: "Simulateur", it: "Simulatore", en: "Simulator")
    }
  }
}
