/// Case 1.
package enum WebmasterWhoRenewsIsInvoiced: Rule {
  package static let id: RuleID = "BILL-3"
  package static let source = "A"
  package static let statement = Phrase(
    fr:
      "Cas 1 : le webmaster renouvelle depuis « Gestion des contacts » ; la facture est à son nom.",
    it: "Caso 1: il webmaster rinnova da «Gestione dei contatti»; la fattura è a suo nome.",
    en:
      "Case 1: the webmaster renews from “Manage contacts”; the invoice is in the webmaster's name."
  )

  static func reason(_ contact: ClientAccount, _ owner: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Cas 1 sur 4 : \(contact.nameAndCode) paie pour une prestation de \(owner.name).",
        it: "Caso 1 di 4: \(contact.nameAndCode) paga per un servizio di \(owner.name).",
        en: "Case 1 of 4: \(contact.nameAndCode) pays for a service of \(owner.name)."))
  }
}

/// Case 2.
package enum OwnerWhoRenewsIsInvoiced: Rule {
  package static let id: RuleID = "BILL-4"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Cas 2 : le propriétaire renouvelle depuis « Gérer mes services » ; la facture est à son nom, \
      qu'il y ait un contact technique ou non.
      """,
    it: """
      Caso 2: il proprietario rinnova da «Gestire i miei servizi»; la fattura è a suo nome, con o \
      senza contatto tecnico.
      """,
    en: """
      Case 2: the owner renews from “Manage my services”; the invoice is in the owner's name, technical \
      contact or not.
      """)

  static func reason(_ owner: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Cas 2 sur 4 : le propriétaire \(owner.nameAndCode) paie lui-même.",
        it: "Caso 2 di 4: il proprietario \(owner.nameAndCode) paga da sé.",
        en: "Case 2 of 4: the owner \(owner.nameAndCode) pays."))
  }
}

/// Case 3.
package enum SharedCredentialsInvoiceTheOwner: Rule {
  package static let id: RuleID = "BILL-5"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Cas 3 : qui se connecte avec les identifiants du propriétaire et paie fait émettre la facture au \
      propriétaire. Les contacts existent pour ne pas partager ses identifiants.
      """,
    it: """
      Caso 3: chi accede con le credenziali del proprietario e paga fa emettere la fattura al \
      proprietario. I contatti esistono per non condividere le credenziali.
      """,
    en: """
      Case 3: whoever logs in with the owner's credentials and pays has the invoice made out to the \
      owner. Contacts exist so that nobody shares credentials.
      """)

  static func reason(_ owner: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Cas 3 sur 4 : il en serait de même pour qui emprunterait les identifiants.",
        it: "Caso 3 di 4: sarebbe lo stesso per chi prendesse in prestito le credenziali.",
        en: "Case 3 of 4: it would be the same for somebody who borrowed the credentials."))
  }
}

/// Case 4.
package enum VisitorPaysForTheOwner: Rule {
  package static let id: RuleID = "BILL-6"
  package static let source = "A"
  package static let statement = Phrase(
    fr: "Cas 4 : sans être connecté, par un lien rapide ; la facture est au propriétaire.",
    it: "Caso 4: senza essere connessi, con un link rapido; la fattura è al proprietario.",
    en: "Case 4: not logged in, through a quick link; the invoice goes to the owner.")

  static let reason = Reason(
    VisitorPaysForTheOwner.self,
    Phrase(
      fr: "Cas 4 sur 4 : un visiteur paie sans être connecté.",
      it: "Caso 4 di 4: un visitatore paga senza essere connesso.",
      en: "Case 4 of 4: a visitor pays without being logged in."))
}
