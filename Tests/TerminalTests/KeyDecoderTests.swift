import Canvas
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// The keys of bytes that arrive at once, then silence.
  static func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  static func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    decoder.feed(bytes)
    var keys: [Key] = []
    while let key = decoder.next() { keys.append(key) }
    while let key = decoder.settled() { keys.append(key) }
    return keys
  }

  @Test(arguments: [
    ("a", [Key.character("a")]),
    ("é山€😀", ["é", "山", "€", "😀"].map(Key.character)),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
    ("\u{8}", [.backspace]), ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]),
    ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}x", []), ("\u{1B}[", []), ("\u{1B}O", []),
    ("\u{1B}[A\u{1B}OA", [.up, .up]), ("\u{1B}[1;5D", [.left]),
    (
      "\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~",
      [.home, .end, .home, .end, .home, .end]
    ),
    ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.insert, .delete, .pageUp, .pageDown]),
    ("\u{1B}[Z", [.backTab]),
    ("\u{1B}OP\u{1B}[15~\u{1B}[21~\u{1B}[23~\u{1B}[24~", [1, 5, 10, 11, 12].map(Key.function)),
    ("\u{1B}[[A\u{1B}[[E", [.function(1), .function(5)]),
    ("\u{1B}[24;2~\u{1B}[1;2Q", [.function(12), .function(2)]),
    ("\u{1B}[I\u{1B}[?1;2c\u{1B}[99zq", [.character("q")]),
    ("\u{1B}[12\u{7}q", [.control("g"), .character("q")]),
  ])
  func `bytes become keys`(text: String, expected: [Key]) {
    #expect(Self.keys(text) == expected)
  }

  @Test func `a sequence may arrive byte by byte`() {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in "\u{1B}[24~\u{1B}[<0;5;7M山\u{1B}[200~a\u{1B}[b\u{1B}[201~z".utf8 {
      decoder.feed([byte])
      while let key = decoder.next() { keys.append(key) }
    }
    #expect(
      keys == [
        .function(12), .mouse(Mouse(.click, at: Point(row: 6, column: 4))), .character("山"),
        .paste("a\u{1B}[b"), .character("z"),
      ])
    #expect(decoder.patience == nil)
  }

  @Test func `escape alone waits for 25 ms of silence`() {
    var decoder = KeyDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 25)
    #expect(decoder.settled() == .escape)
    #expect(decoder.patience == nil)
  }

  @Test func `invalid UTF-8 becomes replacement characters`() {
    #expect(Self.keys([0xFF, 0x61]) == [.character("\u{FFFD}"), .character("a")])
    #expect(Self.keys([0xC3]) == [.character("\u{FFFD}")])
    #expect(Self.keys([0xE5, 0xB1, 0x61]) == [.character("\u{FFFD}"), .character("a")])
    #expect(Self.keys([0xC2, 0x85, 0x61]) == [.character("a")])
  }

  @Test func `the mouse reports presses and the wheel`() {
    let at = Point(row: 2, column: 9)
    #expect(Self.keys("\u{1B}[<0;10;3M\u{1B}[<0;10;3m") == [.mouse(Mouse(.click, at: at))])
    #expect(Self.keys("\u{1B}[<64;10;3M") == [.mouse(Mouse(.wheelUp, at: at))])
    #expect(Self.keys("\u{1B}[<69;10;3M") == [.mouse(Mouse(.wheelDown, at: at))])
    #expect(Self.keys("\u{1B}[<2;10;3M\u{1B}[<35;10;3M\u{1B}[<0;0;0M\u{1B}[<M") == [])
    #expect(Self.keys("\u{1B}[M *#a") == [.mouse(Mouse(.click, at: at)), .character("a")])
  }

  @Test func `pasted text is one key, whatever it holds`() {
    #expect(Self.keys("\u{1B}[200~q\rx\r\ny\nz\u{1B}[201~") == [.paste("q\nx\ny\nz")])
    #expect(Self.keys("\u{1B}[200~\u{1B}\u{1B}[201~q") == [.paste("\u{1B}"), .character("q")])
    #expect(Self.keys("\u{1B}[200~\u{1B}[201~") == [.paste("")])
    #expect(Self.keys("\u{1B}[200~cut") == [.paste("cut")])
    #expect(
      Self.keys(Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8))
        == [.paste("a\u{FFFD}b")])
  }

  @Test func `a huge paste is cut at its limit`() {
    let size = PasteCollector.limit + 10_000
    let text = String(repeating: "x", count: size)
    let keys = Self.keys("\u{1B}[200~\(text)\u{1B}[201~q")
    #expect(keys.count == 2)
    #expect(keys.first == .paste(String(text.prefix(PasteCollector.limit))))
    #expect(keys.last == .character("q"))
  }

  @Test func `any bytes at all are taken without end or harm`() {
    var state: UInt64 = 42
    for _ in 0..<300 {
      let bytes = (0..<60).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let choice = state >> 33
        return choice % 3 == 0
          ? Array("\u{1B}[<;M~O012".utf8)[Int(choice / 3 % 10)] : UInt8(choice & 255)
      }
      #expect(Self.keys(bytes).count <= bytes.count)
    }
  }
}
