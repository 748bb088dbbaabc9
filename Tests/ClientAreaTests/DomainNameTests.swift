import Testing

@testable import ClientArea

@Suite struct DomainNameTests {
  /// RFC 3492, 7.1, without those whose letter case is marked.
  @Test(arguments: [
    (
      "\u{644}\u{64A}\u{647}\u{645}\u{627}\u{628}\u{62A}\u{643}\u{644}\u{645}\u{648}\u{634}\u{639}\u{631}\u{628}\u{64A}\u{61F}",
      "egbpdaj6bu4bxfgehfvwxn"
    ),
    ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
    ("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"),
    ("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"),
    ("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"),
    ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
    ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"),
    ("MajiでKoiする5秒前", "MajiKoi5-783gue6qz075azm5e"),
    ("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v"), ("パフィーdeルンバ", "de-jg4avhby1noc0d"),
    ("そのスピードで", "d9juau41awczczp"), ("-> $1.00 <-", "-> $1.00 <--"), ("bücher", "bcher-kva"),
    ("vélo", "vlo-bma"), ("", ""),
  ])
  func `Punycode is that of RFC 3492`(_ text: String, _ code: String) {
    #expect(Punycode.encode(text) == code)
    #expect(Punycode.decode(code).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test func `whatever is encoded is decoded to the same, and no bytes make it trap`() {
    var dice = Dice(state: 12)
    for _ in 0..<3000 {
      let limit: UInt64 = [0x80, 0x250, 0x3000, 0x10FFFF][Int(dice.roll() % 4)]
      var letters = String.UnicodeScalarView()
      for _ in 0..<(dice.roll() % 40) {
        if let letter = Unicode.Scalar(UInt32(dice.roll() % limit)) { letters.append(letter) }
      }
      let code = Punycode.encode(String(letters))
      #expect(code.flatMap(Punycode.decode).map { Array($0.unicodeScalars) } == Array(letters))
      let bytes = (0..<(dice.roll() % 60)).map { _ in UInt8(33 + dice.roll() % 90) }
      _ = Punycode.decode(String(decoding: bytes, as: UTF8.self))
    }
    #expect(Punycode.decode(String(repeating: "9", count: 1900)) == nil)
  }

  @Test(arguments: [
    ("vélo.example", "vélo.example", "xn--vlo-bma.example"),
    ("VE\u{301}LO.Example", "vélo.example", "xn--vlo-bma.example"),
    ("xn--vlo-bma.example", "vélo.example", "xn--vlo-bma.example"),
    ("XN--VLO-BMA.EXAMPLE", "vélo.example", "xn--vlo-bma.example"),
    ("ÉTÉ.example", "été.example", "xn--t-9fab.example"),
    ("straße.example", "straße.example", "xn--strae-oqa.example"),
    ("a-b.c.example", "a-b.c.example", "a-b.c.example"),
    ("col·legi.example", "col·legi.example", "xn--collegi-xma.example"),
    ("例え.テスト.example", "例え.テスト.example", "xn--r8jz45g.xn--zckzah.example"),
    ("1a.example", "1a.example", "1a.example"),
  ])
  func `one name has one form, however it is written`(
    _ written: String, _ text: String, _ ascii: String
  ) {
    let name = DomainName(written)
    #expect(name?.text == text)
    #expect(name?.ascii == ascii)
    #expect(name.flatMap { DomainName($0.ascii) } == name)
  }

  @Test(arguments: [
    "①.example", "a_b.example", "1.2.3.4", "-a.example", "a-.example", "example", "a..example",
    ".example", "a.example.", "a b.example", "a\u{200B}b.example", "a\u{202E}b.example",
    "ab--cd.example", "xn--a.example", "xn--.example", "xn--vlo-bmA9.example", "\u{301}a.example",
    "ﬁn.example", "ａ.example", "a.example/x", "a@b.example", "❤️.example", "a\u{200D}b.example",
    "a·b.example", "אa.example", "aא.example", "٣۳.example", "", "xn--\u{E9}.example", "²a.example",
    "x.12", "\u{1D400}a.example", "a\u{3164}.example",
  ])
  func `what is no name is none`(_ text: String) { #expect(DomainName(text) == nil) }

  @Test func `a label has 63 bytes at most, and a name 253, in ASCII`() {
    let label = String(repeating: "a", count: 63)
    #expect(DomainName("\(label).example") != nil && DomainName("\(label)a.example") == nil)
    #expect(DomainName(String(repeating: "é", count: 63) + ".example") == nil)
    let long = (0..<3).map { _ in label }.joined(separator: ".")
    let rest = String(repeating: "b", count: 253 - long.utf8.count - 1)
    #expect(DomainName("\(long).\(rest)") != nil && DomainName("\(long).\(rest)b") == nil)
  }

  @Test(arguments: [
    ("ÉMILE@Nord.example", "émile@nord.example"), ("zoe\u{301}@nord.example", "zoé@nord.example"),
    ("zoe@xn--bcher-kva.example", "zoe@bücher.example"), ("a+b.c@d.example", "a+b.c@d.example"),
    (" maud@lune.example\u{200B}", "maud@lune.example"), ("o'neil@x.example", "o'neil@x.example"),
  ])
  func `an address has one form`(_ written: String, _ text: String) {
    #expect(EmailAddress.standard(written) == text)
    #expect(TextFormat.problem(withEmail: EmailAddress.standard(written)).isEmpty)
  }

  @Test(arguments: [
    "a..b@x.example", ".a@x.example", "a.@x.example", "@x.example", "a@", "a@example",
    "a b@x.example",
    "ma\u{200B}ud@x.example", "ma\u{202E}ud@x.example", "ma\u{7}ud@x.example", "a@b@x.example",
    "\"a b\"@x.example", "a(b)@x.example", "a,b@x.example", "a@[1.2.3.4]", "a@1.2.3.4",
    "a\u{AD}b@x.example", "a@x_y.example", "a\u{A0}b@x.example", "a@x.example.",
    "\u{301}\u{200B}@x.example",
  ])
  func `what is no address is refused`(_ text: String) {
    #expect(TextFormat.problem(withEmail: text).map(\.field) == [.email])
  }

  @Test func `what is not seen in an address is named`() {
    let advice = TextFormat.problem(withEmail: "ma\u{200B}ud@lune.example").first?.advice.fr
    #expect(advice == "contient un caractère invisible : retapez l'adresse")
  }

  @Test func `an address has 64 bytes before its sign and 254 in all`() {
    let domain = (0..<3).map { _ in String(repeating: "d", count: 62) }.joined(separator: ".")
    let local = String(repeating: "a", count: 64)
    #expect(EmailAddress("\(local)@x.example") != nil && EmailAddress("a\(local)@x.example") == nil)
    #expect(EmailAddress(String(repeating: "é", count: 33) + "@x.example") == nil)
    #expect(EmailAddress("\(local)@\(domain)") != nil)
    #expect(EmailAddress("\(local)@\(domain).abcdef") == nil)
  }

  @Test func `a header carries the ASCII form of the domain`() {
    #expect(EmailAddress.asciiDomain("zoe@bücher.example") == "zoe@xn--bcher-kva.example")
    #expect(EmailAddress.asciiDomain("no address") == "no address")
  }
}
