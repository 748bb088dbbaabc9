/// What saving a form writes, and what not.
package enum AFormSavesWhatWasChanged: Rule {
  package static let id: RuleID = "SIM-8"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Un formulaire enregistre ce qui y a été changé et rien d'autre. Si quelqu'un a changé le même champ \
      entre-temps, il montre les deux valeurs et demande ; un droit, un lien ou un état retiré \
      entre-temps ne revient pas par un formulaire plus ancien.
      """,
    it: """
      Un modulo salva ciò che vi è stato cambiato e nient'altro. Se qualcuno ha cambiato lo stesso campo \
      nel frattempo, mostra i due valori e chiede; un diritto, un collegamento o uno stato tolto nel \
      frattempo non torna con un modulo più vecchio.
      """,
    en: """
      A form saves what was changed in it and nothing else. Where somebody changed the same field \
      meanwhile, it shows both values and asks; a right, a link or a state that was taken away meanwhile \
      does not come back by an older form.
      """)

  /// The most letters of a value that are told.
  private static let told = 120

  /// That a field holds something else by now than when the form was opened.
  static func problem(
    in field: DetailField, _ language: Language? = nil, stored: Phrase, typed: Phrase
  ) -> FieldProblem {
    let (stored, typed) = (value(stored), value(typed))
    return FieldProblem(
      field: field, in: language,
      advice: Phrase(
        fr: "entre-temps : \(stored) ; votre saisie : \(typed)",
        it: "nel frattempo: \(stored); il suo testo: \(typed)",
        en: "meanwhile: \(stored); what you entered: \(typed)"),
      isDisputed: true)
  }

  /// - Throws: a refusal that names the first field with both values, and has each at its field.
  static func check(_ problems: [FieldProblem]) throws(Refusal) {
    guard let first = problems.first else { return }
    throw Refusal(because: [Reason(Self.self, first.sentence)], problems: problems)
  }

  /// That what a form is about was taken away while it was open.
  static func isGone(_ thing: Phrase) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "\(thing) : retiré entre-temps ; un formulaire plus ancien ne le remet pas.",
        it: "\(thing): tolto nel frattempo; un modulo più vecchio non lo rimette.",
        en: "\(thing): taken away meanwhile; an older form does not bring it back."),
      forNow: true)
  }

  /// In quotation marks, on one line, and no longer than one can read at a glance.
  private static func value(_ phrase: Phrase) -> Phrase {
    func text(_ language: Language) -> String {
      let words = phrase[language].split { $0.isNewline }.joined(separator: " / ").trimmed
      return words.count > told ? words.prefix(told) + "…" : words
    }
    func quoted(_ language: Language, _ left: String, _ right: String) -> String {
      text(language).isEmpty ? "—" : left + text(language) + right
    }
    return Phrase(
      stored: quoted(.fr, "« ", " »"), quoted(.it, "« ", " »"), quoted(.en, "“", "”"))
  }
}

extension FieldProblem {
  /// Its field, and what is the matter with it.
  package var sentence: Phrase {
    Phrase(
      fr: "\(name), \(advice).", it: "\(name), \(advice).", en: "\(name), \(advice).")
  }

  /// « Sujet (italien) ».
  private var name: Phrase {
    guard let language else { return field.word }
    return Phrase(
      fr: "\(field.word) (\(language.word))", it: "\(field.word) (\(language.word))",
      en: "\(field.word) (\(language.word))")
  }
}
