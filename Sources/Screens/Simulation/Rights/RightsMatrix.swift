package import ClientArea
package import Store

/// Who may do what with a service, an order or an account: each cell is asked of the command or the query
/// itself, so that no right is written down twice.
package struct RightsMatrix {
  package let matter: RightsSetting.Matter
  package let actors: [RightsActor]
  package let actions: [RightsAction]
  /// The verdicts of each action, in the order of the actors.
  package let verdicts: [[Verdict]]

  /// - Returns: nil where the matter is gone, or the world is empty.
  package static func of(
    _ subject: Subject?, preferring preferred: ID<ClientAccount>?, at desk: Desk
  ) throws -> RightsMatrix? {
    let setting = RightsSetting(about: subject, preferring: preferred)
    // Some hundred questions: asked once, and not for every move of the cursor.
    return try desk.answer(once: Asked(setting: setting), as: .visitor) {
      try desk.answer(setting, as: .visitor).map { try RightsMatrix($0, at: desk) }
    }
  }

  /// What the whole matrix answers.
  private struct Asked: Hashable {
    let setting: RightsSetting
  }

  private init(_ setting: RightsSetting.Facts, at desk: Desk) throws {
    matter = setting.matter
    actors = setting.actors
    let actions = Self.actions(in: setting)
    let actors = setting.actors
    self.actions = actions
    verdicts = try actions.map { action in
      try actors.map { try action.verdict(on: $0, at: desk) }
    }
  }

  /// The lines of each group of commands. A new group adds its own here.
  private static func actions(in setting: RightsSetting.Facts) -> [RightsAction] {
    switch setting.matter {
    case .service(let facts):
      RightsAction.services(facts) + RightsAction.support(facts)
        + RightsAction.technicalLinks(facts, naming: setting.stranger)
    case .order(let facts): RightsAction.orders(facts)
    case .account(let facts):
      RightsAction.profile(facts) + RightsAction.billing(facts)
        + RightsAction.ordering(facts, setting.product)
        + RightsAction.administrativeLinks(facts, naming: setting.stranger)
    }
  }
}
