import Canvas
import Testing

@testable import Terminal

/// ncurses has one screen at a time, so these run one after the other.
@Suite(.serialized) struct PainterTests {
  static let size = Size(rows: 24, columns: 80)

  static func painter(_ type: String = "xterm-256color", isAscii: Bool = false) throws -> Painter {
    _ = Environment.useLocale()
    let theme = Theme(name: "test", looks: [.selection: Theme.Look(.black, on: .cyan)])
    return try Painter(
      type: type, size: size, theme: theme, isColourful: true, isAscii: isAscii)
  }

  static func frame(_ text: String, selecting row: Int = 0) -> Frame {
    var frame = Frame(size: size)
    for line in 0..<size.rows {
      frame.write(
        "\(line) \(text)", in: frame.bounds.line(line), line == row ? Style(.selection) : .plain)
    }
    return frame
  }

  @Test func `the same frame costs nothing`() throws {
    let painter = try Self.painter()
    #expect(!painter.paint(Self.frame("x")).isEmpty)
    #expect(painter.paint(Self.frame("x")).isEmpty)
  }

  @Test func `only what differs is sent`() throws {
    let painter = try Self.painter()
    var frame = Self.frame("Société Générale 山田")
    _ = painter.paint(frame)
    frame.write("é", in: Rect(row: 5, column: 40, rows: 1, columns: 1))
    let output = String(decoding: painter.paint(frame), as: UTF8.self)
    #expect(output.contains("é"))
    #expect(output.utf8.count < 20)
  }

  @Test func `the cursor moves without anything else`() throws {
    let painter = try Self.painter()
    var frame = Self.frame("x")
    _ = painter.paint(frame)
    frame.cursor = Point(row: 3, column: 4)
    let shown = String(decoding: painter.paint(frame), as: UTF8.self)
    #expect(shown.utf8.count < 30)
    frame.cursor = Point(row: 900, column: -4)
    let hidden = String(decoding: painter.paint(frame), as: UTF8.self)
    #expect(hidden.contains("\u{1B}[?25l"))
  }

  @Test(arguments: [(1, 1), (3, 10), (60, 200), (1000, 1000), (24, 80)])
  func `frames of any size go to screens of any size`(rows: Int, columns: Int) throws {
    let painter = try Self.painter()
    _ = painter.paint(Self.frame("山山山山"))
    painter.resize(to: Size(rows: rows, columns: columns))
    #expect(!painter.paint(Self.frame("山山山山")).isEmpty)
    var own = Frame(size: painter.size)
    own.write("山é", in: own.bounds)
    own.cursor = Point(row: 0, column: 0)
    #expect(!painter.paint(own).isEmpty)
    #expect(painter.paint(own).isEmpty)
  }

  @Test(arguments: ["xterm", "screen", "tmux-256color", "vt100", "linux", "vt220", "ansi", "rxvt"])
  func `ASCII stays ASCII on every terminal`(type: String) throws {
    let painter = try Self.painter(type, isAscii: true)
    let output = painter.paint(Self.frame("─│ é € 山"))
    #expect(output.allSatisfy { $0 < 0x80 })
    #expect(String(decoding: output, as: UTF8.self).contains("-| e E ??"))
  }

  @Test func `an unknown terminal is refused with its name`() {
    #expect(throws: TerminalError.typeUnknown("no-such-terminal")) {
      try TerminalType(named: "no-such-terminal", output: 1)
    }
    #expect(throws: TerminalError.typeTooSimple("dumb")) {
      try TerminalType(named: "dumb", output: 1)
    }
    #expect(throws: TerminalError.typeNotSet) { try TerminalType(named: nil, output: 1) }
  }
}
