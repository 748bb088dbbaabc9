/// How simulated time goes.
package enum TimeMovesForwardOnly: Rule {
  package static let id: RuleID = "SIM-1"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Le temps est simulé : il s'arrête tant que personne ne l'avance, et ce qui échoit en route \
      arrive dans l'ordre.
      """,
    it: """
      Il tempo è simulato: sta fermo finché nessuno lo muove, e ciò che scade per strada avviene in \
      ordine.
      """,
    en: """
      Time is simulated: it stands still until somebody moves it, and what falls due on the way \
      happens in order.
      """)

  static func check(from now: Moment, to moment: Moment) throws(Refusal) {
    guard moment < now else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Le temps n'avance que vers l'avant : nous sommes déjà le \(now.day).",
        it: "Il tempo va solo avanti: è già il \(now.day).",
        en: "Time only moves forward: it is \(now.day) already."))
  }
}

/// That a run can be repeated.
package enum SameStepsGiveTheSameWorld: Rule {
  package static let id: RuleID = "SIM-2"
  package static let source = "+"
  package static let statement = Phrase(
    fr:
      "Le même monde, les mêmes étapes et la même graine donnent les mêmes données, à l'octet près.",
    it: "Lo stesso mondo, gli stessi passi e lo stesso seme danno gli stessi dati, byte per byte.",
    en: "The same world, steps and seed give the same data, byte for byte.")

  /// The dice that a world starts with.
  package static func dice(seed: Int) -> Dice {
    Dice(state: UInt64(bitPattern: Int64(seed)))
  }
}

/// That whoever acts can look first.
package enum EveryCommandCanBeTriedFirst: Rule {
  package static let id: RuleID = "SIM-4"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Toute action s'essaie d'abord : l'essai montre les règles, les courriels qui partiraient et les \
      lignes qui changeraient, et ne laisse aucune trace.
      """,
    it: """
      Ogni azione si prova prima: la prova mostra le regole, le e-mail che partirebbero e le righe che \
      cambierebbero, e non lascia traccia.
      """,
    en: """
      Every action can be tried first: the preview shows the rules, the mails that would leave and the \
      rows that would change, and leaves no trace.
      """)
}

/// That nothing is decided without a reason.
package enum EveryDecisionNamesItsRules: Rule {
  package static let id: RuleID = "SIM-5"
  package static let source = "+"
  package static let statement = Phrase(
    fr:
      "Toute décision nomme ses règles ; « Pourquoi ? » les montre avec leur texte et leur source.",
    it: "Ogni decisione nomina le sue regole; «Perché?» le mostra con testo e fonte.",
    en: "Every decision names its rules; “Why?” shows them with their text and source.")

  /// The rules behind reasons, each with its fact, in order, none twice with the same fact.
  package static func explained(
    _ reasons: [Reason]
  ) -> [(reason: Reason, rule: (any Rule.Type)?)] {
    var seen: Set<Reason> = []
    return reasons.filter { seen.insert($0).inserted }.map { ($0, RuleBook.rule($0.rule)) }
  }
}

/// That several terminals may work on the same data.
package enum TerminalsSeeEachOther: Rule {
  package static let id: RuleID = "SIM-6"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Plusieurs terminaux ouverts sur les mêmes données voient les changements les uns des autres en \
      une demi-seconde, et aucune action ne se perd.
      """,
    it: """
      Più terminali aperti sugli stessi dati vedono i cambiamenti gli uni degli altri in mezzo \
      secondo, e nessuna azione va persa.
      """,
    en: """
      Several terminals on the same data see each other's changes within half a second, and no \
      action is lost.
      """)

  /// How long a terminal may show what another has changed, in milliseconds.
  package static let longestDelay = 500
  /// How often an idle terminal looks for changes where the system does not tell it of them, in milliseconds: time is
  /// left to read and to draw.
  package static let restBetweenLooks = longestDelay * 4 / 5
}
