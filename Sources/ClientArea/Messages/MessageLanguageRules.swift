/// In which language a client gets a message, and who gets none.
package enum AMessageSpeaksAFilledLanguage: Rule {
  package static let id: RuleID = "CLIENTS-22"
  package static let source = "B+"
  package static let statement = Phrase(
    fr: """
      Chaque client lit le message dans sa langue. Si elle n'est pas remplie, il le lit dans la première \
      qui l'est (français, puis anglais, puis italien), sauf si le message part seulement aux langues \
      remplies.
      """,
    it: """
      Ogni cliente legge il messaggio nella sua lingua. Se non è compilata, lo legge nella prima che lo è \
      (francese, poi inglese, poi italiano), salvo che il messaggio vada solo alle lingue compilate.
      """,
    en: """
      Each client reads the message in their language. Where that is not filled in, they read it in the first \
      that is (French, then English, then Italian), unless it goes to the filled languages only.
      """)

  /// Why a client gets nothing.
  package enum Obstacle: String, CaseIterable, Sendable {
    case archived, noAddress, language

    package var word: Phrase {
      switch self {
      case .archived: Phrase(fr: "client archivé", it: "cliente archiviato", en: "archived client")
      case .noAddress: Phrase(fr: "sans adresse", it: "senza indirizzo", en: "no address")
      case .language:
        Phrase(fr: "langue non remplie", it: "lingua non compilata", en: "language not filled in")
      }
    }
  }

  /// What becomes of a message for one client.
  package enum Delivery: Hashable, Sendable {
    case sent(in: Language)
    case nothing(Obstacle)
  }

  /// - Parameter filled: the languages of the message, the first stands in for those that are not there.
  package static func delivery(
    of filled: [Language], onlyFilled: Bool, to account: ClientAccount
  ) -> Delivery {
    if account.archivedOn != nil { return .nothing(.archived) }
    if account.details.email.trimmed.isEmpty { return .nothing(.noAddress) }
    guard let language = language(for: account.language, of: filled, onlyFilled: onlyFilled) else {
      return .nothing(.language)
    }
    return .sent(in: language)
  }

  /// The language of a message for whoever speaks another; nil where he gets none.
  package static func language(
    for language: Language, of filled: [Language], onlyFilled: Bool
  ) -> Language? {
    if filled.contains(language) { return language }
    return onlyFilled ? nil : filled.first
  }

  static func reason(_ account: ClientAccount, in language: Language) -> Reason {
    Reason(
      Self.self,
      account.language == language
        ? Phrase(
          fr: "Le message est rempli dans la langue de \(account.nameAndCode).",
          it: "Il messaggio è compilato nella lingua di \(account.nameAndCode).",
          en: "The message is filled in the language of \(account.nameAndCode).")
        : Phrase(
          fr: "La langue de \(account.nameAndCode) n'est pas remplie : la première qui l'est.",
          it: "La lingua di \(account.nameAndCode) non è compilata: la prima che lo è.",
          en: "The language of \(account.nameAndCode) is not filled in: the first that is."))
  }
}
