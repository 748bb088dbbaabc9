/// What users are called.
package enum UserWords {
  static let created = Phrase(fr: "créé", it: "creato", en: "created")

  package static func state(_ isActive: Bool) -> Phrase {
    isActive
      ? Phrase(fr: "actif", it: "attivo", en: "active")
      : Phrase(fr: "inactif", it: "inattivo", en: "inactive")
  }
}

extension UserKind {
  package var word: Phrase {
    switch self {
    case .external: Phrase(fr: "externe", it: "esterno", en: "external")
    case .internal: Phrase(fr: "interne", it: "interno", en: "internal")
    }
  }
}

extension User {
  /// « actif » or « inactif ».
  package var stateWord: Phrase { UserWords.state(isActive) }
}
