import ClientArea
import Testing

@testable import Store

/// For worlds and actors made by chance: a command succeeds exactly where the table allows it.
@Suite struct PermissionTests {
  /// The seeds of the worlds. One more that ever failed is added here, so that it stays tried.
  private static let seeds = Array(1...6)
  private static let steps = 5
  private static let actorsByStep = 2

  @Test(arguments: seeds)
  func `each command is refused or done as the independent table says`(_ seed: Int) throws {
    let town = try RandomWorld(seed: seed).town
    var dice = WorldDice(seed: seed &+ 1_000_000)
    var trial = Trial(town: town, seed: seed)
    for _ in 0..<Self.steps {
      let facts = try Facts(of: town)
      let actions = PermissionTable(facts: facts, plan: town.plan).actions
      let actors = facts.actors
      var possible: [(Actor, Action)] = []
      for _ in 0..<Self.actorsByStep {
        let actor = dice.one(of: dice.happens(7) ? actors.filter(\.stands) : actors)
        possible += try trial.try(actions, by: actor).map { (actor, $0) }
      }
      guard !possible.isEmpty else { continue }
      let (actor, action) = dice.one(of: possible)
      try trial.perform(action, by: actor)
    }
    print("Permissions, seed \(seed): \(trial.cases) cases tried, \(trial.allowed) allowed.")
    #expect(trial.allowed > 0 && trial.allowed < trial.cases)
  }

  /// Every role × every set of rights × every command, in an account that is owner, technical and
  /// administrative contact, buyer and agency at once.
  @Test(arguments: [22])
  func `each right opens just its commands, to contacts and guests alike`(_ seed: Int) throws {
    var world = try RandomWorld(seed: seed)
    try world.addCrowd()
    let town = world.town
    let facts = try Facts(of: town)
    let crowd = Set(world.crowd.map(\.user))
    let actions = PermissionTable(
      facts: facts, plan: town.plan, besides: crowd.subtracting(world.crowd.prefix(3).map(\.user))
    ).actions
    var trial = Trial(town: town, seed: seed)
    for actor in try actors(of: world, facts) { try trial.try(actions, by: actor) }
    print("Rights, seed \(seed): \(trial.cases) cases tried, \(trial.allowed) allowed.")
    let kinds = Set(actions.map(\.kind))
    #expect(trial.kindsAllowed == kinds, "Never allowed: \(kinds.subtracting(trial.kindsAllowed))")
    #expect(trial.kindsRefused == kinds, "Never refused: \(kinds.subtracting(trial.kindsRefused))")
  }

  /// The crowd, the owners, everybody who is somehow linked or switched off, staff, a visitor and the clock.
  private func actors(of world: RandomWorld, _ facts: Facts) throws -> [Actor] {
    let town = world.town
    let owners = try world.accounts.map { try town.session(of: $0) }
    let gone = facts.user(at: "gone@client.test")?.id
    let others = facts.accesses.filter { $0.status != .active }.prefix(4).map {
      Session(user: $0.user, account: nil)
    }
    let members = facts.users.filter { $0.kind == .internal }.map {
      Session(user: $0.id, account: nil)
    }
    let sessions =
      world.crowd.map { Session(user: $0.user, account: $0.account) } + owners + others
      + [Session(user: gone, account: world.accounts[0].id), .visitor, .clock] + members
    return sessions.map { Actor($0, in: facts) }
  }
}
