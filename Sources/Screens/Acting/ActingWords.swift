import ClientArea

/// What is said about acting as a client.
enum ActingWords {
  static let title = Phrase(
    fr: "Accès avec les droits du client", it: "Accesso con i diritti del cliente",
    en: "Access with the client's rights")
  static let short = Phrase(fr: "accès client", it: "accesso cliente", en: "act as client")
  static let enter = Phrase(fr: "entrer", it: "entrare", en: "enter")
  static let motive = Phrase(fr: "Motif", it: "Motivo", en: "Reason")
  static let limits = Phrase(
    fr: """
      Pour 30 minutes simulées. Ni paiement, ni code d'accès, ni mot de passe, ni réponse à sa place. \
      Le client lit dans son journal qui est entré et pourquoi.
      """,
    it: """
      Per 30 minuti simulati. Né pagamenti, né codici di accesso, né password, né risposte al suo posto. \
      Il cliente legge nel suo giornale chi è entrato e perché.
      """,
    en: """
      For 30 simulated minutes. No payment, no access code, no password, no answer in their place. The client \
      reads in their journal who entered and why.
      """)
  static let why = Phrase(
    fr: "Que permet l'accès avec les droits du client ?",
    it: "Che cosa permette l'accesso con i diritti del cliente?",
    en: "What does access with the client's rights allow?")
  static let comeBack = Phrase(
    fr: "Revenir à l'administration", it: "Tornare all'amministrazione",
    en: "Back to the administration")
  /// Where there is little room.
  static let comeBackShort = Phrase(fr: "Revenir", it: "Tornare", en: "Back")
  static let unsaved = Phrase(
    fr: "Rien n'est enregistré : le retour encore une fois abandonne ce formulaire.",
    it: "Nulla è salvato: di nuovo il ritorno abbandona questo modulo.",
    en: "Nothing is saved: going back once more leaves this form.")
  /// « Nora Lambert (hébergeur) ».
  static func provider(_ staff: String) -> Phrase {
    Phrase(fr: "\(staff) (hébergeur)", it: "\(staff) (fornitore)", en: "\(staff) (provider)")
  }

  /// « Accès client (28 min) : Lune SARL (C-1004), motif : ne trouve pas sa facture ».
  static func band(_ client: String, _ minutes: Int, _ motive: String) -> Phrase {
    Phrase(
      fr: "Accès client (\(minutes, "min", "min")) : \(client), motif : \(motive)",
      it: "Accesso cliente (\(minutes, "min", "min")): \(client), motivo: \(motive)",
      en: "Acting as client (\(minutes, "min", "min")): \(client), reason: \(motive)")
  }

  /// « Nora Lambert (hébergeur), pour Lune SARL (C-1004) ».
  static func acting(_ staff: String, for client: String) -> Phrase {
    Phrase(
      fr: "\(staff) (hébergeur), pour \(client)", it: "\(staff) (fornitore), per \(client)",
      en: "\(staff) (provider), for \(client)")
  }

  /// « … : ne trouve pas sa facture ».
  static func motive(_ text: String, after words: String) -> Phrase {
    Phrase(fr: "\(words) : \(text)", it: "\(words): \(text)", en: "\(words): \(text)")
  }
}

/// What is said about the filter on one client (CLIENTS-5).
enum FocusWords {
  static let title = Phrase(
    fr: "Filtre : ce client dans tous les modules", it: "Filtro: questo cliente in tutti i moduli",
    en: "Filter: this client in every module")
  static let short = Phrase(fr: "filtre", it: "filtro", en: "filter")
  static let drop = Phrase(
    fr: "Annuler le filtre sur un client", it: "Annullare il filtro su un cliente",
    en: "Cancel the filter on one client")
  static let dropped = Phrase(
    fr: "Filtre annulé : tous les clients.", it: "Filtro annullato: tutti i clienti.",
    en: "Filter cancelled: all clients.")

  /// « Filtre : Lune SARL (C-1004) ».
  static func filter(_ client: String) -> Phrase {
    Phrase(fr: "Filtre : \(client)", it: "Filtro: \(client)", en: "Filter: \(client)")
  }

  static func isOn(_ client: String) -> Phrase {
    Phrase(
      fr: "Tous les modules ne montrent plus que \(client). Ctrl-F annule le filtre.",
      it: "Tutti i moduli mostrano solo \(client). Ctrl-F annulla il filtro.",
      en: "Every module shows \(client) only. Ctrl-F cancels the filter.")
  }

}
