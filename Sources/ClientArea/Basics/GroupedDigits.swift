extension Int {
  /// « 20 000 » in French and Italian, « 20,000 » in English.
  package func grouped(in language: Language) -> String {
    (self < 0 ? "-" : "") + magnitude.grouped(by: language == .en ? "," : " ")
  }
}

extension UInt {
  /// In groups of three digits.
  func grouped(by separator: String) -> String {
    guard self >= 1000 else { return "\(self)" }
    let rest = self % 1000
    let padded = rest < 10 ? "00\(rest)" : rest < 100 ? "0\(rest)" : "\(rest)"
    return (self / 1000).grouped(by: separator) + separator + padded
  }
}
