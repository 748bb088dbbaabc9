import Foundation
import Testing

/// A terminal larger than any costs little more than a usual one.
@Suite struct LargeTerminalTests {
  /// The most memory that the program has taken, in KiB, once it has drawn on a terminal of a size and was resized.
  private func memory(rows: Int, columns: Int) throws -> Int {
    let terminal = try PseudoTerminal(.init(size: (rows, columns)))
    try terminal.output(holding: "C-1004")
    _ = terminal.output(untilSilentFor: 1000)
    terminal.resize(rows: rows - 1, columns: columns)
    #expect(terminal.output(untilSilentFor: 1000).contains("C-1004"))
    // A click on what is not drawn is nothing.
    terminal.send("\u{1B}[<0;\(columns);\(rows - 1)M\u{1B}[<64;\(columns);\(rows - 1)M:")
    #expect(terminal.output(untilSilentFor: 1000) != "")
    let status = try String(contentsOfFile: "/proc/\(terminal.process)/status", encoding: .utf8)
    return Int(try #require(status.firstMatch(of: /VmHWM:\s+([0-9]+) kB/)).1) ?? 0
  }

  @Test func `a terminal of a thousand by a thousand`() throws {
    let usual = try memory(rows: 36, columns: 110)
    let large = try memory(rows: 1000, columns: 1000)
    #expect(large - usual < 48 << 10, "\(usual) KiB and \(large) KiB")
  }
}
