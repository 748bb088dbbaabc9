/// How many of something a line of an invoice has, to the thousandth: 2, 1,5 or 0,125 (BILL-10).
package struct Quantity: Hashable, Comparable, Sendable {
  package let thousandths: Int

  package init(thousandths: Int) { self.thousandths = thousandths }

  package static let one = Quantity(thousandths: 1000)
  /// The most that a line may have: 9 999,999.
  package static let most = Quantity(thousandths: 9_999_999)

  package static func < (left: Quantity, right: Quantity) -> Bool {
    left.thousandths < right.thousandths
  }

  /// Half a cent is rounded away from zero.
  package static func * (quantity: Quantity, price: Money) -> Money {
    Money(cents: Rounding.quotient(of: quantity.thousandths * price.cents, by: 1000))
  }

  /// Reads « 2 », « 1,5 » or « 0.125 »; nil where it is no number with at most three decimals.
  package init?(reading text: some StringProtocol) {
    guard let thousandths = Decimals.read(text, places: 3) else { return nil }
    self.init(thousandths: thousandths)
  }

  /// « 1,5 » in French and Italian, « 1.5 » in English.
  package func text(in language: Language) -> String {
    Decimals.text(thousandths, places: 3, in: language)
  }
}

/// Division of integers where half is rounded away from zero.
enum Rounding {
  static func quotient(of number: Int, by divisor: Int) -> Int {
    (number + (number < 0 ? -divisor / 2 : divisor / 2)) / divisor
  }
}

/// Numbers with a few decimals, kept as integers.
enum Decimals {
  /// Four digits before the comma at most, and no sign.
  static func read(_ text: some StringProtocol, places: Int) -> Int? {
    guard let number = text.ungrouped else { return nil }
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), let whole = digits(parts[0], upTo: 4) else { return nil }
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    guard parts.count == 2 else { return whole * unit }
    guard let rest = digits(parts[1], upTo: places) else { return nil }
    var scale = unit
    for _ in 0..<parts[1].count { scale /= 10 }
    return whole * unit + rest * scale
  }

  /// Without zeros at the end.
  static func text(_ number: Int, places: Int, in language: Language) -> String {
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    let (whole, rest) = (Int(number.magnitude) / unit, Int(number.magnitude) % unit)
    let sign = number < 0 ? "-" : ""
    guard rest != 0 else { return "\(sign)\(whole)" }
    var digits = "\(rest)"
    digits = String(repeating: "0", count: places - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole)\(language == .en ? "." : ",")\(digits)"
  }

  private static func digits(_ text: some Collection<Character>, upTo length: Int) -> Int? {
    guard (1...length).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return Int(String(text))
  }
}
