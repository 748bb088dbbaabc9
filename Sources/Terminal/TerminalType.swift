internal import CNcurses
internal import Canvas
internal import Glibc

/// What the terminal database says of a terminal, as far as the program talks to it past ncurses.
struct TerminalType {
  let name: String
  /// Takes the screen, and undoes what a program that died may have left of its modes.
  let screenOn: String
  /// Switches on what ncurses does not know of.
  let modesOn: String
  /// Gives it back.
  let leave: String
  /// Whether window titles and the clipboard are understood.
  let isWindow: Bool
  /// Whether it obeys ANSI sequences.
  let isAnsi: Bool

  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  private static let scrollRegionReset = "\u{1B}[r"
  private static let titleSaved = "\u{1B}[22;2t"
  private static let titleRestored = "\u{1B}[23;2t"
  private static let windows = [
    "xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "wezterm", "st-", "konsole",
    "vte", "gnome", "ghostty", "contour", "mlterm",
  ]

  /// Looks up the type that TERM names.
  init(named name: String?, output: Int32) throws(TerminalError) {
    guard let name, !name.isEmpty else { throw .typeNotSet }
    guard curses_describe(name, output) == 1 else { throw .typeUnknown(name) }
    defer { curses_forget_description() }
    guard let placing = Self.capability("cup") else { throw .typeTooSimple(name) }
    self.name = name
    isAnsi = placing.hasPrefix("\u{1B}[")
    isWindow = isAnsi && Self.windows.contains { name.hasPrefix($0) }
    let alternate = Self.capability("smcup")
    screenOn =
      (alternate ?? "") + (isAnsi && Self.capability("csr") != nil ? Self.scrollRegionReset : "")
      + ["sgr0", "op", "rmir", "smam", "enacs"].compactMap(Self.capability).joined()
    modesOn = (isWindow ? Self.titleSaved : "") + (isAnsi ? Self.pasteOn : "")
    leave =
      (isAnsi ? Self.mouseOff + Self.pasteOff : "") + (Self.capability("sgr0") ?? "")
      + (Self.capability("op") ?? "") + (isWindow ? Self.titleRestored : "")
      + (alternate == nil && isAnsi ? "\u{1B}[999;1H\r\n" : "") + (Self.capability("rmcup") ?? "")
      + (Self.capability("cnorm") ?? "")
  }

  /// The sequence that names the window.
  func title(_ text: String) -> String {
    guard isWindow else { return "" }
    let safe = Printable.line(text).unicodeScalars.prefix(200)
    return "\u{1B}]2;\(String(String.UnicodeScalarView(safe)))\u{7}"
  }

  /// A capability without the marks that ask for a pause.
  static func capability(_ name: String) -> String? {
    guard let text = curses_capability(name).map({ String(cString: $0) }) else { return nil }
    var plain = ""
    var rest = text[...]
    while let pause = rest.firstRange(of: "$<") {
      plain += rest[..<pause.lowerBound]
      rest = rest[pause.upperBound...].drop { $0 != ">" }.dropFirst()
    }
    return plain + rest
  }
}
