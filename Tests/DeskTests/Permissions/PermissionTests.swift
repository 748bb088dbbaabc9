import ClientArea
import Testing

@testable import Store

/// For worlds and actors made by chance: a command succeeds exactly where the table allows it.
@Suite struct PermissionTests {
  /// The seeds of the worlds. One more that ever failed is added here, so that it stays tried.
  private static let seeds = Array(1...6)
  private static let steps = 8
  private static let actorsByStep = 3

  @Test(arguments: seeds)
  func `each command is refused or done as the independent table says`(_ seed: Int) throws {
    let town = try RandomWorld(seed: seed).town
    var dice = WorldDice(seed: seed &+ 1_000_000)
    var cases = 0
    var allowed = 0
    for _ in 0..<Self.steps {
      let facts = try Facts(of: town)
      let deeds = PermissionTable(facts: facts, plan: town.plan).deeds
      let actors = facts.actors
      var possible: [(Actor, Deed)] = []
      for _ in 0..<Self.actorsByStep {
        let actor = dice.one(of: dice.happens(7) ? actors.filter(\.stands) : actors)
        for deed in deeds {
          let may = deed.isAllowed(actor)
          try expect(deed, by: actor, at: town, isAllowed: may, seed: seed)
          cases += 1
          if may { possible.append((actor, deed)) }
        }
      }
      allowed += possible.count
      guard !possible.isEmpty else { continue }
      let (actor, deed) = dice.one(of: possible)
      try perform(deed, by: actor, at: town, seed: seed)
    }
    print("Permissions, seed \(seed): \(cases) cases tried, \(allowed) allowed.")
    #expect(allowed > 0 && allowed < cases)
  }

  private func expect(
    _ deed: Deed, by actor: Actor, at town: Town, isAllowed: Bool, seed: Int
  ) throws {
    let refusal = try town.desk.foresee(deed.command, as: actor.session).refusal
    guard isAllowed == (refusal == nil) else {
      Issue.record(
        """
        Seed \(seed): \(actor) should \(isAllowed ? "" : "not ")be allowed \(deed.words).
        \(refusal.map { "\($0.rules): \($0.sentence.en)" } ?? "It was not refused.")
        """)
      return
    }
    guard let refusal else { return }
    expectRules(refusal.reasons, "\(actor), \(deed.words)", seed)
    if !actor.stands {
      // An access that ended names ACCESS-9 too.
      #expect(refusal.rules.first == "ACCESS-1", "Seed \(seed): \(actor), \(deed.words)")
    }
  }

  private func perform(_ deed: Deed, by actor: Actor, at town: Town, seed: Int) throws {
    guard case .done(let decision, _) = try town.desk.perform(deed.command, as: actor.session)
    else {
      Issue.record("Seed \(seed): \(actor) was refused \(deed.words) when he did it.")
      return
    }
    expectRules(decision.reasons, deed.words, seed)
    for letter in decision.letters { expectRules(letter.reasons, "\(letter.model)", seed) }
  }

  /// Every decision, refusal and mail names rules of the book (SIM-5).
  private func expectRules(_ reasons: [Reason], _ what: String, _ seed: Int) {
    let isExplained = !reasons.isEmpty && reasons.allSatisfy { Self.rules.contains($0.rule) }
    #expect(isExplained, "Seed \(seed): \(what) names no rule of the book.")
  }

  private static let rules = Set(RuleBook.rules.map { $0.id })
}
