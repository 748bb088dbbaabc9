/// What terminals say by themselves: answers that nobody waits for any more.
package enum TerminalReports {
  /// Answers of real terminals: colours, settings, graphics, the clipboard, places, kinds, modes, sizes, focus.
  package static let all: [String] = {
    let ended: [String] = strings.flatMap { ["\($0)\u{1B}\\", "\($0)\u{7}"] }
    let eightBits: [String] = strings.map { "\(eightBit($0))\u{9C}" }
    let escaped: [String] = sequences.map { "\u{1B}[\($0)" }
    let introduced: [String] = sequences.map { "\u{9B}\($0)" }
    return ended + eightBits + escaped + introduced
  }()

  private static let strings = [
    "\u{1B}]11;rgb:0000/0000/0000", "\u{1B}]4;255;rgb:ffff/ffff/ffff", "\u{1B}]52;c;cXVpdA==",
    "\u{1B}]lTitre été 山", "\u{1B}]LIcône", "\u{1B}]", "\u{1B}P1$r0m", "\u{1B}P0$r",
    "\u{1B}P1+r544e=787465726d", "\u{1B}P>|XTerm(370)", "\u{1B}P!|00000000", "\u{1B}P",
    "\u{1B}_Gi=31;OK", "\u{1B}_Gi=31;ENOENT:no such image", "\u{1B}_", "\u{1B}^qué", "\u{1B}Xu q\r",
  ]

  private static let sequences = [
    "12;5R", "1;1R", "1;80R", "24;2R", "?1;2;1R", "?12;5R", "0n", "3n", "?15n", "?997;1n",
    "?1;2c", "?62;1;2;4;6;9;15;18;21;22;28;29c", ">0;276;0c", ">41;370;0c", "=0;1c", "c",
    "?2004;1$y", "?1006;2$y", "4;2$y", "?0u", "?31u", "97;5u", "27u", "57441;1u", "27;5;13~",
    "4;600;800t", "8;24;80t", "6;16;8t", "3;10;10t", "1t", "2t", "I", "O", "?1;0;256S",
    "?2;0;800;600S", "1;2;3;4x", "3;1;1;120;120;1;0x", "?1;3;256S", "201~", "99~", "1;1:3A",
    "<35;10;3M", "<0;10;3m", "32;10;3M", "1;;;m", "@", "`", "2;1;1;1;0&w", "0;1;2 q",
    String(repeating: "1;", count: 300) + "R", "?" + String(repeating: "0", count: 400) + "R",
  ]

  /// The same string with the one-byte introducer of 8-bit controls, as UTF-8 spells it.
  private static func eightBit(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars.dropFirst())
    scalars[0] = Unicode.Scalar(scalars[0].value + 0x40) ?? " "
    return String(String.UnicodeScalarView(scalars))
  }
}
