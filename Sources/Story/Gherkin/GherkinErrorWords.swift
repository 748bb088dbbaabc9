package import ClientArea

extension GherkinError {
  /// The whole sentence: file, line, column and what is wrong.
  package var sentence: Phrase {
    let place = "\(file):\(self.place.line):\(self.place.column)"
    return Phrase(
      fr: "\(place) : \(problem.words).", it: "\(place): \(problem.words).",
      en: "\(place): \(problem.words).")
  }
}

extension GherkinError.Problem {
  /// What is wrong, as the end of a sentence.
  package var words: Phrase {
    switch self {
    case .notUTF8:
      Phrase(
        fr: "le fichier n'est pas en UTF-8 à cet endroit ; enregistrez-le en UTF-8",
        it: "in questo punto il file non è in UTF-8; lo salvi in UTF-8",
        en: "the file is not UTF-8 at this place; save it as UTF-8")
    case .unknownLanguage(let name):
      Phrase(
        fr: "la langue « \(name) » n'est pas connue ; sont connues : \(Self.languages)",
        it: "la lingua «\(name)» non è conosciuta; sono conosciute: \(Self.languages)",
        en: "the language “\(name)” is not known; known are: \(Self.languages)")
    case .unexpected(let text, let expected, let language):
      Self.unexpected(text, Self.list(expected, language))
    case .unexpectedEnd(let expected, let language):
      Self.unexpectedEnd(Self.list(expected, language))
    case .strayKeyword(let text, let meant):
      Phrase(
        fr: "« \(text) » n'est pas un mot-clé ; écrivez « \(meant) »",
        it: "«\(text)» non è una parola chiave; scriva «\(meant)»",
        en: "“\(text)” is no keyword; write “\(meant)”")
    case .misplacedKeyword(let text):
      Phrase(
        fr: "« \(text) » ne peut pas se trouver ici", it: "«\(text)» qui non può stare",
        en: "“\(text)” cannot stand here")
    case .unevenRow(let cells, let expected):
      Phrase(
        fr:
          "cette ligne a \(cells, "cellule", "cellules"), la première du tableau en a \(number: expected)",
        it:
          "questa riga ha \(cells, "cella", "celle"), la prima della tabella ne ha \(number: expected)",
        en: "this row has \(cells, "cell", "cells"), the first of the table has \(number: expected)"
      )
    case .openRow:
      Phrase(
        fr: "il manque la barre « | » qui ferme la ligne du tableau",
        it: "manca la barra «|» che chiude la riga della tabella",
        en: "the bar “|” that closes the row of the table is missing")
    case .openDocString(let quotes):
      Phrase(
        fr: "ce texte n'est pas fermé ; il manque une ligne \(quotes)",
        it: "questo testo non è chiuso; manca una riga \(quotes)",
        en: "this doc string is not closed; a line \(quotes) is missing")
    case .blankInTag(let text):
      Phrase(
        fr: "« \(text) » n'est pas une étiquette comme @BILL-2 ; elle n'a pas d'espace",
        it: "«\(text)» non è un'etichetta come @BILL-2; essa non ha spazi",
        en: "“\(text)” is no tag such as @BILL-2; a tag has no blanks")
    case .emptyTag:
      Phrase(
        fr: "il manque le nom de l'étiquette après « @ »",
        it: "manca il nome dell'etichetta dopo «@»",
        en: "the name of the tag after “@” is missing")
    case .ambiguousStep(let texts): StepProblem.ambiguous(texts).words
    case .unknownColumn(let name, let known): Self.unknownColumn(named: name, known: known)
    case .tooManyLines(let most): Self.tooManyLines(most)
    case .tooManySteps(let most): Self.tooManySteps(most)
    case .noScenario: Self.emptyFeature
    case .noRows: Self.outlineWithoutRows
    case .noSteps: Self.emptyScenario
    }
  }

  private static var languages: String {
    KeywordLanguage.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static func unexpected(_ text: String, _ list: Phrase) -> Phrase {
    Phrase(
      fr: "« \(shortened(text)) » n'est pas attendu ici ; est attendu : \(list)",
      it: "«\(shortened(text))» qui non ci vuole; ci vuole: \(list)",
      en: "“\(shortened(text))” is not expected here; expected is: \(list)")
  }

  private static func unexpectedEnd(_ list: Phrase) -> Phrase {
    Phrase(
      fr: "le fichier finit trop tôt ; est attendu : \(list)",
      it: "il file finisce troppo presto; ci vuole: \(list)",
      en: "the file ends too early; expected is: \(list)")
  }

  /// The beginning of a text, without what would move a terminal's cursor.
  private static func shortened(_ text: String) -> String {
    let plain = text.map { $0.isNewline || $0.isControl ? " " : $0 }
    return plain.count > 60 ? String(plain.prefix(59)) + "…" : String(plain)
  }

  private static func list(
    _ expected: [GherkinError.Expectation], _ language: KeywordLanguage
  ) -> Phrase {
    let words = expected.map { $0.words(language) }
    return Phrase(
      stored: words.map(\.fr).joined(separator: ", "), words.map(\.it).joined(separator: ", "),
      words.map(\.en).joined(separator: ", "))
  }
}

extension GherkinError.Expectation {
  fileprivate func words(_ language: KeywordLanguage) -> Phrase {
    let keywords = Keywords.of(language)
    switch self {
    case .language: return Phrase(name: "# language: fr|en")
    case .tags:
      return Phrase(fr: "des étiquettes @…", it: "delle etichette @…", en: "tags @…")
    case .header(let kind): return Phrase(name: keywords.word(for: kind) + ":")
    case .step:
      let words = keywords.stepWords.joined(separator: ", ")
      return Phrase(
        fr: "une étape (\(words))", it: "un passo (\(words))", en: "a step (\(words))")
    case .row:
      return Phrase(
        fr: "une ligne de tableau | … |", it: "una riga di tabella | … |", en: "a table row | … |")
    case .docString:
      return Phrase(
        fr: "un texte entre \"\"\"", it: "un testo tra \"\"\"", en: "a doc string between \"\"\"")
    }
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }
}
