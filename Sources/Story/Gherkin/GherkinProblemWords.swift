import ClientArea

// What keeps something from being run although it can be read.
extension GherkinError.Problem {
  static func unknownColumn(named name: String, known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      fr: "« <\(name)> » n'est pas une colonne des exemples ; les colonnes sont : \(list)",
      it: "«<\(name)>» non è una colonna degli esempi; le colonne sono: \(list)",
      en: "“<\(name)>” is no column of the examples; the columns are: \(list)")
  }

  static func tooManyLines(_ most: Int) -> Phrase {
    Phrase(
      fr: "le fichier a plus de \(most, "ligne", "lignes"), la limite ; partagez-le en plusieurs",
      it: "il file ha più di \(most, "riga", "righe"), il limite; lo divida in più file",
      en: "the file has more than \(most, "line", "lines"), the limit; split it into several")
  }

  static func tooManySteps(_ most: Int) -> Phrase {
    Phrase(
      fr: """
        les scénarios ont ensemble plus de \(most, "étape et étiquette", "étapes et étiquettes"), la limite (un scénario compte \
        pour trois) ; partagez le fichier en plusieurs
        """,
      it: """
        gli scenari hanno insieme più di \(most, "passo ed etichetta", "passi ed etichette"), il limite (uno scenario conta per \
        tre); divida il file in più file
        """,
      en: """
        the scenarios have more than \(most, "step and tag", "steps and tags") together, the limit (a scenario counts for \
        three); split the file into several
        """)
  }

  static let emptyFeature = Phrase(
    fr: "ce fichier n'a pas de scénario", it: "questo file non ha scenari",
    en: "this file has no scenario")

  static let outlineWithoutRows = Phrase(
    fr: "ce plan de scénario n'a pas d'exemple : rien n'en est joué",
    it: "questo schema di scenario non ha esempi: non se ne esegue nulla",
    en: "this outline has no examples: nothing of it is run")

  static let emptyScenario = Phrase(
    fr: "ce scénario n'a pas d'étape : rien n'en est joué",
    it: "questo scenario non ha passi: non se ne esegue nulla",
    en: "this scenario has no steps: nothing of it is run")
}
