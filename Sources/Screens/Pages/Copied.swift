package import ClientArea

/// What `y` copies, and what that is: « Numéro copié : 2026-0012 ».
package struct Copied: Hashable, Sendable {
  package let text: String
  /// What is told before the text.
  private let what: Phrase

  private init(_ text: String, _ what: Phrase) {
    self.text = text
    self.what = what
  }

  package var told: Phrase {
    Phrase(
      fr: "\(what[.fr]) : \(text)", it: "\(what[.it]): \(text)", en: "\(what[.en]): \(text)")
  }
}

extension Copied {
  static func number(_ text: String) -> Copied {
    Copied(text, Phrase(fr: "Numéro copié", it: "Numero copiato", en: "Number copied"))
  }

  static func code(_ text: String) -> Copied {
    Copied(text, Phrase(fr: "Code copié", it: "Codice copiato", en: "Code copied"))
  }

  /// A code that opens something, where it may be seen.
  static func accessCode(_ text: String) -> Copied {
    Copied(
      text,
      Phrase(fr: "Code d'accès copié", it: "Codice d'accesso copiato", en: "Access code copied"))
  }

  static func name(_ text: String) -> Copied {
    Copied(text, Phrase(fr: "Nom copié", it: "Nome copiato", en: "Name copied"))
  }

  static func address(_ text: String) -> Copied {
    Copied(text, Phrase(fr: "Adresse copiée", it: "Indirizzo copiato", en: "Address copied"))
  }

  static func link(_ text: String) -> Copied {
    Copied(
      text, Phrase(fr: "Lien rapide copié", it: "Link rapido copiato", en: "Quick link copied"))
  }

  static func subject(_ text: String) -> Copied {
    Copied(text, Phrase(fr: "Objet copié", it: "Oggetto copiato", en: "Subject copied"))
  }

  static func amount(_ text: String) -> Copied {
    Copied(text, Phrase(fr: "Montant copié", it: "Importo copiato", en: "Amount copied"))
  }

  static func day(_ text: String) -> Copied {
    Copied(text, Phrase(fr: "Date copiée", it: "Data copiata", en: "Date copied"))
  }

  static func rule(_ text: String) -> Copied {
    Copied(text, Phrase(fr: "Règle copiée", it: "Regola copiata", en: "Rule copied"))
  }

  /// What has no name of its own: a line as it stands.
  package static func line(_ text: String) -> Copied {
    Copied(text, Phrase(fr: "Ligne copiée", it: "Riga copiata", en: "Line copied"))
  }
}
