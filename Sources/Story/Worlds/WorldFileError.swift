package import ClientArea
package import Store

/// A world file that cannot be loaded: which file, where in it, what is wrong.
package struct WorldFileError: Error, Hashable, CustomStringConvertible {
  /// « demo », or the path a person gave.
  package let file: String
  /// « services[3].owner »; empty where the file as a whole is meant.
  package let path: String
  package let problem: WorldProblem

  package var description: String { sentence.en }

  /// The whole sentence: file, path and what is wrong.
  package var sentence: Phrase {
    let place = path.isEmpty ? file : "\(file): \(path)"
    return Phrase(
      fr: "\(place) : \(problem.words).", it: "\(place): \(problem.words).",
      en: "\(place): \(problem.words).")
  }
}
