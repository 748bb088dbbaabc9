/// A command that the rules do not allow. The first reason is the sentence the person reads.
package struct Refusal: Error, Hashable, Sendable {
  package let reasons: [Reason]
  /// What is wrong in which field, when the refusal is about what was filled in.
  package let problems: [FieldProblem]
  private let isMomentary: Bool

  package init(_ reasons: Reason..., problems: [FieldProblem] = []) {
    self.init(because: reasons, problems: problems)
  }

  /// - Parameter forNow: whether it is not the person who may not, but the matter as it stands: the same
  ///   person might at another moment, or with something else.
  package init(because reasons: [Reason], problems: [FieldProblem] = [], forNow: Bool = false) {
    self.reasons = reasons
    self.problems = problems
    isMomentary = forNow
  }

  /// A refusal by one rule.
  package init(_ rule: any Rule.Type, _ fact: Phrase, forNow: Bool = false) {
    self.init(because: [Reason(rule, fact)], forNow: forNow)
  }

  /// A refusal by one rule of what was filled into one field.
  package init(
    _ rule: any Rule.Type, _ advice: Phrase, in field: DetailField, _ language: Language? = nil
  ) {
    self.init(
      because: [Reason(rule, advice)],
      problems: [FieldProblem(field: field, in: language, advice: advice)])
  }

  /// Whether the matter as it stands is refused, and not the person: paid already, or wrongly filled in.
  package var isForNow: Bool { isMomentary || !problems.isEmpty }

  /// The same, saying which of several lines of an order it is about.
  func about(line: Int, named name: String) -> Refusal {
    Refusal(
      because: reasons.map { reason in
        let fact = reason.fact
        let text = name.isEmpty ? "\(line + 1)" : name
        return Reason(
          rule: reason.rule,
          fact: Phrase(
            fr: "\(text) : \(fact.fr)", it: "\(text): \(fact.it)", en: "\(text): \(fact.en)"))
      }, problems: problems.map { $0.inLine(line) }, forNow: isMomentary)
  }

  /// The same for a form that has only one of several lines: its fields are as if it were alone, and what is wrong with
  /// another line stands in the sentence.
  func within(line: Int) -> Refusal {
    Refusal(
      because: reasons, problems: problems.filter { $0.line == line }.map { $0.inLine(0) },
      forNow: isForNow)
  }

  /// The fields that somebody else changed meanwhile, where that is why it is refused (SIM-8).
  package var disputes: [FieldProblem] { problems.filter(\.isDisputed) }

  package var sentence: Phrase {
    reasons.first?.fact
      ?? Phrase(
        fr: "Cette action n'est pas possible.", it: "Questa azione non è possibile.",
        en: "This action is not possible.")
  }
}

/// A field that was filled in wrongly, and what to do about it.
package struct FieldProblem: Hashable, Sendable {
  package let field: DetailField
  /// Where a detail is given once a language.
  package let language: Language?
  package let advice: Phrase
  /// Whether nothing is wrong with it but that somebody else changed the field meanwhile: both values are told, and the
  /// person is asked (SIM-8).
  package let isDisputed: Bool
  /// Where the field stands in one of several lines: which, from 0.
  package private(set) var line = 0

  package init(
    field: DetailField, in language: Language? = nil, advice: Phrase, isDisputed: Bool = false
  ) {
    self.field = field
    self.language = language
    self.advice = advice
    self.isDisputed = isDisputed
  }

  fileprivate func inLine(_ line: Int) -> FieldProblem {
    var problem = self
    problem.line = line
    return problem
  }
}

extension Rule {
  /// - Throws: a refusal by this rule where something is filled in wrongly; its sentence is the first advice.
  static func refuse(_ problems: [FieldProblem]) throws(Refusal) {
    guard let first = problems.first else { return }
    throw Refusal(because: [Reason(Self.self, first.advice)], problems: problems)
  }
}
