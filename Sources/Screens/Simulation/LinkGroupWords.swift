import ClientArea
import Store

// What the sides of a map are called, and the ways of being linked.
extension LinkWords {
  /// What stands above the two sides of a map.
  static func sides(of subject: Subject) -> (left: Phrase, right: Phrase) {
    switch subject {
    case .account:
      (
        Phrase(fr: "Qui agit pour lui", it: "Chi agisce per lui", en: "Who acts for it"),
        Phrase(fr: "Ce qu'il a ou sert", it: "Ciò che ha o serve", en: "What it has or serves")
      )
    case .service:
      (
        Phrase(fr: "Qui s'en occupe", it: "Chi se ne occupa", en: "Who looks after it"),
        Phrase(fr: "À qui elle est", it: "Di chi è", en: "Whose it is")
      )
    case .order:
      (
        Phrase(fr: "Qui s'en occupe", it: "Chi se ne occupa", en: "Who looks after it"),
        Phrase(fr: "Pour qui", it: "Per chi", en: "For whom")
      )
    case .user, .person, .invoice, .mail, .ticket, .request:
      (
        Phrase(name: ""),
        Phrase(fr: "Comptes atteints", it: "Account raggiunti", en: "Accounts reached")
      )
    }
  }

  static func heading(of group: LinkGroup) -> Phrase {
    switch group {
    case .users: Phrase(fr: "Utilisateurs", it: "Utenti", en: "Users")
    case .administrativeContacts:
      Phrase(
        fr: "Contacts administratifs", it: "Contatti amministrativi", en: "Administrative contacts")
    case .technicalContactsOfServices, .technicalContacts:
      Phrase(fr: "Contacts techniques", it: "Contatti tecnici", en: "Technical contacts")
    case .services: Phrase(fr: "Prestations", it: "Servizi", en: "Services")
    case .entrusted:
      Phrase(fr: "Prestations confiées", it: "Servizi affidati", en: "Services looked after")
    case .principals:
      Phrase(fr: "Peut commander pour", it: "Può ordinare per", en: "May order for")
    case .ordersWithAgency:
      Phrase(
        fr: "Commandes confiées à une agence", it: "Ordini affidati a un'agenzia",
        en: "Orders entrusted to an agency")
    case .entrustedOrders:
      Phrase(
        fr: "Commandes qui lui sont confiées", it: "Ordini che gli sono affidati",
        en: "Orders entrusted to it")
    case .client: Phrase(fr: "Client", it: "Cliente", en: "Client")
    case .agency: Phrase(fr: "Agence", it: "Agenzia", en: "Agency")
    case .futureOwner:
      Phrase(fr: "Futur propriétaire", it: "Futuro proprietario", en: "Future owner")
    case .owner: Phrase(fr: "Propriétaire", it: "Proprietario", en: "Owner")
    case .accounts: Phrase(fr: "Comptes atteints", it: "Account raggiunti", en: "Accounts reached")
    }
  }
}
