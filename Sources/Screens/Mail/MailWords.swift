import ClientArea

/// Words of « Messagerie ».
enum MailWords {
  static let noLinkToCopy = Phrase(
    fr: "Ce courriel ne porte pas de lien : rien n'est copié.",
    it: "Questa e-mail non ha link: non si copia nulla.",
    en: "This mail carries no link: nothing is copied.")

  static let open = Phrase(fr: "lire", it: "leggere", en: "read")
  static let mail = Phrase(fr: "Courriel", it: "E-mail", en: "Mail")
  static let from = Phrase(fr: "De", it: "Da", en: "From")
  static let to = Phrase(fr: "À", it: "A", en: "To")
  static let date = Phrase(fr: "Date", it: "Data", en: "Date")
  static let subject = Phrase(fr: "Objet", it: "Oggetto", en: "Subject")
  static let kind = Phrase(fr: "Sorte", it: "Tipo", en: "Kind")
  static let state = Phrase(fr: "Lu", it: "Letto", en: "Read")
  static let export = Phrase(fr: "exporter", it: "esportare", en: "export")
  static let exportTitle = Phrase(
    fr: "Exporter en .eml", it: "Esportare in .eml", en: "Export as .eml")
  static let follow = Phrase(fr: "suivre le lien", it: "seguire il link", en: "follow the link")
  static let followTitle = Phrase(
    fr: "Suivre le lien de renouvellement rapide", it: "Seguire il link di rinnovo rapido",
    en: "Follow the quick renewal link")
  static let none = Phrase(
    fr: "Aucun courriel. Une commande, une alerte ou un ticket en envoie.",
    it: "Nessuna e-mail. Un ordine, un avviso o un ticket ne invia.",
    en: "No mail. An order, an alert or a ticket sends one.")
  static let gone = Phrase(
    fr: "Ce courriel n'est pas dans votre messagerie.",
    it: "Questa e-mail non è nella sua posta.", en: "This mail is not in your mailbox.")
  static let whyThis = Phrase(
    fr: "Pourquoi ce courriel est-il parti, et ainsi ?",
    it: "Perché questa e-mail è partita, e così?",
    en: "Why was this mail sent, and in this form?")

  static func listTitle(of person: String) -> Phrase {
    Phrase(
      fr: "Messagerie — \(person)", it: "Posta — \(person)", en: "Mailbox — \(person)")
  }

  /// Why a mail speaks its language (MAIL-6).
  static func language(of mail: Mail) -> Phrase {
    Phrase(
      fr: "Langue de \(mail.recipient) : \(Self.name(of: mail.language)).",
      it: "Lingua di \(mail.recipient): \(Self.name(of: mail.language)).",
      en: "Language of \(mail.recipient): \(Self.name(of: mail.language)).")
  }

  private static func name(of language: Language) -> Phrase {
    switch language {
    case .fr: Phrase(fr: "français", it: "francese", en: "French")
    case .it: Phrase(fr: "italien", it: "italiano", en: "Italian")
    case .en: Phrase(fr: "anglais", it: "inglese", en: "English")
    }
  }
}
