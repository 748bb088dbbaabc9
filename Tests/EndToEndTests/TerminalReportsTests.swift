import Equipment
import Foundation
import Glibc
import Testing

/// Whatever a terminal says by itself, and however the readings cut it, the screen stays as it is.
@Suite struct TerminalReportsTests {
  @Test(arguments: [
    ("a form", [":", "Mon profil", "\r", "\t"]), ("a list", [":", "Gérer mes services", "\r"]),
    ("an open palette", [":"]), ("a filter", [":", "Gérer mes services", "\r", "/"]),
  ])
  func `a report changes nothing`(place: String, keys: [String]) throws {
    let terminal = try PseudoTerminal()
    try terminal.output(holding: "C-1004")
    _ = terminal.output(untilSilentFor: 1000)
    for key in keys {
      terminal.send(key)
      _ = terminal.output(untilSilentFor: 600)
    }
    var random = SeededNumbers(seed: 7)
    for round in 0..<400 {
      var rest = Array((TerminalReports.all.randomElement(using: &random) ?? "").utf8)[...]
      // Behind its introducer a report may be cut anywhere.
      var least = 3
      while !rest.isEmpty {
        let length = Int.random(in: least...max(least, rest.count), using: &random)
        terminal.send(rest.prefix(length))
        rest = rest.dropFirst(length)
        least = 1
        if round % 4 == 0 { usleep(UInt32.random(in: 0...5000, using: &random)) }
      }
      if round % 8 == 0 { terminal.send("\u{1B}e") }
    }
    #expect(terminal.output(untilSilentFor: 1500) == "", "\(place) changed.")
    terminal.send("\u{1B}[6~\u{1B}[Bq")
    #expect(terminal.output(untilSilentFor: 600) != "", "It takes keys as before.")
  }
}
