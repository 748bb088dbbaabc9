/// Who gets the access codes of a new hosting.
package enum WelcomeGoesToOwnerAndContacts: Rule {
  package static let id: RuleID = "MAIL-1"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      L'ouverture d'un hébergement envoie le courriel de bienvenue et ses codes d'accès au \
      propriétaire, et une copie à chaque contact technique.
      """,
    it: """
      L'apertura di un hosting invia l'e-mail di benvenuto con i codici di accesso al proprietario, e \
      una copia a ogni contatto tecnico.
      """,
    en: """
      Opening a hosting sends the welcome mail with its access codes to the owner, and a copy to each \
      technical contact.
      """)
}

/// Who is told that an account was opened.
package enum AccountOpeningGoesToTheNewClient: Rule {
  package static let id: RuleID = "MAIL-4"
  package static let source = "A"
  package static let statement = Phrase(
    fr: "Le courriel d'ouverture de compte part au nouveau client seul.",
    it: "L'e-mail di apertura dell'account parte al solo nuovo cliente.",
    en: "The account-opening mail goes to the new client alone.")

  static func letter(
    to client: ClientAccount, login: String, from buyer: ClientAccount? = nil
  ) -> Letter {
    var facts: [MailFact: Phrase] = [
      .owner: Phrase(name: client.nameAndCode), .userLogin: Phrase(name: login),
    ]
    if let buyer { facts[.contact] = Phrase(name: buyer.nameAndCode) }
    return Letter(
      .accountOpened, to: client, facts: facts,
      because: [
        Reason(
          Self.self,
          Phrase(
            fr: "\(client.nameAndCode) est le nouveau client.",
            it: "\(client.nameAndCode) è il nuovo cliente.",
            en: "\(client.nameAndCode) is the new client."))
      ])
  }
}

/// Who gets the mails about a service.
package enum RecipientsFollowTheLinks: Rule {
  package static let id: RuleID = "MAIL-5"
  package static let source = "+"
  package static let statement = Phrase(
    fr: "Les destinataires se calculent d'après les liens en place au moment de l'envoi.",
    it: "I destinatari si calcolano dai collegamenti esistenti al momento dell'invio.",
    en: "Recipients are computed from the links that stand at the moment of sending.")

  /// Somebody who gets a mail about a service.
  struct Recipient {
    let account: ClientAccount
    /// Whether he gets it as technical contact.
    let isCopy: Bool
    let reason: Reason
  }

  /// - Parameter newLinks: links that the same decision makes, which no record knows yet.
  static func of(
    _ service: Service, owner: ClientAccount, newLinks: [TechnicalLink] = [],
    reading records: some Records
  ) throws -> [Recipient] {
    var recipients = [
      Recipient(
        account: owner, isCopy: false,
        reason: Reason(
          Self.self,
          Phrase(
            fr: "\(owner.nameAndCode) est propriétaire de \(service.name).",
            it: "\(owner.nameAndCode) è proprietario di \(service.name).",
            en: "\(owner.nameAndCode) owns \(service.name).")))
    ]
    for link in try records.standingTechnicalLinks(on: service.id) + newLinks {
      let contact = try records.account(link.account)
      recipients.append(
        Recipient(
          account: contact, isCopy: true,
          reason: Reason(
            Self.self,
            Phrase(
              fr: "\(contact.nameAndCode) est contact technique depuis le \(link.since).",
              it: "\(contact.nameAndCode) è contatto tecnico dal \(link.since).",
              en: "\(contact.nameAndCode) has been technical contact since \(link.since)."))))
    }
    return recipients
  }
}

/// In which language a mail is written.
package enum MailsSpeakTheRecipientsLanguage: Rule {
  package static let id: RuleID = "MAIL-6"
  package static let source = "C+"
  package static let statement = Phrase(
    fr: "Un courriel est écrit dans la langue de son destinataire.",
    it: "Un'e-mail è scritta nella lingua del destinatario.",
    en: "A mail is written in its recipient's language.")

  static func language(for account: ClientAccount) -> Language { account.language }
}

/// In which form mails leave the product.
package enum MailsAreStandardMessages: Rule {
  package static let id: RuleID = "MAIL-8"
  package static let source = "+"
  package static let statement = Phrase(
    fr: "Tout courriel s'exporte en message RFC 5322 (.eml) qu'un vrai lecteur de courrier ouvre.",
    it: "Ogni e-mail si esporta come messaggio RFC 5322 (.eml) che un vero lettore di posta apre.",
    en: "Every mail can be exported as an RFC 5322 message (.eml) that a real mail reader opens.")
}
