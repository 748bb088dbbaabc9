/// Why something was decided: a rule and the fact it was applied to. Kept with the journal entry, the
/// invoice or the mail, so that « Pourquoi ? » stays true after links have changed (SIM-5).
package struct Reason: Hashable, Sendable {
  package let rule: RuleID
  package let fact: Phrase

  package init(_ rule: any Rule.Type, _ fact: Phrase) {
    self.rule = rule.id
    self.fact = fact
  }

  /// A reason read back from storage.
  package init(rule: RuleID, fact: Phrase) {
    self.rule = rule
    self.fact = fact
  }
}

/// A value and the reasons for it.
package struct Ruled<Value> {
  package let value: Value
  package let reasons: [Reason]

  package init(_ value: Value, because reasons: Reason...) { self.init(value, because: reasons) }

  package init(_ value: Value, because reasons: [Reason]) {
    self.value = value
    self.reasons = reasons
  }
}

extension Ruled: Sendable where Value: Sendable {}
