import ClientArea

/// What the tab « Mondes » says.
enum WorldWords {
  static let startOver = Phrase(fr: "recommencer", it: "ricominciare", en: "start over")
  static let startOverWith = Phrase(
    fr: "Recommencer avec le monde", it: "Ricominciare con il mondo", en: "Start over with world")
  static let thisWorld = Phrase(fr: "Ce monde", it: "Questo mondo", en: "This world")
  static let seedLabel = Phrase(fr: "Graine", it: "Seme", en: "Seed")
  static let isThisOne = Phrase(fr: "● celui-ci", it: "● questo", en: "● this one")
  static let none = Phrase(
    fr: "Aucun monde n'est fourni.", it: "Nessun mondo è fornito.", en: "No world is supplied.")
  static let whySeed = Phrase(
    fr: "À quoi sert la graine ?", it: "A che serve il seme?", en: "What is the seed for?")

  static func seed(_ seed: UInt64) -> Phrase {
    let text = "\(seed)"
    return Phrase(
      fr: "La graine de ce monde est \(text).", it: "Il seme di questo mondo è \(text).",
      en: "This world's seed is \(text).")
  }

  static func confirm(_ world: String) -> Phrase {
    Phrase(
      fr: """
        Refaire le monde « \(world) » à neuf ? Tout ce qui a été fait ici disparaît : commandes, factures, \
        courriels, journal.
        """,
      it: """
        Rifare da capo il mondo «\(world)»? Tutto ciò che è stato fatto qui scompare: ordini, fatture, \
        e-mail, giornale.
        """,
      en: """
        Start the world “\(world)” anew? Everything that was done here goes: orders, invoices, mails, \
        journal.
        """)
  }
}
