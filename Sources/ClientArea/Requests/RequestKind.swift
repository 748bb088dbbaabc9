/// What a client may ask support for by a procedure (DOMAIN-11).
package enum RequestKind: String, CaseIterable, Sendable {
  case authCode, domainPurchase, mailbox, siteShutdown

  package var word: Phrase {
    switch self {
    case .authCode:
      Phrase(fr: "code d'autorisation", it: "codice di autorizzazione", en: "auth code")
    case .domainPurchase: Phrase(fr: "domaine", it: "dominio", en: "domain")
    case .mailbox: Phrase(fr: "boîte mail", it: "casella mail", en: "mailbox")
    case .siteShutdown:
      Phrase(fr: "suppression du site", it: "rimozione del sito", en: "site removal")
    }
  }
}

/// Why a domain takes the place of another (DOMAIN-6).
package enum ReplacementReason: String, CaseIterable, Sendable {
  case renamed, mistake, unrecovered

  package var word: Phrase {
    switch self {
    case .renamed:
      Phrase(fr: "changement de nom", it: "cambio di nome", en: "change of name")
    case .mistake:
      Phrase(fr: "erreur du client", it: "errore del cliente", en: "the client's mistake")
    case .unrecovered:
      Phrase(
        fr: "domaine existant non récupéré", it: "dominio esistente non recuperato",
        en: "existing domain not recovered")
    }
  }

  /// Reads the reason as people write it in French; nil where it is none of the three.
  package init?(reading text: String) {
    let words = text.lowercased()
    func says(_ parts: String...) -> Bool { parts.contains { words.contains($0) } }
    if says("erreur", "tromp") {
      self = .mistake
    } else if says("récup", "recup", "existant") {
      self = .unrecovered
    } else if says("chang", "nouve", "rebapt"), says("nom", "enseigne", "raison sociale") {
      self = .renamed
    } else {
      return nil
    }
  }
}
