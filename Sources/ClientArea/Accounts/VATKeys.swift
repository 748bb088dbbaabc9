/// The check digits of VAT numbers, by the countries' published ways (ORDER-14). Bulgaria, Czechia and Latvia have several
/// kinds of numbers with ways that are not published for all of them: of theirs the form alone counts, and France's key
/// stands with its SIREN in `VATNumbers`.
enum VATKeys {
  /// Whether the way of a country, by the letters of its numbers, is known here.
  static func isKnown(_ prefix: String) -> Bool {
    let known = [
      "AT", "BE", "CY", "DE", "DK", "EE", "EL", "ES", "FI", "GB / XI", "HR", "HU", "IE", "IT",
      "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ]
    return known.contains(prefix)
  }

  /// Whether what follows the letters of a country checks; true where its way is not known here.
  static func check(_ rest: String, after prefix: String) -> Bool {
    let digits = rest.compactMap(\.wholeNumberValue)
    switch prefix {
    case "AT": return digits[7] == (16 - luhn(digits.dropLast())) % 10
    case "BE": return digits[0] < 2 && (number(digits[0..<8]) + number(digits[8..<10])) % 97 == 0
    case "CY": return CyprusKey.check(rest)
    case "DE": return digits[0] > 0 && isoRemainder(digits) == 1
    case "DK": return digits[0] > 0 && sum(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    case "EE": return sum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0
    case "EL":
      return digits[8] == sum(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10
    case "ES": return SpanishKey.check(rest)
    case "FI": return sum(digits, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 == 0
    case "GB", "XI": return [0, 42, 55].contains(sum(digits, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97)
    case "HR": return isoRemainder(digits) == 1
    case "HU": return sum(digits, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0
    case "IE": return IrishKey.check(rest)
    case "IT": return luhn(digits[...]) == 0
    case "LT": return digits[digits.count - 2] == 1 && digits.last == lithuanian(digits)
    case "LU": return number(digits[0..<6]) % 89 == number(digits[6..<8])
    case "MT": return digits[0] > 0 && sum(digits, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 == 0
    case "NL": return DutchKey.check(rest)
    case "PL": return sum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digits[9]
    case "PT":
      let key = (11 - sum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10
      return digits[0] > 0 && key == digits[8]
    case "RO":
      let padded = Array(repeating: 0, count: 10 - digits.count) + digits
      let key = sum(padded, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10 % 11 % 10
      return digits[0] > 0 && key == padded[9]
    case "SE": return luhn(digits[..<10]) == 0 && (1...94).contains(number(digits[10..<12]))
    case "SI":
      let key = 11 - sum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11
      return digits[0] > 0 && (key == 10 ? 0 : key) == digits[7]
    case "SK": return number(digits[...]) % 11 == 0
    default: return true
    }
  }

  /// What is left of Luhn's sum; a number with its check digit leaves nothing.
  static func luhn(_ digits: ArraySlice<Int>) -> Int {
    digits.reversed().enumerated().reduce(0) { sum, item in
      let doubled = item.offset.isMultiple(of: 2) ? item.element : item.element * 2
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    } % 10
  }

  /// Each digit times its weight; those beyond the weights do not count.
  static func sum(_ digits: [Int], _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  static func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

  /// ISO 7064, MOD 11,10: 1 of a number with its check digit.
  private static func isoRemainder(_ digits: [Int]) -> Int {
    digits.reduce(5) { check, digit in
      ((check == 0 ? 10 : check) * 2 % 11 + digit) % 10
    }
  }

  private static func lithuanian(_ digits: [Int]) -> Int {
    func remainder(from start: Int) -> Int {
      digits.dropLast().enumerated().reduce(0) { sum, item in
        sum + (1 + (item.offset + start) % 9) * item.element
      } % 11
    }
    let first = remainder(from: 0)
    return first == 10 ? remainder(from: 2) % 10 : first
  }
}

private enum CyprusKey {
  private static let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]

  /// The last letter counts the others; digits in odd places count by a table.
  static func check(_ rest: String) -> Bool {
    let digits = rest.dropLast().compactMap(\.wholeNumberValue)
    let sum = digits.enumerated().reduce(0) { sum, item in
      sum + (item.offset.isMultiple(of: 2) ? odd[item.element] : item.element)
    }
    return rest.last == Letters.latin[sum % 26]
  }
}

private enum SpanishKey {
  private static let persons = Array("TRWAGMYFPDXBNJZSQVHLCKE")
  private static let companies = Array("JABCDEFGHI")

  /// Of a person by the remainder of 23, of a company by Luhn's sum, as a digit or a letter.
  static func check(_ rest: String) -> Bool {
    guard let first = rest.first, let last = rest.last else { return false }
    let inside = rest.dropFirst().dropLast()
    let digits = inside.compactMap(\.wholeNumberValue)
    guard digits.count == 7 else { return false }
    switch first {
    case "K", "L", "M": return last == persons[VATKeys.number(digits[...]) % 23]
    case "X", "Y", "Z": return isPerson(["X", "Y", "Z"].firstIndex(of: first), digits, last)
    case _ where first.isNumber: return isPerson(first.wholeNumberValue, digits, last)
    case _ where "ABCDEFGHJNPQRSUVW".contains(first):
      let key = (10 - VATKeys.luhn((digits + [0])[...])) % 10
      return last == companies[key] || last.wholeNumberValue == key
    default: return false
    }
  }

  private static func isPerson(_ first: Int?, _ digits: [Int], _ last: Character) -> Bool {
    first.map { last == persons[VATKeys.number(([$0] + digits)[...]) % 23] } ?? false
  }
}

private enum IrishKey {
  private static let letters = Array("WABCDEFGHIJKLMNOPQRSTUV")

  /// Seven digits and a letter that counts them, with a second letter since 2013; of old, a letter in second place.
  static func check(_ rest: String) -> Bool {
    let signs = Array(rest)
    if signs[1].isNumber {
      return signs[7] == key(of: signs[0..<7], and: signs.count == 9 ? signs[8] : "W")
    }
    return signs[7] == key(of: ["0"] + signs[2..<7] + [signs[0]], and: "W")
  }

  private static func key(of digits: some Collection<Character>, and second: Character)
    -> Character?
  {
    guard let extra = letters.firstIndex(of: second) else { return nil }
    let sum = VATKeys.sum(digits.compactMap(\.wholeNumberValue), [8, 7, 6, 5, 4, 3, 2])
    return letters[(sum + 9 * extra) % 23]
  }
}

private enum DutchKey {
  /// Nine digits with a check digit, « B » and two more; since 2020 also the remainder of 97 of the whole.
  static func check(_ rest: String) -> Bool {
    let signs = Array(rest)
    guard signs[9] == "B" else { return false }
    let digits = signs[0..<9].compactMap(\.wholeNumberValue)
    let isOld =
      digits.count == 9 && VATKeys.sum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 == digits[8]
    return isOld || remainder(of: "NL" + rest) == 1
  }

  /// ISO 7064, MOD 97-10, letters being 10 to 35.
  private static func remainder(of text: String) -> Int {
    text.reduce(0) { sum, sign in
      if let digit = sign.wholeNumberValue { return (sum * 10 + digit) % 97 }
      return (sum * 100 + 10 + (Letters.latin.firstIndex(of: sign) ?? 0)) % 97
    }
  }
}

private enum Letters {
  static let latin = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}
