package import ClientArea

extension StepProblem {
  /// What is wrong, as the end of a sentence.
  package var words: Phrase {
    switch self {
    case .unknown(let nearest): Self.unknown(nearest)
    case .otherKind(let kinds): Self.otherKind(kinds.map(\.word).joined(separator: ", "))
    case .ambiguous(let texts): Self.ambiguous(texts.joined(separator: " ; "))
    case .value(let problem, _), .fieldValue(let problem, _): problem.words
    case .openQuote:
      Phrase(
        fr: "il manque le guillemet qui ferme le texte",
        it: "mancano le virgolette che chiudono il testo",
        en: "the quote that closes the text is missing")
    case .missingTable:
      Phrase(
        fr: "il manque sous l'étape le tableau | champ | valeur |",
        it: "sotto il passo manca la tabella | campo | valore |",
        en: "the table | field | value | below the step is missing")
    case .missingText:
      Phrase(
        fr: "il manque sous l'étape le texte entre trois guillemets",
        it: "sotto il passo manca il testo tra tre virgolette",
        en: "the text between three quotes below the step is missing")
    case .strayArgument:
      Phrase(
        fr: "cette étape n'a ni tableau ni texte au-dessous",
        it: "questo passo non ha né tabella né testo sotto di sé",
        en: "this step takes no table or text below it")
    case .tableShape:
      Phrase(
        fr: "chaque ligne du tableau a deux cellules : un champ et sa valeur",
        it: "ogni riga della tabella ha due celle: un campo e il suo valore",
        en: "every row of the table has two cells: a field and its value")
    case .doubledField(let name, _):
      Phrase(
        fr: "le champ « \(name) » est déjà rempli", it: "il campo «\(name)» è già compilato",
        en: "the field “\(name)” is filled in already")
    case .unknownField(let name, _, let known):
      Self.unknownField(name, known.joined(separator: ", "))
    }
  }

  private static func unknown(_ nearest: [String]) -> Phrase {
    guard !nearest.isEmpty else {
      return Phrase(fr: "étape inconnue", it: "passo sconosciuto", en: "unknown step")
    }
    let list = nearest.map { "\n        \($0)" }.joined()
    return Phrase(
      fr: "étape inconnue ; les plus proches :\(list)",
      it: "passo sconosciuto; i più vicini:\(list)",
      en: "unknown step; the nearest ones:\(list)")
  }

  private static func otherKind(_ keywords: String) -> Phrase {
    Phrase(
      fr: "cette étape s'écrit après \(keywords)", it: "questo passo si scrive dopo \(keywords)",
      en: "this step is written after \(keywords)")
  }

  private static func ambiguous(_ list: String) -> Phrase {
    Phrase(
      fr: "plusieurs étapes conviennent : \(list)", it: "vanno bene più passi: \(list)",
      en: "several steps match: \(list)")
  }

  private static func unknownField(_ name: String, _ list: String) -> Phrase {
    Phrase(
      fr: "le champ « \(name) » n'est pas connu ; sont connus : \(list)",
      it: "il campo «\(name)» non è conosciuto; sono conosciuti: \(list)",
      en: "the field “\(name)” is not known; known are: \(list)")
  }
}

extension StepValueProblem {
  /// « « 32 janvier » n'est pas une date comme 2026-01-15 ».
  package var words: Phrase {
    Phrase(
      fr: "« \(text) » n'est pas \(expected)", it: "«\(text)» non è \(expected)",
      en: "“\(text)” is not \(expected)")
  }
}

extension StepKind {
  /// The keyword by which people know the kind.
  package var word: String {
    switch self {
    case .given: "Soit"
    case .when: "Quand"
    case .then: "Alors"
    }
  }
}
