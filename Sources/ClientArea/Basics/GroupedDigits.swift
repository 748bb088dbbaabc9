extension Int {
  /// « 20 000 » in French, « 20.000 » in Italian, « 20,000 » in English.
  package func grouped(in language: Language) -> String {
    (self < 0 ? "-" : "") + magnitude.grouped(in: language)
  }
}

extension UInt {
  /// In groups of three digits, as the language sets them apart. Italian writes four digits without a sign (CLDR).
  func grouped(in language: Language) -> String {
    switch language {
    case .fr: grouped(by: " ")
    case .it: self < 10_000 ? "\(self)" : grouped(by: ".")
    case .en: grouped(by: ",")
    }
  }

  private func grouped(by separator: String) -> String {
    guard self >= 1000 else { return "\(self)" }
    let rest = self % 1000
    let padded = rest < 10 ? "00\(rest)" : rest < 100 ? "0\(rest)" : "\(rest)"
    return (self / 1000).grouped(by: separator) + separator + padded
  }
}
