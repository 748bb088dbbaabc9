package import Canvas
internal import Glibc
internal import TerminalGuard

/// The terminal that the program runs in: a keyboard, and a screen that ncurses paints.
package final class Terminal: Console {
  /// What a person may switch off.
  package struct Options: Hashable, Sendable {
    package var mouse: Bool
    /// Draws with ASCII only, as is done anyway where the locale is not UTF-8.
    package var ascii: Bool
    package var colour: Bool

    package init(mouse: Bool = true, ascii: Bool = false, colour: Bool = true) {
      self.mouse = mouse
      self.ascii = ascii
      self.colour = colour
    }
  }

  /// Bytes of text that the clipboard takes: more does not fit where terminals read it.
  package static let clipboardLimit = 74_994

  private let options: Options
  private let type: TerminalType
  private let painter: Painter
  private let isAscii: Bool
  private var keyboard: Keyboard
  private var title = ""
  private var isMouseOn = false
  private var hasEntered = false
  private var isGone = false
  private var isOpen = true
  package let hearsOfChanges: Bool

  /// Takes the terminal that standard input and output are.
  /// - Parameter data: what tells that somebody else wrote to the data, if anything does.
  package init(
    options: Options = Options(), theme: Theme, watching data: DataWatch? = nil
  ) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let speaksUtf8 = Environment.useLocale()
    Environment.forgetSize()
    self.options = options
    isAscii = options.ascii || !speaksUtf8
    type = try TerminalType(named: Environment.variable("TERM"), output: STDOUT_FILENO)
    let output = try Output.waiting(STDOUT_FILENO)
    let failure = terminal_guard_start(STDIN_FILENO, STDOUT_FILENO)
    guard failure == 0 else { throw .system(failure, doing: "take the terminal") }
    do {
      painter = try Painter(
        type: type.name, size: WindowSize.now(of: STDOUT_FILENO), theme: theme,
        isColourful: options.colour, output: output)
    } catch {
      terminal_guard_stop()
      throw error
    }
    keyboard = Keyboard(input: STDIN_FILENO, wakeups: terminal_guard_wakeups(), data: data)
    hearsOfChanges = data != nil
  }

  deinit { close() }

  /// Where to write a report if the program crashes. No file is made before that.
  package static func reportCrashes(to path: String) { terminal_guard_set_crash_report(path) }

  /// Says what the program is doing, for the crash report.
  package static func note(doing: String) { terminal_guard_set_context(Printable.line(doing)) }

  package var size: Size { painter.size }

  package var now: Int { Waiting.now }

  package func show(_ frame: Frame) throws {
    guard isOpen, !isGone else { return }
    let frame = isAscii ? frame.spelledInAscii : frame
    painter.paint(frame, after: modes(for: frame))
  }

  package func nextKey(timeout: Int?) throws -> Key? {
    if isGone { return .hangUp }
    switch keyboard.next(timeout: timeout) {
    case .key(let key): return key
    case .wakeup(let letter): return try answer(letter)
    case .change, nil: return nil
    }
  }

  package func copy(_ text: String) throws {
    guard type.isWindow else { return }
    let length = text.utf8.count
    guard length <= Self.clipboardLimit else {
      throw TerminalError.tooLongToCopy(length: length, limit: Self.clipboardLimit)
    }
    try send(Array("\u{1B}]52;c;\(Base64.text(of: text.utf8))\u{7}".utf8))
  }

  package func suspend() throws {
    guard terminal_guard_suspend() == 1 else { return }
    try takeBack()
  }

  package func use(_ theme: Theme) throws { painter.use(theme) }

  /// Gives the terminal back. Nothing can be shown after this.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    terminal_guard_stop()
  }

  /// Acts upon a signal: the size changed, or somebody else stopped the program or let it go on.
  private func answer(_ signal: UInt8) throws -> Key {
    switch Int(signal) {
    case Int(TERMINAL_GUARD_STOPPED): try suspend()
    case Int(TERMINAL_GUARD_CONTINUED):
      terminal_guard_make_raw()
      // Stopped without a chance to give the screen back: does it now, so that the shell's own screen
      // is whole in the end.
      if hasEntered { try send(Array(type.leave.utf8)) }
      try takeBack()
    default: painter.resize(to: WindowSize.now(of: STDOUT_FILENO))
    }
    return .resize
  }

  /// Takes a terminal that somebody else used meanwhile; the next frame paints it as a whole.
  private func takeBack() throws {
    painter.resize(to: WindowSize.now(of: STDOUT_FILENO))
    painter.expectShownCursor()
    isMouseOn = false
    title = ""
    if hasEntered { try send(Array((type.screenOn + type.modesOn).utf8)) }
  }

  /// What has to change besides the cells: modes once, then mouse and title when they differ.
  private func modes(for frame: Frame) -> String {
    var text = ""
    if !hasEntered {
      terminal_guard_set_leave(type.leave)
      text += type.screenOn + type.modesOn
      hasEntered = true
    }
    let wantsMouse = options.mouse && frame.takesMouse && type.isAnsi
    if wantsMouse != isMouseOn {
      text += wantsMouse ? TerminalType.mouseOn : TerminalType.mouseOff
      isMouseOn = wantsMouse
    }
    if frame.title != title {
      text += type.title(frame.title)
      title = frame.title
    }
    return text
  }

  /// Writes what is no part of a frame. A terminal that is gone takes nothing any more: `nextKey` tells that.
  private func send(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty, !isGone else { return }
    do throws(TerminalError) {
      try Output.write(bytes, to: STDOUT_FILENO)
    } catch .system(EIO, _) {
      isGone = true
    }
  }
}
