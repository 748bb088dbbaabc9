/// « Fonctionnalité »: what one file describes.
package struct Feature: Hashable, Sendable {
  package let place: Place
  package let tags: [Tag]
  package let keyword: String
  package let name: String
  package let description: String
  package let background: Background?
  package let scenarios: [Scenario]
  package let rules: [FeatureRule]
}

/// « Règle »: scenarios of a feature that belong together.
package struct FeatureRule: Hashable, Sendable {
  package let place: Place
  package let tags: [Tag]
  package let keyword: String
  package let name: String
  package let description: String
  package let background: Background?
  package let scenarios: [Scenario]
}

/// « Contexte »: steps that come before those of every scenario.
package struct Background: Hashable, Sendable {
  package let place: Place
  package let keyword: String
  package let name: String
  package let description: String
  package let steps: [StepLine]
}

/// A word by which scenarios are picked: `@BILL-2`.
package struct Tag: Hashable, Sendable {
  package let place: Place
  /// Without the `@`.
  package let name: String
}
