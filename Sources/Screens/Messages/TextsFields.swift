import Canvas
import ClientArea
import Store

/// The fields of subject and text per language: of a message and of a template.
enum TextsFields {
  static func all(rows: Int, in context: Context) -> [Field] {
    Language.allCases.flatMap { language in
      [
        Field(FieldID("language-\(language.rawValue)"), context.words(language.word), .heading),
        .text(subject(language), context.words(DetailField.subject.word), limit: 200),
        Field(text(language), context.words(DetailField.text.word), .area(limit: 5000, rows: rows)),
      ]
    } + [
      Field("places", context.words(TemplateWords.places), .note(Style(.quiet)))
    ]
  }

  static func values(_ texts: MessageTexts) -> [FieldID: String] {
    var values: [FieldID: String] = [:]
    for language in texts.filled {
      values[subject(language)] = texts[language].subject
      values[text(language)] = texts[language].text
    }
    return values
  }

  static func texts(in form: Form) -> MessageTexts {
    MessageTexts(
      Dictionary(
        uniqueKeysWithValues: Language.allCases.map {
          ($0, MessageText(form[subject($0)], form[text($0)]))
        }))
  }

  /// Puts a template after what is typed already, and its subject where there is none.
  static func insert(_ texts: MessageTexts, into form: inout Form) {
    for language in texts.filled {
      if form[subject(language)].trimmed.isEmpty {
        form[subject(language)] = texts[language].subject
      }
      let before = form[text(language)]
      form[text(language)] =
        before.trimmed.isEmpty ? texts[language].text : before + "\n\n" + texts[language].text
    }
  }

  private static func subject(_ language: Language) -> FieldID {
    DetailField.subject.fieldID(in: language)
  }

  private static func text(_ language: Language) -> FieldID {
    DetailField.text.fieldID(in: language)
  }
}

/// The choice of a category.
enum CategoryField {
  static let id: FieldID = "category"

  /// Those that are offered, and the one that is chosen already.
  static func choice(with chosen: ID<TicketCategory>? = nil, in context: Context) throws -> Field {
    let categories = try context.desk.answer(TicketCategoryList(), as: context.session)
      .filter { $0.archivedOn == nil || $0.category == chosen }
    let choices =
      [Field.Choice("", context.words(BroadcastWords.noCategory))]
      + categories.map { Field.Choice("\($0.category.value)", $0.name) }
    return Field(id, context.words(BroadcastWords.category), .select(choices, width: 30))
  }

  static func category(in form: Form) -> ID<TicketCategory>? { Int(form[id]).map { ID($0) } }

  static func value(_ category: ID<TicketCategory>?) -> String {
    category.map { "\($0.value)" } ?? ""
  }
}
