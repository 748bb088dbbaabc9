/// Something that a contact or a guest may be allowed to do in an account (ACCESS-4).
package enum Permission: String, CaseIterable, Sendable {
  case viewInvoices = "billing.view"
  case pay = "billing.pay"
  case manageBalance = "billing.balance"
  case viewTickets = "support.view"
  case writeTickets = "support.open"
  case manageServices = "provisioning.services"
  case order = "provisioning.order"
  case seeSecrets = "provisioning.secrets"
  case editProfile = "system.profile"
  case manageContacts = "system.contacts"
  case manageDomains = "security.domains"
  case viewJournal = "security.journal"
  case receiveMails = "other.mails"

  /// « billing.pay »: what scenarios and exports call it.
  package var code: String { rawValue }

  package var group: Group {
    switch self {
    case .viewInvoices, .pay, .manageBalance: .billing
    case .viewTickets, .writeTickets: .support
    case .manageServices, .order, .seeSecrets: .provisioning
    case .editProfile, .manageContacts: .system
    case .manageDomains, .viewJournal: .security
    case .receiveMails: .other
    }
  }

  package var word: Phrase {
    switch self {
    case .viewInvoices:
      Phrase(fr: "Voir les factures", it: "Vedere le fatture", en: "See invoices")
    case .pay: Phrase(fr: "Payer", it: "Pagare", en: "Pay")
    case .manageBalance:
      Phrase(fr: "Solde et payeurs", it: "Saldo e pagatori", en: "Balance and payers")
    case .viewTickets: Phrase(fr: "Voir les tickets", it: "Vedere i ticket", en: "See tickets")
    case .writeTickets:
      Phrase(fr: "Ouvrir et répondre", it: "Aprire e rispondere", en: "Open and reply")
    case .manageServices:
      Phrase(fr: "Gérer les prestations", it: "Gestire i servizi", en: "Manage services")
    case .order: Phrase(fr: "Commander", it: "Ordinare", en: "Order")
    case .seeSecrets:
      Phrase(fr: "Voir les codes d'accès", it: "Vedere i codici di accesso", en: "See access codes")
    case .editProfile:
      Phrase(fr: "Modifier la fiche", it: "Modificare la scheda", en: "Edit the profile")
    case .manageContacts:
      Phrase(fr: "Gérer les contacts", it: "Gestire i contatti", en: "Manage contacts")
    case .manageDomains:
      Phrase(
        fr: "Code d'autorisation, transfert", it: "Codice di autorizzazione, trasferimento",
        en: "Auth code, transfer")
    case .viewJournal:
      Phrase(fr: "Voir le journal", it: "Vedere il giornale", en: "See the journal")
    case .receiveMails:
      Phrase(
        fr: "Recevoir une copie des courriels", it: "Ricevere copia delle e-mail",
        en: "Receive copies of mails")
    }
  }

  /// How permissions are grouped on screen.
  package enum Group: CaseIterable, Sendable {
    case billing, support, provisioning, system, security, other

    package var word: Phrase {
      switch self {
      case .billing: Phrase(fr: "Facturation", it: "Fatturazione", en: "Billing")
      case .support: Phrase(fr: "Assistance", it: "Assistenza", en: "Support")
      case .provisioning: Phrase(fr: "Prestations", it: "Servizi", en: "Provisioning")
      case .system:
        Phrase(
          fr: "Configuration du système", it: "Configurazione del sistema",
          en: "System configuration")
      case .security: Phrase(fr: "Sécurité", it: "Sicurezza", en: "Security")
      case .other: Phrase(fr: "Autres", it: "Altro", en: "Other")
      }
    }

    package var permissions: [Permission] { Permission.allCases.filter { $0.group == self } }
  }
}

/// A set of permissions, written as their codes in the order of the table.
package struct Permissions: Hashable, Sendable {
  private var members: Set<Permission>

  package init(_ members: some Sequence<Permission>) { self.members = Set(members) }

  /// - Parameter text: codes between commas or blanks; nil where one is unknown.
  package init?(codes text: String) {
    var members: Set<Permission> = []
    for word in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      guard let permission = Permission(rawValue: String(word)) else { return nil }
      members.insert(permission)
    }
    self.members = members
  }

  package static let none = Permissions([])
  package static let all = Permissions(Permission.allCases)

  package var isEmpty: Bool { members.isEmpty }
  package var list: [Permission] { Permission.allCases.filter { members.contains($0) } }
  /// « billing.view, billing.pay ».
  package var codes: String { list.map(\.code).joined(separator: ", ") }

  package func contains(_ permission: Permission) -> Bool { members.contains(permission) }

  package func subtracting(_ others: Permissions) -> Permissions {
    Permissions(members.subtracting(others.members))
  }

  package mutating func toggle(_ permission: Permission) {
    if members.remove(permission) == nil { members.insert(permission) }
  }
}
