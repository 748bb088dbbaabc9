package import ClientArea

extension Day: StepValue {
  package static var placeholder: String { "date" }

  package init(reading text: String) throws(StepValueProblem) {
    guard let day = Day(iso: text) else {
      throw StepValueProblem(
        text,
        expected: Phrase(
          fr: "une date comme 2026-01-15", it: "una data come 2026-01-15",
          en: "a date such as 2026-01-15"))
    }
    self = day
  }

  package var written: String { iso }
}

extension Money: StepValue {
  package static var placeholder: String { "montant" }

  package init(reading text: String) throws(StepValueProblem) {
    guard let money = Self.amount(text) else {
      throw StepValueProblem(
        text,
        expected: Phrase(
          fr: "un montant comme 15,00 €", it: "un importo come 15,00 €",
          en: "an amount such as 15,00 €"))
    }
    self = money
  }

  package var written: String { text(in: .fr) }

  /// By the initializer that forms use, which is chosen by its not throwing.
  private static func amount(_ text: String) -> Money? { Money(reading: text[...]) }
}

extension Int: StepValue {
  package static var placeholder: String { "n" }
  package static var isQuoted: Bool { false }

  package init(reading text: String) throws(StepValueProblem) {
    guard let number = Int(text) else {
      throw StepValueProblem(
        text, expected: Phrase(fr: "un nombre entier", it: "un numero intero", en: "a number"))
    }
    self = number
  }

  package var written: String { "\(self)" }
}

extension RuleID: StepValue {
  package static var placeholder: String { "id" }

  package init(reading text: String) throws(StepValueProblem) { self.init(text) }

  package var written: String { text }
}

extension Language: StepValue {
  package static var placeholder: String { "<fr|it|en>" }

  package init(reading text: String) throws(StepValueProblem) {
    guard let language = Language(rawValue: text) else {
      throw StepValueProblem(text, among: Self.allCases.map(\.rawValue))
    }
    self = language
  }

  package var written: String { rawValue }
}
