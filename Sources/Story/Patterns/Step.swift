/// One sentence of a scenario with its values: it is read from a text, prints the same text, and does or checks
/// what it says.
package protocol ScenarioStep: Sendable {
  /// The sentence with places for the values.
  static var pattern: StepPattern<Self> { get }

  /// A step whose values are still to be read.
  init()

  /// The step as it stands in a scenario, without its keyword and its table.
  var text: String { get }
  /// The table below it, if it takes one.
  var table: FieldTable? { get }
  /// The text of several lines below it, if it takes one.
  var lines: String? { get }

  /// Under which keywords it may stand.
  static var kinds: [StepKind] { get }

  /// Where it happened, once it was played: what a demonstration shows. Nil where that is the place of the
  /// step before: a check speaks of what is on the screen already, unless it says otherwise.
  func setting(in scene: Scene) throws -> Setting?
}

/// A step that builds the world: « Soit … ».
package protocol GivenStep: ScenarioStep {
  func build(in scene: Scene) throws
}

/// A step in which somebody acts: « Quand … ».
package protocol WhenStep: ScenarioStep {
  /// - Throws: a `Refusal` where the rules forbid it.
  func act(in scene: Scene) throws
}

/// A step that checks what is true: « Alors … ».
package protocol ThenStep: ScenarioStep {
  /// - Throws: a `Mismatch` where it is not true.
  func check(in scene: Scene) throws -> Finding
}

extension ScenarioStep {
  package var text: String { Self.pattern.text(of: self) }
  package var table: FieldTable? { Self.pattern.table(of: self) }
  package var lines: String? { Self.pattern.lines(of: self) }

  package static var kinds: [StepKind] {
    (Self.self is any GivenStep.Type ? [.given] : [])
      + (Self.self is any WhenStep.Type ? [.when] : [])
      + (Self.self is any ThenStep.Type ? [.then] : [])
  }

  package func setting(in scene: Scene) throws -> Setting? { nil }
}
