internal import Canvas
internal import Glibc

/// How large the terminal is.
enum WindowSize {
  /// More than any terminal has: a mistaken size must not take all memory.
  private static let limit = 1000

  /// The size that the terminal tells, or the old 24 × 80 where it tells none.
  static func now(of terminal: Int32) -> Size {
    var told = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &told) == 0, told.ws_row > 0, told.ws_col > 0 else {
      return Size(rows: 24, columns: 80)
    }
    return Size(rows: min(limit, Int(told.ws_row)), columns: min(limit, Int(told.ws_col)))
  }
}
