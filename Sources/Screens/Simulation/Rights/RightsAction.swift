package import ClientArea
package import Store

/// One line of the matrix of rights: something to do or to see, and how to ask whether an actor may. Each
/// group of commands lists its own in a `…Rights.swift` of its folder.
package struct RightsAction {
  package let id: String
  package let title: Phrase
  /// The rule that gives or refuses the right itself: where a decision names it, the cell shows it.
  let rule: RuleID
  private let question: Question

  private enum Question {
    case attempt((RightsActor) -> Attempt)
    case sight(Sight)
  }

  /// A command with the session in which the actor would order it.
  package struct Attempt {
    package let command: any Command
    package let session: Session
  }

  /// A command that the actor orders for himself.
  init(
    _ id: String, _ title: Phrase, by rule: any Rule.Type,
    doing command: @escaping (RightsActor) -> any Command
  ) {
    self.init(
      id, title, by: rule, question: .attempt { Attempt(command: command($0), session: $0.session) }
    )
  }

  /// A command that only makes sense in the name of one account: each actor tries to act for it.
  init(
    _ id: String, _ title: Phrase, by rule: any Rule.Type, for account: ID<ClientAccount>,
    doing command: @escaping (RightsActor) -> any Command
  ) {
    self.init(
      id, title, by: rule,
      question: .attempt { actor in
        Attempt(
          command: command(actor), session: Session(user: actor.session.user, account: account))
      })
  }

  /// Something that a query shows, or does not show.
  /// - Parameters:
  ///   - place: what shows it: « Gérer mes services ».
  ///   - rights: what a contact or a guest needs for it (ACCESS-10).
  init(
    seeing id: String, _ title: Phrase, in place: Phrase, by rule: any Rule.Type,
    needing rights: [Permission], _ isSeen: @escaping (Session, Desk) throws -> Bool
  ) {
    self.init(
      id, title, by: rule,
      question: .sight(Sight(place: place, rule: rule.id, rights: rights, isSeen: isSeen)))
  }

  private init(_ id: String, _ title: Phrase, by rule: any Rule.Type, question: Question) {
    self.id = id
    self.title = title
    self.rule = rule.id
    self.question = question
  }

  /// The command that an actor would order; nil for what is only seen.
  package func attempt(of actor: RightsActor) -> Attempt? {
    switch question {
    case .attempt(let attempt): attempt(actor)
    case .sight: nil
    }
  }

  /// Asks the command, or the query, and nobody else.
  package func verdict(on actor: RightsActor, at desk: Desk) throws -> Verdict {
    switch question {
    case .attempt(let attempt):
      let attempt = attempt(actor)
      return Verdict(try desk.foresee(attempt.command, as: attempt.session))
    case .sight(let sight): return try sight.verdict(on: actor.session, at: desk)
    }
  }
}

/// What one cell of the matrix says.
package enum Verdict: Sendable {
  case allowed([Reason])
  /// The person may, but the matter as it stands does not allow it: paid already, for instance.
  case notNow(Refusal)
  case denied(Refusal)

  init(_ foresight: Foresight) {
    switch foresight {
    case .possible(let decision): self = .allowed(decision.reasons)
    case .refused(let refusal): self = refusal.isForNow ? .notNow(refusal) : .denied(refusal)
    }
  }

  package var reasons: [Reason] {
    switch self {
    case .allowed(let reasons): reasons
    case .notNow(let refusal), .denied(let refusal): refusal.reasons
    }
  }

  /// The reason that the cell names: that of a right, if there is one, or the first.
  func reason(by rule: RuleID) -> Reason? {
    reasons.first { $0.rule == rule } ?? reasons.first
  }
}
