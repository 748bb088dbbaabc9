/// An amount in euro cents (BILL-10).
package struct Money: Hashable, Comparable, Sendable {
  package let cents: Int

  package init(cents: Int) { self.cents = cents }

  package static let zero = Money(cents: 0)

  package static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
  package static func + (left: Money, right: Money) -> Money {
    Money(cents: left.cents + right.cents)
  }
  package static func - (left: Money, right: Money) -> Money {
    Money(cents: left.cents - right.cents)
  }
  package static prefix func - (money: Money) -> Money { Money(cents: -money.cents) }
  package static func * (money: Money, times: Int) -> Money {
    Money(cents: money.cents * times)
  }

  /// « 1 234,50 € » in French, « 1234,50 € » and « 14.262,20 € » in Italian, « €1,234.50 » in English.
  package func text(in language: Language) -> String {
    let sign = cents < 0 ? "-" : ""
    let euros = (cents.magnitude / 100).grouped(in: language)
    let rest = cents.magnitude % 100
    let fraction = rest < 10 ? "0\(rest)" : "\(rest)"
    switch language {
    case .fr, .it: return "\(sign)\(euros),\(fraction) €"
    case .en: return "\(sign)€\(euros).\(fraction)"
    }
  }

  /// Reads « 15,00 € », « 15 », « 1 234,5 », « 1.234,50 » or « €1,234.50 »; nil where it is no amount with at most two
  /// decimals. Blanks of every kind may stand between groups of three digits, points and commas where the other sign
  /// follows them: alone, « 1.234 » could be meant both ways.
  package init?(reading text: some StringProtocol) {
    let signs = String(text).trimmed
    let isNegative = signs.first == "-"
    guard
      let digits = (isNegative ? signs.dropFirst() : signs[...]).withoutEuro.ungrouped?
        .withoutGroupSigns
    else { return nil }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), let euros = Self.number(parts[0], upTo: 9) else {
      return nil
    }
    var cents = euros * 100
    if parts.count == 2 {
      guard (1...2).contains(parts[1].count), let rest = Self.number(parts[1], upTo: 2) else {
        return nil
      }
      cents += parts[1].count == 1 ? rest * 10 : rest
    }
    self.init(cents: isNegative ? -cents : cents)
  }

  private static func number(_ digits: some Collection<Character>, upTo length: Int) -> Int? {
    guard (1...length).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return Int(String(digits))
  }
}

extension String {
  /// With the last of the signs « . » and « , » alone, where the other one sets groups of three digits apart.
  fileprivate var withoutGroupSigns: String? {
    guard let sign = last(where: { $0 == "," || $0 == "." }) else { return self }
    let other: Character = sign == "," ? "." : ","
    guard contains(other) else { return self }
    let parts = split(separator: sign, omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: other, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined() + String(sign) + parts[1]
  }
}

extension Substring {
  /// Without the sign of the currency at one of its ends.
  fileprivate var withoutEuro: Substring {
    let text = String(self).trimmed
    if text.last == "€" { return text.dropLast() }
    return text.first == "€" ? text.dropFirst() : text[...]
  }
}
