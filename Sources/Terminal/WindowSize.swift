internal import CNcurses
internal import Canvas
internal import Glibc

/// How large the terminal is.
enum WindowSize {
  /// More than any terminal has: a mistaken size must not take all memory.
  private static let limit = 1000
  /// So many cells are drawn at most, the upper ones of a terminal that has more: 160 lines of 1000, or all of
  /// 800 lines of 200.
  static let mostCells = 160_000
  /// What one cell of the screen costs: ncurses keeps it three times, and so do the frames shown, drawn and kept.
  static let bytesACell = 3 * MemoryLayout<cchar_t>.stride + 3 * MemoryLayout<Frame.Cell>.stride

  /// The size that the terminal tells, or the old 24 × 80 where it tells none.
  static func now(of terminal: Int32) -> Size {
    var told = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &told) == 0, told.ws_row > 0, told.ws_col > 0 else {
      return Size(rows: 24, columns: 80)
    }
    return drawn(of: Size(rows: Int(told.ws_row), columns: Int(told.ws_col)))
  }

  /// The part of a terminal that is drawn: its upper left.
  static func drawn(of size: Size) -> Size {
    let columns = min(limit, size.columns)
    return Size(rows: min(limit, size.rows, mostCells / max(1, columns)), columns: columns)
  }
}
