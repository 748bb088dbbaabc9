/// What support does for a mail address.
package enum APasswordIsNeverSentAgain: Rule {
  package static let id: RuleID = "DOMAIN-9"
  package static let source = "E"
  package static let statement = Phrase(
    fr: """
      Une adresse mail se crée par une demande d'aide ; pour une adresse déjà active, dire au client qu'il peut \
      se connecter, que le mot de passe a été créé et communiqué, où est le webmail, et que l'autre webmail fait \
      aussi des signatures ; un mot de passe n'est jamais renvoyé.
      """,
    it: """
      Un indirizzo mail si crea con una richiesta di aiuto; per un indirizzo già attivo, dire al cliente che può \
      accedere, che la password è stata creata e comunicata, dov'è la webmail, e che l'altra webmail crea anche \
      le firme; una password non è mai inviata di nuovo.
      """,
    en: """
      A mail address is created through a help request; for one already active, tell the client that they can log \
      in, that the password was created and sent before, where the webmail is, and that the alternative webmail \
      also makes signatures; a password is never sent again.
      """)

  static func active(_ address: String) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(address) est déjà active : la réponse part sans mot de passe.",
        it: "\(address) è già attivo: la risposta parte senza password.",
        en: "\(address) is active already: the answer leaves without a password."))
  }

  static func created(_ address: String) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(address) se crée par une demande d'aide.",
        it: "\(address) si crea con una richiesta di aiuto.",
        en: "\(address) is created through a help request."))
  }

  static func unknownDomain(_ address: String) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "Aucun client n'a le domaine de \(address).",
        it: "Nessun cliente ha il dominio di \(address).",
        en: "No client has the domain of \(address)."), forNow: true)
  }
}
