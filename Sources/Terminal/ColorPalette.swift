internal import CNcurses
internal import Canvas

/// What ncurses has to be told for each style, worked out once for a theme.
struct ColorPalette {
  /// What ncurses is told: attributes, and the number of a colour pair.
  struct Look: Hashable {
    var attributes: attr_t
    var pair: Int16
  }

  /// How many colours there are to choose from; 0 for none.
  private let colours: Int
  private let hasOwnColours: Bool
  private var looks: [Look] = []

  /// - Parameter isColourful: whether colours are wanted at all.
  init(theme: Theme, isColourful: Bool) {
    colours = isColourful && has_colors() ? Int(curses_colours()) : 0
    hasOwnColours = colours > 0 && use_default_colors() == OK
    use(theme)
  }

  mutating func use(_ theme: Theme) {
    looks = Role.allCases.map { look(of: theme.look(of: $0), pair: Int16($0.rawValue) + 1) }
  }

  func look(of style: Style) -> Look {
    var look = looks[Int(style.role.rawValue)]
    if style.isBold { look.attributes |= curses_bold() }
    if style.isUnderlined { look.attributes |= curses_underline() }
    if style.isReversed { look.attributes ^= curses_reverse() }
    return look
  }

  private func look(of wanted: Theme.Look, pair: Int16) -> Look {
    var attributes: attr_t = 0
    if wanted.isBold { attributes |= curses_bold() }
    if wanted.isDim { attributes |= curses_dim() }
    if wanted.isReversed { attributes |= curses_reverse() }
    if colours < 8 {
      // A ground of its own must stand out without colours too.
      if wanted.background != .own { attributes |= curses_reverse() }
      return Look(attributes: attributes, pair: 0)
    }
    if colours < 16, wanted.foreground.rawValue >= 8 {
      // Bold black cannot be seen on black, so grey becomes dim.
      attributes |= wanted.foreground == .brightBlack ? curses_dim() : curses_bold()
    }
    let foreground = number(of: wanted.foreground, instead: Theme.Colour.white)
    let background = number(of: wanted.background, instead: Theme.Colour.black)
    if foreground == -1, background == -1 { return Look(attributes: attributes, pair: 0) }
    init_pair(pair, foreground, background)
    return Look(attributes: attributes, pair: pair)
  }

  private func number(of colour: Theme.Colour, instead: Theme.Colour) -> Int16 {
    if colour == .own { return hasOwnColours ? -1 : Int16(instead.rawValue) }
    if colours >= 16 { return Int16(colour.rawValue) }
    if colour == .brightBlack { return number(of: .own, instead: instead) }
    return Int16(colour.rawValue % 8)
  }
}
