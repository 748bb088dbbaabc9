import ClientArea

/// What the page of a demonstration says beside what the player says too.
enum DemoPageWords {
  static let rules = Phrase(fr: "Règles", it: "Regole", en: "Rules")
  static let scenarios = Phrase(fr: "Scénarios", it: "Scenari", en: "Scenarios")
  static let keys = Phrase(
    fr: "Espace, → ou ↓ : étape suivante · ← ou ↑ : étape précédente · Début et Fin : aux bouts",
    it: "Spazio, → o ↓: passo seguente · ← o ↑: passo precedente · Inizio e Fine: agli estremi",
    en: "Space, → or ↓: next step · ← or ↑: previous step · Home and End: to both ends")
}
