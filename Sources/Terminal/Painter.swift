internal import CNcurses
internal import Canvas
internal import Glibc

/// Turns frames into the bytes that bring the terminal from the last frame to the next one.
/// ncurses works them out and writes them to memory; so a frame leaves in one write, whatever the size
/// of ncurses' own buffer, and tests need no terminal.
final class Painter {
  private(set) var size: Size
  private let screen: OpaquePointer
  /// The file in memory that ncurses takes for the terminal.
  private let memory: UnsafeMutablePointer<FILE>
  private let isAscii: Bool
  private var palette: Palette
  private var shown: Frame?
  private var isCursorShown = true

  init(
    type: String, size: Size, theme: Theme, isColourful: Bool, isAscii: Bool
  ) throws(TerminalError) {
    guard let memory = curses_memory_file() else {
      throw .system(errno, doing: "make room for the screen")
    }
    guard let screen = curses_start(type, memory) else { throw .typeUnknown(type) }
    self.memory = memory
    self.screen = screen
    self.size = size
    self.isAscii = isAscii
    typeahead(-1)
    nonl()
    if isColourful { start_color() }
    palette = Palette(theme: theme, isColourful: isColourful)
    idlok(curses_stdscr(), true)
    resize(to: size)
  }

  deinit {
    delscreen(screen)
    fclose(memory)
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
  func expectShownCursor() {
    if !isCursorShown { curs_set(1) }
    isCursorShown = true
  }

  /// What to send to the terminal so that it shows a frame; empty where it does already.
  func paint(_ frame: Frame) -> [UInt8] {
    let known = shown?.size == frame.size ? shown : nil
    let changed = (0..<min(size.rows, frame.size.rows)).filter { line in
      known.map { Self.mayDiffer($0, frame, on: line) } ?? true
    }
    if let known, changed.isEmpty, known.cursor == frame.cursor { return [] }
    for line in changed { write(line, of: frame, knowing: known) }
    if known == nil { clearOutside(frame.size) }
    place(frame.cursor)
    wnoutrefresh(curses_stdscr())
    doupdate()
    shown = frame
    return takeOutput()
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
    var row: [cchar_t] = []
    row.reserveCapacity(changed.count)
    for column in changed {
      let cell = frame.cells[start + column]
      let isCut = cell.width == 2 && column == columns - 1
      if cell.width > 0 || isAscii { row.append(curses(isCut ? .blank : cell, cell.style)) }
    }
    curses_write(Int32(line), Int32(changed.lowerBound), row, Int32(row.count))
  }

  private static func run(from old: Frame, to new: Frame, in line: Range<Int>) -> Range<Int>? {
    guard let first = line.first(where: { old.cells[$0] != new.cells[$0] }) else { return nil }
    let last = line.last { old.cells[$0] != new.cells[$0] } ?? first
    return first..<last + 1
  }

  private func curses(_ cell: Frame.Cell, _ style: Style) -> cchar_t {
    let look = palette.look(of: style)
    var filled = cchar_t()
    if isAscii {
      // Both halves of a two-cell character become question marks.
      let spelled = cell.width == 1 ? Ascii.spelling(of: cell.glyph.base) : "?"
      curses_set_cell(&filled, spelled.value, 0, 0, look.attributes, look.pair)
    } else {
      let marks = cell.glyph.marks
      curses_set_cell(
        &filled, cell.glyph.base.value, marks.first?.value ?? 0,
        marks.count > 1 ? marks[1].value : 0, look.attributes, look.pair)
    }
    return filled
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
      curs_set(isWanted ? 1 : 0)
      isCursorShown = isWanted
    }
    leaveok(curses_stdscr(), !isWanted)
    if let cursor, isWanted {
      wmove(curses_stdscr(), Int32(cursor.row), Int32(cursor.column))
    }
  }

  private func takeOutput() -> [UInt8] {
    let file = fileno(memory)
    let length = lseek(file, 0, SEEK_CUR)
    guard length > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = max(0, pread(file, buffer.baseAddress, length, 0))
    }
    lseek(file, 0, SEEK_SET)
    return bytes
  }
}
