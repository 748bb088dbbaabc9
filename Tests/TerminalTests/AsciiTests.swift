import Testing

@testable import Canvas

@Suite struct AsciiTests {
  @Test(arguments: [
    ("┌─┬─┐│├┼┤└┴┘", "+-+-+|++++++"), ("╭═╮║", "+=+|"), ("├╌╌┤", "+..+"), ("▸▲✖●○…·", ">!x*o...."),
    ("L’échéance : 12 € — « payée »", "L'echeance : 12 EUR - \" payee \""),
    ("ÀÉÎÔÙÇàéîôùçñß", "AEIOUCaeioucns"), ("perché è già così", "perche e gia cosi"),
    ("山田x", "????x"), ("e\u{301}", "e"), ("ж←→↑↓", "?<>^v"), ("plain ~!", "plain ~!"),
  ])
  func `text is spelled one cell for one cell, with words for three dots and for euros`(
    text: String, expected: String
  ) {
    #expect(Ascii.spelling(of: text) == expected)
    let words = text.filter { "…€".contains($0) }.count
    #expect(CellWidth.of(expected) == CellWidth.of(text) + 2 * words)
  }

  @Test func `every character becomes printable ASCII`() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0x20..<0x7F).contains(Ascii.spelling(of: scalar).value), "U+\(value)")
    }
  }
}
