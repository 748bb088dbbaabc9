import ClientArea
import Testing

@testable import Store

/// Every command, tried by staff that acts as a client: what stays with the client is refused, and all else ends just
/// as it would for the owner himself (CLIENTS-7, CLIENTS-8).
@Suite struct ActingTableTests {
  @Test(arguments: [3, 22])
  func `each command is the client's own, or ends as it does for him`(_ seed: Int) throws {
    let world = try RandomWorld(seed: seed)
    let town = world.town
    let facts = try Facts(of: town)
    let actions = PermissionTable(facts: facts, plan: town.plan).actions
    let rows = Dictionary(uniqueKeysWithValues: CommandRow.all.map { ($0.name, $0) })
    #expect(
      Set(actions.map(\.kind)) == Set(rows.keys),
      "Decide whether staff may do it as a client; or there is no such command, or the oracle tries none."
    )
    var refused = 0
    var apart: Set<String> = []
    for account in world.accounts.prefix(2) {
      let start = StartImpersonation(of: account.id, because: "un essai")
      guard case .done(let decision, _) = try town.desk.perform(start, as: town.staff),
        let acting = decision.following, let impersonation = decision.first(Impersonation.self)
      else { continue }
      let owner = Session(user: acting.user, account: acting.account)
      // The world has other people's visits only.
      let leaving = Action(EndImpersonation(impersonation.id)) { _ in false }
      for action in actions + [leaving] {
        guard let row = rows[action.kind] else { continue }
        let mine = try town.desk.foresee(action.command, as: owner).refusal
        let seen = try town.desk.foresee(action.command, as: acting).refusal
        if row.isPersonal {
          if seen != mine { apart.insert(row.name) }
        } else if row.isForbidden(action.command) {
          refused += 1
          #expect(seen?.reasons.map(\.rule) == ["CLIENTS-8"], "\(action.words)")
        } else {
          #expect(seen == mine, "\(action.words)")
          #expect(mine != nil || !row.isStaffsOwn, "\(action.words) is not staff's alone.")
        }
      }
    }
    #expect(refused > 0)
    #expect(
      apart == Set(CommandRow.all.filter(\.isPersonal).map(\.name)), "It is told apart by nothing.")
  }
}
