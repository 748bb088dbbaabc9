// The one form of what people paste: numbers with blanks of every kind, dots and hyphens, in either letter case.
extension String {
  /// Without blanks, dots and hyphens, in capitals: « fr 44 732.829.320 » is « FR44732829320 ».
  package var withoutSeparators: String {
    String(String.UnicodeScalarView(normal.unicodeScalars.filter { !$0.separates })).uppercased()
  }

  /// A telephone number as it is stored and shown. A French one is « +33 1 23 45 67 89 » or « 01 23 45 67 89 »,
  /// whatever stood between its digits; another keeps its groups, with one blank between them.
  package var asPhone: String {
    let groups = trimmed.unicodeScalars.split { $0.separates || $0 == "(" || $0 == ")" }
      .map { String($0) }
    let whole = groups.joined()
    guard whole.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2B }) else {
      return trimmed
    }
    if whole.hasPrefix("+33"), whole.utf8.count == 12 {
      return "+33 \(whole.dropFirst(3).prefix(1)) " + whole.dropFirst(4).pairs
    }
    if whole.hasPrefix("0"), whole.utf8.count == 10 { return whole[...].pairs }
    return groups.joined(separator: " ")
  }

  /// A post code as it is stored and shown: without blanks, but for those of the countries that write one.
  package func asPostcode(in country: String) -> String {
    switch country.uppercased() {
    case "GB": return withoutSeparators.withBlank(before: 3)
    case "IE":
      let code = withoutSeparators
      return code.withBlank(before: code.count - 3)
    case "FR", "IT", "BE", "CH", "LU", "MC", "DE", "ES", "GP", "MQ", "GF", "RE", "YT":
      return withoutSeparators
    default: return trimmed
    }
  }

  private func withBlank(before last: Int) -> String {
    guard last > 0, count > last else { return self }
    return "\(dropLast(last)) \(suffix(last))"
  }
}

extension Substring {
  /// « 23 45 67 89 ».
  fileprivate var pairs: String {
    var (rest, pairs) = (self, [Substring]())
    while !rest.isEmpty {
      pairs.append(rest.prefix(2))
      rest = rest.dropFirst(2)
    }
    return pairs.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether people put it between the digits of a number: nothing that is seen, dots, hyphens and dashes.
  fileprivate var separates: Bool {
    showsNothing || self == "." || properties.generalCategory == .dashPunctuation
  }
}

extension StringProtocol {
  /// A number as it is read: without the blanks between its groups of three digits. Nil where a blank stands anywhere
  /// else inside it: « 12 34 » is no number.
  package var ungrouped: String? {
    let whole = String(self).trimmed
    let groups = whole.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    guard groups.count > 1 else { return whole }
    let last = groups[groups.count - 1].prefix { $0 != "," && $0 != "." }
    let fits =
      (1...3).contains(groups[0].count) && last.count == 3
      && groups.allSatisfy { $0.allSatisfy { $0.isNumber || $0 == "," || $0 == "." } }
      && groups.dropLast().allSatisfy { $0.allSatisfy(\.isNumber) }
      && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
    return fits ? groups.joined() : nil
  }
}
