/// A command that the rules do not allow. The first reason is the sentence the person reads.
package struct Refusal: Error, Hashable, Sendable {
  package let reasons: [Reason]
  /// What is wrong in which field, when the refusal is about what was filled in.
  package let problems: [FieldProblem]

  package init(_ reasons: Reason..., problems: [FieldProblem] = []) {
    self.reasons = reasons
    self.problems = problems
  }

  package init(because reasons: [Reason], problems: [FieldProblem] = []) {
    self.reasons = reasons
    self.problems = problems
  }

  /// A refusal by one rule.
  package init(_ rule: any Rule.Type, _ fact: Phrase) { self.init(Reason(rule, fact)) }

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
  package let advice: Phrase
}
