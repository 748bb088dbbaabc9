package import ClientArea

/// Every sentence that can be written, found by the command that it says.
package struct SentenceRegistry: Sendable {
  /// By the type of the command, in the order in which they are tried.
  private var tellers: [ObjectIdentifier: [Teller]] = [:]
  /// The commands that can be said.
  private(set) var commands: [any Command.Type] = []
  private typealias Teller = @Sendable (any Command, Names) throws -> [any WhenStep]?

  /// The sentences of this program.
  package static let house = SentenceRegistry(
    of: StoryCatalogue.steps,
    saidByTheClock: [
      SendExpiryAlert.self, DropOldOrder.self, EndConsentQuestion.self, RemindUnpaidInvoice.self,
      TakeLifeStep.self, EndOwnerChange.self,
      RenewAutomatically.self,
    ])

  /// - Parameter saidByTheClock: what happens by itself: the sentence that moves the clock says it all.
  init(of steps: [any ScenarioStep.Type], saidByTheClock: [any Command.Type]) {
    for case let step as any Telling.Type in steps { add(step) }
    for command in saidByTheClock {
      tellers[ObjectIdentifier(command)] = [{ _, _ in [] }]
    }
  }

  /// The sentences that say a command, found in the data as they are before it; empty where another sentence
  /// says it already. Nil where none says just this.
  package func saying(_ command: any Command, in names: Names) throws -> [any WhenStep]? {
    for teller in tellers[ObjectIdentifier(type(of: command))] ?? [] {
      if let steps = try teller(command, names) { return steps }
    }
    return nil
  }

  private mutating func add<Step: Telling>(_ step: Step.Type) {
    if tellers[ObjectIdentifier(Step.Said.self)] == nil { commands.append(Step.Said.self) }
    tellers[ObjectIdentifier(Step.Said.self), default: []].append { command, names in
      try (command as? Step.Said).flatMap { try Step.telling($0, in: names) }
    }
  }
}
