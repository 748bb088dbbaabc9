import Story

/// Picks scenarios by their tags: those with one of some tags, or all where none is asked for.
struct WantedTags {
  private let tags: Set<String>

  /// - Parameter tags: with or without their `@`.
  init(_ tags: [String]) {
    self.tags = Set(tags.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 })
  }

  /// Those that none of these scenarios has, in their order.
  func missing(among scenarios: [ScenarioCase]) -> [String] {
    guard !tags.isEmpty else { return [] }
    return tags.subtracting(scenarios.lazy.flatMap(\.tags)).sorted()
  }

  func pick(_ scenario: ScenarioCase) -> Bool {
    tags.isEmpty || !tags.isDisjoint(with: scenario.tags)
  }
}
