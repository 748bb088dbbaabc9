import Canvas
import Equipment
import Testing

@testable import Terminal

/// What a terminal says by itself is no key and no text, however the readings cut it.
@Suite struct TerminalReportTests {
  /// The keys of parts that arrive one after the other, less than a moment apart.
  static func keys(_ parts: [some Sequence<UInt8>]) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for part in parts {
      decoder.feed(part)
      while let key = decoder.next() { keys.append(key) }
    }
    while let key = decoder.settled() { keys.append(key) }
    return keys
  }

  @Test(arguments: TerminalReports.all)
  func `a report is nothing, cut anywhere or everywhere`(report: String) {
    let bytes = Array(report.utf8)
    #expect(Self.keys([bytes]) == [])
    for cut in bytes.indices.dropFirst() {
      #expect(Self.keys([bytes[..<cut], bytes[cut...]]) == [], "cut at \(cut)")
    }
    #expect(Self.keys(bytes.map { [$0] }) == [], "byte by byte")
    #expect(Self.keys([bytes, Array("q".utf8)]) == [.character("q")], "The key behind it is one.")
  }

  @Test func `reports among keys, cut at random, leave the keys as they are`() {
    var random = SeededNumbers(seed: 12)
    for round in 0..<6000 {
      var bytes: [UInt8] = []
      var expected: [Key] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes += Array((TerminalReports.all.randomElement(using: &random) ?? "").utf8)
        guard Bool.random(using: &random) else { continue }
        let (typed, key): (String, Key) =
          [
            ("q", .character("q")), ("é", .character("é")), ("\r", .enter), ("\u{1B}[1;5A", .up),
            ("\u{1B}OR", .function(3)), ("\u{1B}[200~q\u{1B}[201~", .paste("q")),
            ("\u{3}", .control("c")),
          ].randomElement(using: &random) ?? ("", .enter)
        bytes += Array(typed.utf8)
        expected.append(key)
      }
      var parts: [ArraySlice<UInt8>] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let length = Int.random(in: 1...rest.count, using: &random)
        parts.append(rest.prefix(length))
        rest = rest.dropFirst(length)
      }
      #expect(Self.keys(parts) == expected, "round \(round)")
    }
  }

  @Test func `silence inside a report settles it without a key`() {
    for report in TerminalReports.all where report.utf8.count > 3 {
      let bytes = Array(report.utf8)
      for cut in 3..<bytes.count { #expect(Self.keys([bytes[..<cut]]) == []) }
    }
  }

  @Test(arguments: ["\u{1B}]", "\u{1B}P", "\u{1B}_", "\u{1B}^", "\u{1B}X", "\u{1B}[1"])
  func `a string that never ends is given up at the first silence, and keeps no bytes`(
    start: String
  ) {
    var decoder = KeyDecoder()
    decoder.feed(Array(start.utf8))
    let noise = Array(repeating: UInt8(ascii: "0"), count: 4096)
    for _ in 0..<64 {
      decoder.feed(noise)
      #expect(decoder.next() == nil)
      #expect(decoder.kept < 8192)
    }
    #expect(decoder.patience == 100)
    #expect(decoder.settled() == nil)
    #expect(decoder.patience == nil)
    decoder.feed(Array("q".utf8))
    #expect(decoder.next() == .character("q"))
  }

  @Test func `a short string waits a second for its end`() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}]11;rgb".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 1000)
    decoder.feed(Array("\u{18}q".utf8))
    #expect(decoder.next() == .character("q"), "CAN ends a string.")
  }

  @Test func `a sequence inside a string ends it`() {
    #expect(Self.keys([Array("\u{1B}]11;rgb\u{1B}[Aq".utf8)]) == [.up, .character("q")])
  }

  @Test(
    arguments: [
      ("\u{1B}e", []), ("\u{1B}é", []), ("\u{1B}\r", []), ("\u{1B}\u{7F}", []), ("\u{1B}1", []),
      ("\u{1B}[", []), ("\u{1B}O", []), ("\u{1B}]", []), ("\u{1B}P", []), ("\u{1B}\u{3}", []),
      ("\u{1B}Oj", []), ("\u{1B}O5A", [.up]), ("\u{1B}O1;5P", [.function(1)]),
      ("\u{1B}\u{1B}[A", [Key.up]), ("\u{1B}\u{1B}OB", [.down]), ("\u{1B}\u{1B}e", [.escape]),
      ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}\u{1B}]11;x\u{7}", [.escape]),
      ("\u{1B}\u{1B}[12;5R", [.escape]), ("\u{1B}\u{1B}\u{1B}[A", [.escape, .up]),
      ("\u{1B}[1;2R", [.function(3)]), ("\u{1B}[R", [.function(3)]),
      ("\u{1B}[1;16R", [.function(3)]),
    ] as [(String, [Key])])
  func `a key with Alt is one key or none`(text: String, expected: [Key]) {
    #expect(Self.keys([Array(text.utf8)]) == expected)
    #expect(Self.keys(text.utf8.map { [$0] }) == expected, "byte by byte")
  }
}
