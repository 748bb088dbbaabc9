internal import CNcurses
internal import Canvas
internal import Glibc

/// Brings the terminal from the last frame to the next one: ncurses works out the difference and writes it,
/// a frame in one write. It is started on a file that takes everything and keeps nothing, so it neither changes
/// modes nor sends what belongs to a start; then that file's descriptor becomes the terminal's.
final class Painter {
  /// How many cells there is room for at least, since the window may grow. ncurses takes no more than `mostCells`.
  private static let fewestCells = 8000
  private static let mostCells = 30_000

  private(set) var size: Size
  private let screen: OpaquePointer
  /// What ncurses takes for the terminal.
  private let file: UnsafeMutablePointer<FILE>
  private var palette: ColorPalette
  private var shown: Frame?
  private let cursorOn: [UInt8]
  private let cursorOff: [UInt8]
  private var isCursorShown = true

  /// - Parameter output: the terminal, or a file in its place.
  init(
    type: String, size: Size, theme: Theme, isColourful: Bool, output: Int32
  ) throws(TerminalError) {
    guard let file = fopen("/dev/null", "we") else {
      throw .system(errno, doing: "open /dev/null")
    }
    // ncurses keeps the buffer of its first screen: one of a single line has three bytes for each cell.
    let cells = min(max(size.rows * size.columns, Self.fewestCells), Self.mostCells)
    Environment.note(Size(rows: 1, columns: cells))
    defer { Environment.forgetSize() }
    guard let screen = curses_start(type, file) else { throw .typeUnknown(type) }
    self.file = file
    self.screen = screen
    self.size = size
    typeahead(-1)
    nonl()
    if isColourful { start_color() }
    palette = ColorPalette(theme: theme, isColourful: isColourful)
    cursorOn = Array((TerminalType.capability("cnorm") ?? "").utf8)
    cursorOff = Array((TerminalType.capability("civis") ?? "").utf8)
    idlok(curses_stdscr(), true)
    curses_begin_updates()
    dup2(output, fileno(file))
    // First narrower, then higher: in one step ncurses makes as many lines of the first width.
    resize_term(1, Int32(size.columns))
    resize(to: size)
  }

  deinit {
    delscreen(screen)
    fclose(file)
  }

  /// Takes another size. The next frame is painted as a whole.
  func resize(to size: Size) {
    self.size = size
    resize_term(Int32(size.rows), Int32(size.columns))
    forget()
  }

  /// Takes nothing on the screen for known. The next frame is painted as a whole.
  func forget() {
    shown = nil
    curses_repaint()
  }

  func use(_ theme: Theme) {
    palette.use(theme)
    shown = nil
  }

  /// Whoever used the terminal meanwhile left its cursor shown.
  func expectShownCursor() { isCursorShown = true }

  /// Makes the terminal show a frame; writes nothing where it does already.
  /// - Parameter news: what to send first, in the same write.
  func paint(_ frame: Frame, after news: String = "") {
    let known = shown?.size == frame.size ? shown : nil
    let changed = (0..<min(size.rows, frame.size.rows)).filter { line in
      known.map { Self.mayDiffer($0, frame, on: line) } ?? true
    }
    if let known, news.isEmpty, changed.isEmpty, known.cursor == frame.cursor { return }
    send(Array(news.utf8))
    for line in changed { write(line, of: frame, knowing: known) }
    if known == nil { clearOutside(frame.size) }
    place(frame.cursor)
    wnoutrefresh(curses_stdscr())
    doupdate()
    shown = frame
  }

  /// Whether a line is not the same memory. Comparing characters one by one takes a hundred times as
  /// long, and is left to the few lines that may differ.
  private static func mayDiffer(_ old: Frame, _ new: Frame, on line: Int) -> Bool {
    let length = new.size.columns * MemoryLayout<Frame.Cell>.stride
    return old.cells.withUnsafeBytes { old in
      new.cells.withUnsafeBytes { new in
        guard let old = old.baseAddress, let new = new.baseAddress else { return false }
        return memcmp(old + line * length, new + line * length, length) != 0
      }
    }
  }

  /// Gives the changed run of a line to ncurses.
  private func write(_ line: Int, of frame: Frame, knowing known: Frame?) {
    let columns = min(size.columns, frame.size.columns)
    let start = line * frame.size.columns
    var changed = 0..<columns
    if let known {
      guard let run = Self.run(from: known, to: frame, in: start..<start + columns) else { return }
      changed = run.lowerBound - start..<run.upperBound - start
      // The right half of a character cannot be written alone.
      if frame.cells[run.lowerBound].width == 0, changed.lowerBound > 0 {
        changed = changed.lowerBound - 1..<changed.upperBound
      }
    }
    withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: changed.count) { row in
      var count = 0
      frame.eachRun(of: line, in: changed) { style, cells in
        let look = palette.look(of: style)
        for cell in cells where cell.width > 0 {
          curses_set_cell(&row[count], cell.glyph.scalars, look.attributes, look.pair)
          count += 1
        }
      }
      // Half a character has no room.
      if changed.upperBound == columns, frame.cells[start + columns - 1].width == 2 {
        let look = palette.look(of: frame.cells[start + columns - 1].style)
        curses_set_cell(&row[count - 1], Glyph.blank.scalars, look.attributes, look.pair)
      }
      curses_write(Int32(line), Int32(changed.lowerBound), row.baseAddress, Int32(count))
    }
  }

  /// From the first cell to the last that is not the same memory, word by word.
  private static func run(from old: Frame, to new: Frame, in line: Range<Int>) -> Range<Int>? {
    let length = MemoryLayout<Frame.Cell>.stride / MemoryLayout<UInt64>.stride
    return old.cells.withUnsafeBytes { old in
      new.cells.withUnsafeBytes { new in
        let (old, new) = (
          old.assumingMemoryBound(to: UInt64.self), new.assumingMemoryBound(to: UInt64.self)
        )
        var (start, end) = (line.lowerBound * length, line.upperBound * length)
        while start < end, old[start] == new[start] { start += 1 }
        while start < end, old[end - 1] == new[end - 1] { end -= 1 }
        return start < end ? start / length..<(end - 1) / length + 1 : nil
      }
    }
  }

  /// Blanks what a frame smaller than the screen leaves over.
  private func clearOutside(_ frame: Size) {
    for line in 0..<size.rows where frame.columns < size.columns || line >= frame.rows {
      wmove(curses_stdscr(), Int32(line), line < frame.rows ? Int32(frame.columns) : 0)
      wclrtoeol(curses_stdscr())
    }
  }

  private func place(_ cursor: Point?) {
    let isInside = cursor.map {
      (0..<size.rows).contains($0.row) && (0..<size.columns).contains($0.column)
    }
    let isWanted = isInside ?? false
    if isWanted != isCursorShown {
      send(isWanted ? cursorOn : cursorOff)
      isCursorShown = isWanted
    }
    leaveok(curses_stdscr(), !isWanted)
    if let cursor, isWanted {
      wmove(curses_stdscr(), Int32(cursor.row), Int32(cursor.column))
    }
  }

  private func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      curses_send(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }
}
