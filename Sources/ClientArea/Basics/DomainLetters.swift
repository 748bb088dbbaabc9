/// Which letters a label of a domain name may have (RFC 5892).
enum DomainLetters {
  /// Letters and digits that are another letter's other form: « ① », full width, ligatures. From the table of RFC 5892
  /// at IANA, for Unicode 16: what has the category of a letter and is not PVALID. Capitals do not stand here: they
  /// are mapped first.
  private static let others: [ClosedRange<UInt32>] = [
    0xAA...0xBA, 0x133...0x133, 0x140...0x140, 0x149...0x149, 0x17F...0x17F, 0x1C6...0x1CC,
    0x1F3...0x1F3, 0x2B0...0x2B8, 0x2E0...0x2E4, 0x345...0x345, 0x34F...0x34F, 0x37A...0x37A,
    0x3D0...0x3D6, 0x3F0...0x3F2, 0x3F5...0x3F5, 0x587...0x587, 0x640...0x640, 0x675...0x678,
    0x7FA...0x7FA, 0xE33...0xE33, 0xEB3...0xEB3, 0xEDC...0xEDD, 0xF77...0xF79, 0x10FC...0x10FC,
    0x1100...0x11FF, 0x13F8...0x13FD, 0x17B4...0x17B5, 0x180B...0x180F, 0x1C80...0x1C88,
    0x1D2C...0x1D2E, 0x1D30...0x1D3A, 0x1D3C...0x1D4D, 0x1D4F...0x1D6A, 0x1D78...0x1D78,
    0x1D9B...0x1DBF, 0x1E9A...0x1E9B, 0x1F80...0x1FA7, 0x1FB2...0x1FB4, 0x1FB7...0x1FC4,
    0x1FC7...0x1FC7, 0x1FF2...0x1FF4, 0x1FF7...0x2149, 0x2C7C...0x2C7D, 0x2D6F...0x2D6F,
    0x302E...0x303B, 0x309F...0x309F, 0x30FF...0x30FF, 0x3131...0x318E, 0xA69C...0xA69D,
    0xA770...0xA770, 0xA7F2...0xA7F4, 0xA7F8...0xA7F9, 0xA960...0xA97C, 0xAB5C...0xAB5F,
    0xAB69...0xABBF, 0xD7B0...0xD7FB, 0xFB00...0xFB17, 0xFB20...0xFE0F, 0xFE70...0xFE72,
    0xFE74...0xFFDC, 0x10781...0x107BA, 0x1D165...0x1D7FF, 0x1E030...0x1E06D, 0x1EE00...0x1FBF9,
    0xE0100...0xE01EF,
  ]

  /// Signs that are letters all the same (RFC 5892, 2.6).
  private static let exceptions: Set<UInt32> = [0x6FD, 0x6FE, 0xF0B, 0x3007]

  /// - Parameter label: small letters in normal form.
  static func fit(_ label: [Unicode.Scalar]) -> Bool {
    guard let first = label.first, !isMark(first) else { return false }
    return label.indices.allSatisfy { fits(label[$0], at: $0, in: label) } && keepsDirection(label)
  }

  private static func fits(
    _ letter: Unicode.Scalar, at index: Int, in label: [Unicode.Scalar]
  ) -> Bool {
    let before = index > 0 ? label[index - 1] : nil
    let after = index + 1 < label.count ? label[index + 1] : nil
    switch letter.value {
    case 0x2D, 0x30...0x39, 0x61...0x7A: return true
    case 0...0x7F: return false
    // Joiners, where a script needs them (RFC 5892, A.1 and A.2).
    case 0x200C, 0x200D: return before?.properties.canonicalCombiningClass == .virama
    case 0xB7: return before == "l" && after == "l"
    case 0x375: return after.map { (0x370...0x3FF).contains($0.value) } ?? false
    case 0x5F3, 0x5F4: return before.map { (0x5D0...0x5EA).contains($0.value) } ?? false
    case 0x30FB: return label.contains { isJapanese($0) }
    case 0x660...0x669: return !label.contains { (0x6F0...0x6F9).contains($0.value) }
    case 0x6F0...0x6F9: return !label.contains { (0x660...0x669).contains($0.value) }
    default: return isLetter(letter)
    }
  }

  private static func isLetter(_ letter: Unicode.Scalar) -> Bool {
    if exceptions.contains(letter.value) { return true }
    switch letter.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark,
      .spacingMark:
      return !others.contains { $0.contains(letter.value) }
    default: return false
    }
  }

  private static func isMark(_ letter: Unicode.Scalar) -> Bool {
    switch letter.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isJapanese(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x31F0...0x31FF: true
    default: letter.properties.isIdeographic
    }
  }

  /// Letters that go from right to left begin and end their label, with no others in it (RFC 5893).
  private static func keepsDirection(_ label: [Unicode.Scalar]) -> Bool {
    guard label.contains(where: isRightToLeft) else { return true }
    guard let first = label.first, isRightToLeft(first) else { return false }
    return label.allSatisfy { isRightToLeft($0) || isMark($0) || $0 == "-" || isDigit($0) }
      && label.last != "-"
  }

  private static func isDigit(_ letter: Unicode.Scalar) -> Bool {
    letter.properties.generalCategory == .decimalNumber
  }

  private static func isRightToLeft(_ letter: Unicode.Scalar) -> Bool {
    guard !isMark(letter), !isDigit(letter) else { return false }
    switch letter.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return true
    default: return false
    }
  }
}
