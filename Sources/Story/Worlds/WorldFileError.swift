package import ClientArea
package import Store

/// A world file that cannot be loaded: which file, where in it, what is wrong.
package struct WorldFileError: Error, Hashable, CustomStringConvertible {
  /// « demo », or the path a person gave.
  package let file: String
  /// « services[3].owner »; empty where the file as a whole is meant.
  package let path: String
  package let problem: WorldProblem
  /// Where in the text it stands, where that is known.
  package var place: Place?

  init(file: String, path: String, problem: WorldProblem, at place: Place? = nil) {
    self.file = file
    self.path = path
    self.problem = problem
    self.place = place
  }

  package var description: String { sentence.en }

  /// The whole sentence: file, path and what is wrong.
  package var sentence: Phrase {
    let place = path.isEmpty ? file : "\(file): \(path)"
    return Phrase(
      fr: "\(place) : \(problem.words).", it: "\(place): \(problem.words).",
      en: "\(place): \(problem.words).")
  }

  /// The sentence with line and column too, for a text that somebody has just written.
  package var placedSentence: Phrase {
    if case .syntax = problem { return sentence }
    guard let place else { return sentence }
    return Phrase(
      fr: "ligne \(number: place.line), colonne \(number: place.column), \(sentence)",
      it: "riga \(number: place.line), colonna \(number: place.column), \(sentence)",
      en: "line \(number: place.line), column \(number: place.column), \(sentence)")
  }
}
