import ClientArea
import Store

/// « langue | sujet | texte », then the category and the boxes as rows: of a message and of a template.
struct MessageTable {
  var texts = MessageTexts()
  var category = ""
  var returnsToSender = false
  var onlyFilledLanguages = false

  private enum Name {
    static let heads = ["langue", "sujet", "texte"]
    static let category = "catégorie"
    static let returns = "renvoyer à l'expéditeur"
    static let onlyFilled = "langues remplies seulement"
    static let all = Language.allCases.map(\.rawValue) + [category, returns, onlyFilled]
    static let yes = "oui"
    static let no = "non"
  }

  init(
    _ texts: MessageTexts, category: String = "", returnsToSender: Bool = false,
    onlyFilledLanguages: Bool = false
  ) {
    self.texts = texts
    self.category = category
    self.returnsToSender = returnsToSender
    self.onlyFilledLanguages = onlyFilledLanguages
  }

  /// - Throws: a `StepProblem` for a row that is not known, or a value that it cannot have.
  init(from table: FieldTable) throws(StepProblem) {
    for field in table.fields where field.cells != Name.heads {
      if let language = Language(rawValue: field.name) {
        texts[language] = MessageText(field.value, field.more.first ?? "")
        continue
      }
      switch field.name {
      case Name.category: category = field.value
      case Name.returns: returnsToSender = try Self.isOn(field)
      case Name.onlyFilled: onlyFilledLanguages = try Self.isOn(field)
      default: throw .unknownField(field.name, field.place, known: Name.all)
      }
    }
  }

  var table: FieldTable {
    var rows = [Name.heads]
    for language in Language.allCases where texts.filled.contains(language) {
      rows.append([language.rawValue, texts[language].subject, texts[language].text])
    }
    if !category.isEmpty { rows.append([Name.category, category, ""]) }
    if returnsToSender { rows.append([Name.returns, Name.yes, ""]) }
    if onlyFilledLanguages { rows.append([Name.onlyFilled, Name.yes, ""]) }
    return FieldTable(rows.map { FieldTable.Field($0[0], $0[1], Array($0[2...])) })
  }

  /// The category that is meant; nil where none is said.
  func category(in names: Names) throws -> ID<TicketCategory>? {
    category.isEmpty ? nil : try names.category(FreeText(category)).id
  }

  private static func isOn(_ field: FieldTable.Field) throws(StepProblem) -> Bool {
    switch field.value {
    case Name.yes: return true
    case Name.no: return false
    default:
      throw .fieldValue(
        StepValueProblem(field.value, among: [Name.yes, Name.no]), field.place)
    }
  }
}

// What messages, categories and templates are called.
extension Names {
  func category(_ name: FreeText) throws -> TicketCategory {
    guard let category = try reader.category(named: name.text) else {
      throw StepImpossible(
        reason: Phrase(
          fr: "aucune catégorie « \(name.text) »", it: "nessuna categoria «\(name.text)»",
          en: "no category “\(name.text)”"))
    }
    return category
  }

  func template(_ name: FreeText) throws -> ReplyTemplate {
    guard let template = try reader.template(named: name.text) else {
      throw StepImpossible(
        reason: Phrase(
          fr: "aucun modèle de réponse « \(name.text) »",
          it: "nessun modello di risposta «\(name.text)»", en: "no reply template “\(name.text)”")
      )
    }
    return template
  }

  func broadcast(_ subject: FreeText) throws -> Broadcast {
    guard let broadcast = try facts.broadcast(about: subject.text) else {
      throw StepImpossible(
        reason: Phrase(
          fr: "aucun message « \(subject.text) »", it: "nessun messaggio «\(subject.text)»",
          en: "no message “\(subject.text)”"))
    }
    return broadcast
  }
}
