/// Lines and blocks, which a picture draws itself: so they join whatever font there is, and whoever listens to the text
/// does not hear them.
enum CellArt: Hashable {
  /// Lines from the middle of the cell to some of its sides.
  case lines([Side])
  /// Two lines from side to side.
  case double
  /// Two short lines from side to side.
  case dashes
  /// Filled from below, in eighths.
  case block(eighths: Int)
  /// Filled thinly: how many percent.
  case veil(percent: Int)

  enum Side { case up, right, down, left }

  init?(of scalar: Unicode.Scalar) {
    switch scalar {
    case "─": self = .lines([.left, .right])
    case "│": self = .lines([.up, .down])
    case "┌": self = .lines([.right, .down])
    case "┐": self = .lines([.left, .down])
    case "└": self = .lines([.up, .right])
    case "┘": self = .lines([.up, .left])
    case "├": self = .lines([.up, .right, .down])
    case "┤": self = .lines([.up, .down, .left])
    case "┬": self = .lines([.right, .down, .left])
    case "┴": self = .lines([.up, .right, .left])
    case "┼": self = .lines([.up, .right, .down, .left])
    case "═": self = .double
    case "╌": self = .dashes
    case "\u{2581}"..."\u{2588}": self = .block(eighths: Int(scalar.value - 0x2580))
    case "░": self = .veil(percent: 25)
    case "▒": self = .veil(percent: 50)
    case "▓": self = .veil(percent: 75)
    default: return nil
    }
  }
}
