package import Story

/// A step in which somebody acts at the keyboard: « Quand … ».
protocol KeyboardStep: ScenarioStep {
  /// - Throws: a `Refusal` where the rules forbid it.
  func act(in performance: Performance) throws
}

/// A step that checks what only a whole performance knows: « Alors … ».
protocol PerformanceCheck: ScenarioStep {
  /// - Throws: a `Mismatch` where it is not true.
  func check(in performance: Performance) throws -> Finding
}

extension KeyboardStep {
  static var kinds: [StepKind] { [.when] }
}

extension PerformanceCheck {
  static var kinds: [StepKind] { [.then] }
}

extension StepCatalogue {
  /// Every step of this program.
  package static let house = StepCatalogue(StoryCatalogue.steps + ScreenSteps.all)
}
