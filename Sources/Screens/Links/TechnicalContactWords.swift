import ClientArea

/// What the tab « Contact technique » says.
enum TechnicalContactWords {
  static let others = Phrase(
    fr: "Prestations d'autres clients dont vous êtes contact technique",
    it: "Servizi di altri clienti di cui è contatto tecnico",
    en: "Other clients' services of which you are technical contact")
  static let mine = Phrase(
    fr: "Contacts techniques de vos prestations", it: "Contatti tecnici dei suoi servizi",
    en: "Technical contacts of your services")
  static let noneOfOthers = Phrase(
    fr: "Aucune. Un client vous en confie une en vous désignant comme contact technique.",
    it: "Nessuna. Un cliente gliene affida una designandola come contatto tecnico.",
    en: "None. A client entrusts one to you by naming you as its technical contact.")
  static let noneOfMine = Phrase(
    fr: "Aucun. La touche a confie une de vos prestations à un autre compte client.",
    it: "Nessuno. Il tasto a affida un suo servizio a un altro account cliente.",
    en: "None. The key a entrusts one of your services to another client account.")
  static let owner = Phrase(fr: "Propriétaire", it: "Proprietario", en: "Owner")
  /// Above the name that the invoice of a renewal would bear.
  static let invoiced = Phrase(
    fr: "Facture à", it: "Fattura a", en: "Invoice to")
  static let addTitle = Phrase(
    fr: "Confier une prestation à un contact technique",
    it: "Affidare un servizio a un contatto tecnico",
    en: "Entrust a service to a technical contact")
  static let addText = Phrase(
    fr: "Le contact verra cette prestation, pourra la renouveler et écrire au support à son sujet.",
    it: "Il contatto vedrà questo servizio, potrà rinnovarlo e scriverne al supporto.",
    en: "The contact will see this service, renew it and write to support about it.")
  static let noService = Phrase(
    fr: "Aucune prestation ne vous appartient encore : il n'y a rien à confier.",
    it: "Nessun servizio le appartiene ancora: non c'è nulla da affidare.",
    en: "No service is yours yet: there is nothing to entrust.")

  static func whyContact(_ contact: String, _ service: String) -> Phrase {
    Phrase(
      fr: "Pourquoi \(contact) est-il contact technique de \(service) ?",
      it: "Perché \(contact) è contatto tecnico di \(service)?",
      en: "Why is \(contact) technical contact of \(service)?")
  }

  static func named(on day: Day) -> Phrase {
    Phrase(
      fr: "Vous l'avez désigné le \(day).", it: "L'ha designato il \(day).",
      en: "You named this contact on \(day).")
  }

  static func ordered(on day: Day) -> Phrase {
    Phrase(
      fr: "Il a commandé cette prestation pour vous le \(day).",
      it: "Ha ordinato questo servizio per lei il \(day).",
      en: "They ordered this service for you on \(day).")
  }
}
