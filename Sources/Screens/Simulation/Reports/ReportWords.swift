import ClientArea

/// The words of a report of a session.
enum ReportWords {
  static let title = Phrase(
    fr: "Rapport de séance", it: "Rapporto di sessione", en: "Session report")
  static let make = Phrase(
    fr: "rapport de la séance", it: "rapporto della sessione", en: "report of the session")
  static let short = Phrase(fr: "rapport", it: "rapporto", en: "report")
  static let day = Phrase(fr: "Date simulée", it: "Data simulata", en: "Simulated date")
  static let world = Phrase(fr: "Monde", it: "Mondo", en: "World")
  static let seed = Phrase(fr: "Graine", it: "Seme", en: "Seed")
  static let program = Phrase(fr: "Programme", it: "Programma", en: "Program")
  static let terminal = Phrase(fr: "Terminal", it: "Terminale", en: "Terminal")

  static let steps = Phrase(fr: "Étapes", it: "Passi", en: "Steps")
  static let refused = Phrase(fr: "refusé", it: "rifiutato", en: "refused")
  static let refusals = Phrase(fr: "Refus", it: "Rifiuti", en: "Refusals")
  static let step = Phrase(fr: "Étape", it: "Passo", en: "Step")
  static let rule = Phrase(fr: "Règle", it: "Regola", en: "Rule")
  static let statement = Phrase(fr: "Ce qu'elle dit", it: "Cosa dice", en: "What it says")
  static let fact = Phrase(fr: "Ici", it: "Qui", en: "Here")
  static let screens = Phrase(fr: "Écrans", it: "Schermi", en: "Screens")
  static let lastScreen = Phrase(
    fr: "à la fin", it: "alla fine", en: "at the end")
  static let journal = Phrase(fr: "Journal", it: "Giornale", en: "Journal")
  static let undone = Phrase(fr: "annulée", it: "annullata", en: "undone")
  static let mails = Phrase(
    fr: "Courriels partis", it: "E-mail partite", en: "Mails that left")
  static let entry = Phrase(fr: "Entrée", it: "Voce", en: "Entry")
  static let recipient = Phrase(fr: "À", it: "A", en: "To")
  static let model = Phrase(fr: "Modèle", it: "Modello", en: "Model")
  static let subject = Phrase(fr: "Sujet", it: "Oggetto", en: "Subject")
  static let none = Phrase(fr: "Aucun.", it: "Nessuno.", en: "None.")
}
