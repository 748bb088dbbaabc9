/// The colours and attributes that a theme gives to each role. Works with 16 colours; the ground stays the terminal's own.
package struct Theme: Hashable, Sendable {
  /// One of the 16 terminal colours, or the terminal's own.
  package enum Colour: Int, Sendable {
    case own = -1
    case black = 0, red, green, yellow, blue, magenta, cyan, white
    case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan,
      brightWhite
  }

  /// What a role looks like.
  package struct Look: Hashable, Sendable {
    package let foreground: Colour
    package let background: Colour
    package let isBold: Bool
    package let isDim: Bool
    package let isReversed: Bool

    package init(
      _ foreground: Colour = .own, on background: Colour = .own, isBold: Bool = false,
      isDim: Bool = false, isReversed: Bool = false
    ) {
      self.foreground = foreground
      self.background = background
      self.isBold = isBold
      self.isDim = isDim
      self.isReversed = isReversed
    }
  }

  package let name: String
  /// What the theme's colours can be read on; nil for any ground.
  package let ground: Ground?
  private let looks: [Role: Look]

  package init(name: String, looks: [Role: Look], for ground: Ground? = nil) {
    self.name = name
    self.looks = looks
    self.ground = ground
  }

  package func look(of role: Role) -> Look { looks[role] ?? Look() }
}
