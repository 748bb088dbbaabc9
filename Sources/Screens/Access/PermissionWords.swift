import ClientArea
import Store

/// How rights are told in a few words: « invité : factures, paiement », « contact : tout sauf sécurité ».
enum PermissionWords {
  static func summary(_ role: AccessRole, _ permissions: Permissions) -> Phrase {
    guard role != .owner else { return role.word }
    let rights = summary(of: permissions)
    return Phrase(
      fr: "\(role.word) : \(rights)", it: "\(role.word): \(rights)", en: "\(role.word): \(rights)")
  }

  static func summary(of permissions: Permissions) -> Phrase {
    if permissions == .all { return all }
    if permissions.isEmpty { return none }
    let missing = Permissions.all.subtracting(permissions)
    if let group = Permission.Group.allCases.first(where: {
      Permissions($0.permissions) == missing
    }) {
      return Phrase(
        fr: "tout sauf \(group.word.fr.lowercased())",
        it: "tutto tranne \(group.word.it.lowercased())",
        en: "all but \(group.word.en.lowercased())")
    }
    return .list(permissions.list.map(short))
  }

  private static let all = Phrase(fr: "tous les droits", it: "tutti i diritti", en: "every right")
  private static let none = Phrase(fr: "aucun droit", it: "nessun diritto", en: "no right")

  private static func short(_ permission: Permission) -> Phrase {
    switch permission {
    case .viewInvoices: Phrase(fr: "factures", it: "fatture", en: "invoices")
    case .pay: Phrase(fr: "paiement", it: "pagamento", en: "payment")
    case .manageBalance: Phrase(fr: "solde", it: "saldo", en: "balance")
    case .viewTickets: Phrase(fr: "tickets", it: "ticket", en: "tickets")
    case .writeTickets: Phrase(fr: "réponses", it: "risposte", en: "replies")
    case .manageServices: Phrase(fr: "prestations", it: "servizi", en: "services")
    case .order: Phrase(fr: "commandes", it: "ordini", en: "orders")
    case .seeSecrets: Phrase(fr: "codes", it: "codici", en: "codes")
    case .editProfile: Phrase(fr: "fiche", it: "scheda", en: "profile")
    case .manageContacts: Phrase(fr: "contacts", it: "contatti", en: "contacts")
    case .manageDomains: Phrase(fr: "domaines", it: "domini", en: "domains")
    case .viewJournal: Phrase(fr: "journal", it: "giornale", en: "journal")
    case .receiveMails: Phrase(fr: "courriels", it: "e-mail", en: "mails")
    }
  }
}
