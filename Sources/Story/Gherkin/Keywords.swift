/// The languages whose keywords are known.
package enum KeywordLanguage: String, CaseIterable, Sendable {
  case fr, en
}

/// The keywords of one language, as Gherkin publishes them.
struct Keywords: Sendable {
  let language: KeywordLanguage
  let headers: [Keyword<HeaderKind>]
  /// With the blank or apostrophe that ends them; the longest first, so that « Et que » is no « Et ».
  let steps: [Keyword<StepKeyword>]

  /// One keyword and what it means.
  struct Keyword<Kind: Sendable>: Sendable {
    let kind: Kind
    let text: String
    /// The text without the blank that ends it, as a step keeps it.
    let written: String
    /// The text's bytes, which are quicker to compare, and the first of them.
    let bytes: [UInt8]
    let first: UInt8

    init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
      written = text.last == " " ? String(text.dropLast()) : text
      bytes = Array(text.utf8)
      first = bytes.first ?? 0
    }
  }

  /// What a step keyword makes of its step.
  enum StepKeyword: Sendable {
    case given, when, then
    /// « Et », « Mais », `*`: the same as before.
    case same
  }

  static func of(_ language: KeywordLanguage) -> Keywords {
    switch language {
    case .fr: french
    case .en: english
    }
  }

  /// The keywords that begin steps, as messages list them.
  var stepWords: [String] {
    switch language {
    case .fr: ["Soit", "Quand", "Alors", "Et", "Mais", "*"]
    case .en: ["Given", "When", "Then", "And", "But", "*"]
    }
  }

  /// The usual keyword of a header.
  func word(for kind: HeaderKind) -> String {
    headers.first { $0.kind == kind }?.text ?? kind.rawValue
  }

  private init(
    _ language: KeywordLanguage, headers: [HeaderKind: [String]],
    steps: [StepKeyword: [String]]
  ) {
    self.language = language
    self.headers = HeaderKind.allCases.flatMap { kind in
      (headers[kind] ?? []).map { Keyword(kind, $0) }
    }
    let plain = steps.flatMap { kind, texts in texts.map { Keyword(kind, $0) } }
    let curved = plain.filter { $0.text.hasSuffix("'") }
      .map { Keyword($0.kind, $0.text.dropLast() + "’") }
    self.steps = (plain + curved + [Keyword(.same, "* ")])
      .sorted { $0.bytes.count > $1.bytes.count }
  }

  private static let french = Keywords(
    .fr,
    headers: [
      .feature: ["Fonctionnalité"], .background: ["Contexte"],
      .scenario: ["Scénario", "Exemple", "Plan du scénario", "Plan du Scénario"],
      .examples: ["Exemples"], .rule: ["Règle"],
    ],
    steps: [
      .given: [
        "Soit ", "Sachant que ", "Sachant qu'", "Sachant ", "Etant donné que ",
        "Etant donné qu'", "Etant donné ", "Etant donnée ", "Etant donnés ", "Etant données ",
        "Étant donné que ", "Étant donné qu'", "Étant donné ", "Étant donnée ", "Étant donnés ",
        "Étant données ",
      ],
      .when: ["Quand ", "Lorsque ", "Lorsqu'"], .then: ["Alors ", "Donc "],
      .same: ["Et que ", "Et qu'", "Et ", "Mais que ", "Mais qu'", "Mais "],
    ])

  private static let english = Keywords(
    .en,
    headers: [
      .feature: ["Feature", "Business Need", "Ability"], .background: ["Background"],
      .scenario: ["Scenario", "Example", "Scenario Outline", "Scenario Template"],
      .examples: ["Examples", "Scenarios"], .rule: ["Rule"],
    ],
    steps: [
      .given: ["Given "], .when: ["When "], .then: ["Then "], .same: ["And ", "But "],
    ])
}

/// What a line with a keyword and a colon begins.
package enum HeaderKind: String, CaseIterable, Sendable {
  case feature, background, scenario, examples, rule
}
