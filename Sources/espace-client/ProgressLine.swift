import Canvas
import ClientArea
import Glibc
import Terminal

/// A progress bar with figures on the line of standard error where the cursor stands; nothing where that is no
/// terminal.
struct ProgressLine {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let isAscii = Environment.printsAscii(to: STDERR_FILENO)

  func show(_ done: Int, of total: Int, doing what: String) {
    guard isShown else { return }
    var frame = Frame(size: Size(rows: 1, columns: columns))
    ProgressBar(done: done, of: total).draw(
      figures: "\(what) \(done) / \(total)", on: &frame,
      in: Rect(row: 0, column: 0, rows: 1, columns: columns))
    let line = frame.lines.joined()
    TextFile.show(progress: isAscii ? Ascii.spelling(of: line) : line)
  }

  /// Leaves an empty line for what comes.
  func clear() {
    guard isShown else { return }
    TextFile.show(progress: String(repeating: " ", count: columns))
    TextFile.endProgress()
  }

  /// One less than the terminal has, so that no line wraps.
  private var columns: Int {
    var window = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 1 else { return 79 }
    return min(Int(window.ws_col), 100) - 1
  }
}
