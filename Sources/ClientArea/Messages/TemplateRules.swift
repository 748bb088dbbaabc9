/// What a message or a reply template may hold, and what its category is.
package enum TextsHaveKnownPlaces: Rule {
  package static let id: RuleID = "CLIENTS-23"
  package static let source = "B+"
  package static let statement = Phrase(
    fr: """
      Un message ou un modèle de réponse a sujet et texte dans une langue au moins ; ses champs entre \
      accolades, comme {client}, sont de ceux qui existent. Une catégorie encore citée est archivée, pas \
      supprimée.
      """,
    it: """
      Un messaggio o un modello di risposta ha oggetto e testo in almeno una lingua; i suoi campi tra \
      graffe, come {client}, sono tra quelli esistenti. Una categoria ancora citata è archiviata, non \
      eliminata.
      """,
    en: """
      A message or a reply template has subject and text in one language at least; its fields in braces, \
      such as {client}, are among those that exist. A category still referred to is archived, not deleted.
      """)

  /// - Throws: a refusal that names the language, or the place that there is not.
  static func check(_ texts: MessageTexts) throws(Refusal) {
    guard !texts.filled.isEmpty else {
      throw refusal(
        Phrase(
          fr: "Remplissez le sujet et le texte dans une langue au moins.",
          it: "Compili oggetto e testo in almeno una lingua.",
          en: "Fill in subject and text in one language at least."), in: .subject, .fr)
    }
    for language in texts.filled {
      let text = texts[language]
      for (part, field) in [(text.subject, DetailField.subject), (text.text, .text)] {
        if part.trimmed.isEmpty { throw missing(field, in: language) }
        if let name = MessagePlace.firstUnknown(in: part) {
          throw unknown(name, in: field, language)
        }
      }
      if !TextFormat.problem(with: text.subject, in: .subject).isEmpty {
        throw missing(.subject, in: language)
      }
    }
  }

  private static func missing(_ field: DetailField, in language: Language) -> Refusal {
    refusal(
      Phrase(
        fr: "\(language.word) : « \(field.word) » est à remplir, sur une ligne pour le sujet.",
        it: "\(language.word): «\(field.word)» è da compilare, su una riga per l'oggetto.",
        en: "\(language.word): “\(field.word)” is to be filled in, the subject on one line."),
      in: field, language)
  }

  private static func unknown(
    _ name: String, in field: DetailField, _ language: Language
  ) -> Refusal {
    let known = MessagePlace.allCases.map(\.written).joined(separator: " ")
    return refusal(
      Phrase(
        fr: "Le champ {\(name)} n'existe pas. Il y a : \(known).",
        it: "Il campo {\(name)} non esiste. Ci sono: \(known).",
        en: "There is no field {\(name)}. There are: \(known)."), in: field, language)
  }

  private static func refusal(
    _ fact: Phrase, in field: DetailField, _ language: Language
  ) -> Refusal {
    Refusal(Self.self, fact, in: field, language)
  }

  /// - Throws: a refusal for a name that is empty, or another's.
  static func check(_ name: String, isTaken: Bool) throws(Refusal) {
    let problems = TextFormat.problem(with: name, in: .serviceName)
    try refuse(problems)
    guard isTaken else { return }
    let advice = Phrase(
      fr: "« \(name) » existe déjà", it: "«\(name)» esiste già", en: "“\(name)” exists already")
    throw Refusal(Self.self, advice, in: .serviceName)
  }

  /// - Throws: a refusal for what is offered no more.
  static func checkIsOffered(_ name: String, _ archivedOn: Day?) throws(Refusal) {
    guard let archivedOn else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "« \(name) » est archivé depuis le \(archivedOn).",
        it: "«\(name)» è archiviato dal \(archivedOn).",
        en: "“\(name)” has been archived since \(archivedOn)."), forNow: true)
  }

  /// The category that something new may refer to.
  static func checkIsOffered(
    _ category: ID<TicketCategory>?, reading records: some Records
  ) throws {
    guard let category = try category.map({ try records.category($0) }) else { return }
    try checkIsOffered(category.name, category.archivedOn)
  }
}
