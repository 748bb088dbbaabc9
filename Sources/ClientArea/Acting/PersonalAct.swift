/// What a command does that stays with the client himself, whoever acts with his rights (CLIENTS-8).
package enum PersonalAct: CaseIterable, Sendable {
  /// Paying, topping up, and everything that makes an invoice fall due at once.
  case payment
  /// Reading access codes and auth codes.
  case secret
  /// Passwords and access codes: making new ones.
  case password
  /// Accepting or declining what somebody else asks: an invitation, an administrative contact.
  case answer
  /// Entering a contract: another account of his own, leaving one, handing a service over.
  case commitment

  /// « payer »: what stays with the client.
  var word: Phrase {
    switch self {
    case .payment: Phrase(fr: "payer", it: "pagare", en: "paying")
    case .secret:
      Phrase(
        fr: "lire un code d'accès ou d'autorisation",
        it: "leggere un codice di accesso o di autorizzazione", en: "reading an access or auth code"
      )
    case .password:
      Phrase(
        fr: "changer un mot de passe ou des codes d'accès",
        it: "cambiare una password o dei codici di accesso",
        en: "changing a password or access codes")
    case .answer:
      Phrase(
        fr: "répondre à une invitation ou à une demande d'accord",
        it: "rispondere a un invito o a una richiesta di consenso",
        en: "answering an invitation or a request for consent")
    case .commitment:
      Phrase(
        fr: "ouvrir un compte, en quitter un, en changer ou céder une prestation",
        it: "aprire un account, lasciarne uno, cambiarlo o cedere un servizio",
        en: "opening, leaving or switching an account, or handing a service over")
    }
  }
}
