import Canvas
import Glibc
import Testing

@testable import Terminal

/// ncurses has one screen at a time, so these run one after the other.
@Suite(.serialized) struct PainterTests {
  static let size = Size(rows: 24, columns: 80)

  /// A painter, and what it has written each time.
  private struct Canvas {
    let painter: Painter
    private let file: OutputFile

    init(
      _ type: String = "xterm-256color", size: Size = PainterTests.size,
      output: Int32? = nil
    ) throws {
      _ = Environment.useLocale()
      file = try OutputFile()
      let theme = Theme(name: "test", looks: [.selection: Theme.Look(.black, on: .cyan)])
      painter = try Painter(
        type: type, size: size, theme: theme, isColourful: true,
        output: output ?? file.descriptor)
    }

    func paint(_ frame: Frame, after news: String = "") -> [UInt8] {
      painter.paint(frame, after: news)
      return file.take()
    }
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
    let canvas = try Canvas()
    #expect(!canvas.paint(Self.frame("x")).isEmpty)
    #expect(canvas.paint(Self.frame("x")).isEmpty)
  }

  @Test func `what else there is to send stands before the frame`() throws {
    let canvas = try Canvas()
    let output = String(decoding: canvas.paint(Self.frame("x"), after: "news"), as: UTF8.self)
    #expect(output.hasPrefix("news"))
    #expect(canvas.paint(Self.frame("x"), after: "é$<5>") == Array("é$<5>".utf8))
  }

  @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 60, columns: 200)])
  func `a frame leaves in one write`(size: Size) throws {
    // What is written to such a socket at once is read at once.
    var ends: [Int32] = [0, 0]
    #expect(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends) == 0)
    defer { for end in ends { close(end) } }
    let canvas = try Canvas(size: size, output: ends[0])
    var frame = Frame(size: size)
    let border = String(repeating: "─", count: size.columns)
    for line in 0..<size.rows {
      let text = line % 8 == 0 ? border : "│ \(line) « payée »"
      frame.write(text, in: frame.bounds.line(line), Style(line % 2 == 0 ? .quiet : .text))
    }
    canvas.painter.paint(frame, after: "news")
    frame.write("x", in: frame.bounds.line(3))
    frame.cursor = Point(row: 3, column: 1)
    canvas.painter.paint(frame)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let counts = (0..<3).map { _ in recv(ends[1], &buffer, buffer.count, Int32(MSG_DONTWAIT)) }
    #expect(counts[0] > 1000)
    #expect((1..<100).contains(counts[1]))
    #expect(counts[2] == -1)
  }

  @Test func `only what differs is sent`() throws {
    let canvas = try Canvas()
    var frame = Self.frame("Société Générale 山田")
    _ = canvas.paint(frame)
    frame.write("é", in: Rect(row: 5, column: 40, rows: 1, columns: 1))
    let output = String(decoding: canvas.paint(frame), as: UTF8.self)
    #expect(output.contains("é"))
    #expect(output.utf8.count < 20)
  }

  @Test func `the cursor moves without anything else`() throws {
    let canvas = try Canvas()
    var frame = Self.frame("x")
    _ = canvas.paint(frame)
    frame.cursor = Point(row: 3, column: 4)
    let shown = String(decoding: canvas.paint(frame), as: UTF8.self)
    #expect(shown.utf8.count < 30)
    frame.cursor = Point(row: 900, column: -4)
    let hidden = String(decoding: canvas.paint(frame), as: UTF8.self)
    #expect(hidden.contains("\u{1B}[?25l"))
  }

  @Test(arguments: [(1, 1), (3, 10), (60, 200), (1000, 1000), (24, 80)])
  func `frames of any size go to screens of any size`(rows: Int, columns: Int) throws {
    let canvas = try Canvas()
    _ = canvas.paint(Self.frame("山山山山"))
    canvas.painter.resize(to: Size(rows: rows, columns: columns))
    #expect(!canvas.paint(Self.frame("山山山山")).isEmpty)
    var own = Frame(size: canvas.painter.size)
    own.write("山é", in: own.bounds)
    own.cursor = Point(row: 0, column: 0)
    #expect(!canvas.paint(own).isEmpty)
    #expect(canvas.paint(own).isEmpty)
  }

  @Test(arguments: ["xterm", "screen", "tmux-256color", "vt100", "linux", "vt220", "ansi", "rxvt"])
  func `ASCII stays ASCII on every terminal`(type: String) throws {
    let canvas = try Canvas(type)
    let output = canvas.paint(Self.frame("─│ é € 山").spelledInAscii)
    #expect(output.allSatisfy { $0 < 0x80 })
    #expect(String(decoding: output, as: UTF8.self).contains("-| e EUR ??"))
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
