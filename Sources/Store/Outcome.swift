package import ClientArea

/// How a command ended.
package enum Outcome: Sendable {
  /// It is done and stands in the journal under this number.
  case done(Decision, entry: Int)
  /// A rule forbids it; nothing was changed, save what the rule itself records (ACCESS-12).
  case refused(Refusal)

  /// Why it was refused, if it was.
  package var refusal: Refusal? {
    if case .refused(let refusal) = self { refusal } else { nil }
  }
}

/// How a command would end (SIM-4).
package enum Foresight: Sendable {
  case possible(Decision)
  case refused(Refusal)

  /// Why it would be refused, if it would.
  package var refusal: Refusal? {
    switch self {
    case .possible: nil
    case .refused(let refusal): refusal
    }
  }
}

/// A letter as its recipient would read it.
package struct MailPreview: Sendable {
  package let letter: Letter
  package let subject: String
  package let body: String
}

/// Says whether the data are the same as before: it changes with every commit, here or elsewhere.
package struct ChangeMark: Hashable, Sendable {
  let others: Int
  let own: Int
}
