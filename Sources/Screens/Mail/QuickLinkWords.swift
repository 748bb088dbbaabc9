import ClientArea

/// Words of the page behind a quick renewal link.
enum QuickLinkWords {
  static let title = Phrase(fr: "Lien rapide", it: "Link rapido", en: "Quick link")
  static let heading = Phrase(
    fr: "Renouvellement rapide, sans connexion", it: "Rinnovo rapido, senza accesso",
    en: "Quick renewal, without login")
  static let whyRefused = Phrase(
    fr: "Pourquoi ce lien ne renouvelle-t-il rien ?", it: "Perché questo link non rinnova nulla?",
    en: "Why does this link renew nothing?")
  static let sentToOwner = Phrase(
    fr: "La facture est au nom du propriétaire et lui est envoyée. Ce lien ne servira plus.",
    it: "La fattura è a nome del proprietario e gli è inviata. Questo link non servirà più.",
    en:
      "The invoice is in the owner's name and was sent to the owner. This link will not work again."
  )

  static let alwaysTheOwner = Phrase(
    fr: "BILL-2 : toujours le propriétaire, quelle que soit la personne qui paie.",
    it: "BILL-2: sempre il proprietario, chiunque paghi.",
    en: "BILL-2: always the owner, whoever pays.")

  static func withoutLink(_ account: String) -> Phrase {
    Phrase(
      fr: "BILL-1 : sans ce lien, elle serait à \(account), qui est connecté.",
      it: "BILL-1: senza questo link andrebbe a \(account), che è connesso.",
      en: "BILL-1: without this link it would go to \(account), logged in.")
  }

  static func whyThisName(_ owner: String) -> Phrase {
    Phrase(
      fr: "Pourquoi la facture sera-t-elle au nom de \(owner) ?",
      it: "Perché la fattura sarà a nome di \(owner)?",
      en: "Why will the invoice be in the name of \(owner)?")
  }
}
