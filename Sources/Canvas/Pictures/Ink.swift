/// How a style comes out in a picture.
package struct Ink: Hashable, Sendable {
  package let shade: Shade
  /// What is behind the text; nil for the ground of the picture.
  package let behind: Shade?
  package let isBold: Bool
}

extension Theme {
  /// How much of the ground there is in dim text.
  private static let dimness: UInt32 = 35

  package func ink(of style: Style, on ground: Ground) -> Ink {
    let look = look(of: style.role)
    let behind = look.background == .own ? nil : ground.shade(of: look.background)
    var shade = ground.shade(of: look.foreground)
    if look.isDim { shade = shade.mixed(with: behind ?? ground.shade, percent: Self.dimness) }
    let isBold = look.isBold || style.isBold
    guard look.isReversed != style.isReversed else {
      return Ink(shade: shade, behind: behind, isBold: isBold)
    }
    return Ink(shade: behind ?? ground.shade, behind: shade, isBold: isBold)
  }

  /// The grounds that the theme is for: both where it says none.
  package var grounds: [Ground] { ground.map { [$0] } ?? [.light, .dark] }

  /// The same without colours: attributes only, and what had a ground of its own is reversed, as on a terminal that
  /// knows none.
  package var withoutColours: Theme {
    let plain = Role.allCases.map { role -> (Role, Look) in
      let look = look(of: role)
      let isReversed = look.isReversed || look.background != .own
      return (role, Look(isBold: look.isBold, isDim: look.isDim, isReversed: isReversed))
    }
    return Theme(name: name, looks: Dictionary(uniqueKeysWithValues: plain), for: ground)
  }
}
