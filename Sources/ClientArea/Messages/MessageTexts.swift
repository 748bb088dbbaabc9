/// A subject and a text in one language.
package struct MessageText: Hashable, Sendable {
  package var subject: String
  package var text: String

  package init(_ subject: String = "", _ text: String = "") {
    self.subject = subject.normal
    self.text = text.normal
  }

  package var isEmpty: Bool { subject.trimmed.isEmpty && text.trimmed.isEmpty }
}

/// Subject and text per language, of which some may be left empty.
package struct MessageTexts: Hashable, Sendable {
  private var texts: [Language: MessageText] = [:]

  package init(_ texts: [Language: MessageText] = [:]) {
    self.texts = texts.filter { !$0.value.isEmpty }
  }

  package subscript(language: Language) -> MessageText {
    get { texts[language] ?? MessageText() }
    set { texts[language] = newValue.isEmpty ? nil : newValue }
  }

  /// The languages in which something stands, in the order in which they stand in for one another (CLIENTS-22).
  package var filled: [Language] { Self.order.filter { texts[$0] != nil } }

  /// The text for whoever speaks a language: in that one, or in the first there is.
  package func best(for language: Language) -> MessageText {
    texts[language] ?? filled.first.flatMap { texts[$0] } ?? MessageText()
  }

  /// What it is called in lists: the first subject there is.
  package var subject: String { filled.first.map { self[$0].subject } ?? "" }

  /// French before English before Italian.
  package static let order: [Language] = [.fr, .en, .it]
}

extension Language {
  package var word: Phrase {
    switch self {
    case .fr: Phrase(fr: "français", it: "francese", en: "French")
    case .it: Phrase(fr: "italien", it: "italiano", en: "Italian")
    case .en: Phrase(fr: "anglais", it: "inglese", en: "English")
    }
  }
}
