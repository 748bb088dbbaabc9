package import ClientArea
package import Story

/// What is to be played: the scenarios of a file.
package struct Playbill {
  package let scenarios: [ScenarioCase]

  /// Why there is nothing to play, as one sentence for each fault.
  package struct Problem: Error {
    package let sentences: [Phrase]
  }

  /// - Parameters:
  ///   - path: a file, a folder of files, or the name of a scenario file inside the program.
  ///   - tags: only scenarios with one of these tags; none for all.
  ///   - shipped: the text of a file inside the program.
  package init(
    reading path: String, tags: [String], shipped: (String) -> String?
  ) throws(Problem) {
    let files = Self.files(at: path, shipped: shipped)
    let faults = files.flatMap(\.faults)
    guard faults.isEmpty else { throw Problem(sentences: faults) }
    let wanted = WantedTags(tags)
    scenarios = files.flatMap(\.cases).filter { wanted.pick($0) && !$0.steps.isEmpty }
    guard !scenarios.isEmpty else { throw Problem(sentences: [Self.nothing(in: path, tags)]) }
  }

  /// A file of that path comes before one inside the program.
  private static func files(
    at path: String, shipped: (String) -> String?
  ) -> [FeatureFile] {
    let files = FeatureFiles.read([path])
    guard files.count == 1, files[0].isMissing, let text = shipped(path) else { return files }
    return [FeatureFile(GherkinFile(text, at: path))]
  }

  private static func nothing(in path: String, _ tags: [String]) -> Phrase {
    let list = tags.joined(separator: ", ")
    return tags.isEmpty
      ? Phrase(
        fr: "\(path) : aucun scénario à jouer.", it: "\(path): nessuno scenario da eseguire.",
        en: "\(path): no scenario to play.")
      : Phrase(
        fr: "\(path) : aucun scénario ne porte \(list).",
        it: "\(path): nessuno scenario porta \(list).",
        en: "\(path): no scenario bears \(list).")
  }
}
