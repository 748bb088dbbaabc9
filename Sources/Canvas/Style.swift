/// What a piece of text is, not what colour it has: a theme gives each role its colour.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text on the terminal's own ground.
  case text
  /// Text that matters less.
  case quiet
  /// Box lines.
  case border
  /// A heading.
  case title
  /// The selected row or button.
  case selection
  /// What can be typed into.
  case field
  /// A key name in the footer or in help.
  case key
  /// Something went well, or is active.
  case good
  /// Something wants attention soon.
  case warning
  /// Something is wrong or late.
  case danger
  /// What the eye should find first.
  case accent
  /// The line of the product at the top.
  case header
  /// The simulator's own chrome, apart from the product that is simulated.
  case simulator
}

/// How a piece of text is to look.
package struct Style: Hashable, Sendable {
  package var role: Role
  package var isBold: Bool
  package var isUnderlined: Bool
  package var isReversed: Bool

  package init(
    _ role: Role, isBold: Bool = false, isUnderlined: Bool = false, isReversed: Bool = false
  ) {
    self.role = role
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
  }

  package static let plain = Style(.text)
}
