import ClientArea
import Testing

@testable import Store

/// Holds what the desk says against what the table says, and counts.
struct Trial {
  let town: Town
  let seed: Int
  private(set) var cases = 0
  private(set) var allowed = 0
  /// The commands that somebody was allowed, and that somebody was refused.
  private(set) var kindsAllowed: Set<String> = []
  private(set) var kindsRefused: Set<String> = []

  init(town: Town, seed: Int) {
    self.town = town
    self.seed = seed
  }

  /// Foresees each action, and answers those that are allowed.
  @discardableResult
  mutating func `try`(_ actions: [Action], by actor: Actor) throws -> [Action] {
    let possible = actions.filter { $0.isAllowed(actor) }
    kindsAllowed.formUnion(possible.map(\.kind))
    kindsRefused.formUnion(actions.filter { !$0.isAllowed(actor) }.map(\.kind))
    try town.desk.together {
      for action in actions { try expect(action, by: actor, isAllowed: action.isAllowed(actor)) }
    }
    cases += actions.count
    allowed += possible.count
    return possible
  }

  private func expect(_ action: Action, by actor: Actor, isAllowed: Bool) throws {
    let refusal = try town.desk.foresee(action.command, as: actor.session).refusal
    guard isAllowed == (refusal == nil) else {
      Issue.record(
        """
        Seed \(seed): \(actor) should \(isAllowed ? "" : "not ")be allowed \(action.words).
        \(refusal.map { "\($0.rules): \($0.sentence.en)" } ?? "It was not refused.")
        """)
      return
    }
    guard let refusal else { return }
    expectRules(refusal.reasons, "\(actor), \(action.words)")
    guard !actor.stands else { return }
    // An access that ended names ACCESS-9 too.
    #expect(
      refusal.rules.first == (actor.isSwitchedOff ? "PERSON-5" : "ACCESS-1"),
      "Seed \(seed): \(actor), \(action.words)")
  }

  func perform(_ action: Action, by actor: Actor) throws {
    guard case .done(let decision, _) = try town.desk.perform(action.command, as: actor.session)
    else {
      Issue.record("Seed \(seed): \(actor) was refused \(action.words) when he did it.")
      return
    }
    expectRules(decision.reasons, action.words)
    for letter in decision.letters { expectRules(letter.reasons, "\(letter.model)") }
  }

  /// Every decision, refusal and mail names rules of the book (SIM-5).
  private func expectRules(_ reasons: [Reason], _ what: String) {
    let isExplained = !reasons.isEmpty && reasons.allSatisfy { Self.rules.contains($0.rule) }
    #expect(isExplained, "Seed \(seed): \(what) names no rule of the book.")
  }

  private static let rules = Set(RuleBook.rules.map { $0.id })
}
