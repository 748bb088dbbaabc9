/// Writes the letters of a label as ASCII (RFC 3492), without its « xn-- ».
package enum Punycode {
  private static let base = 36
  private static let (least, most) = (1, 26)
  private static let (skew, damp) = (38, 700)
  private static let (firstBias, firstNumber) = (72, 0x80)
  /// More than any label or host name has, so that no number can grow too large.
  private static let longest = 2000

  /// Nil where the text is too long.
  package static func encode(_ text: String) -> String? {
    let letters = text.unicodeScalars.map { Int($0.value) }
    guard letters.count <= longest else { return nil }
    var output = text.unicodeScalars.filter(\.isASCII).map { UInt8($0.value) }
    let basic = output.count
    if basic > 0 { output.append(UInt8(ascii: "-")) }
    var (number, delta, bias, handled) = (firstNumber, 0, firstBias, basic)
    while handled < letters.count {
      guard let next = letters.filter({ $0 >= number }).min() else { return nil }
      delta += (next - number) * (handled + 1)
      number = next
      for letter in letters {
        if letter < number { delta += 1 }
        guard letter == number else { continue }
        append(delta, by: bias, to: &output)
        bias = adapt(delta, among: handled + 1, isFirst: handled == basic)
        (delta, handled) = (0, handled + 1)
      }
      (delta, number) = (delta + 1, number + 1)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Nil where the text is no Punycode.
  package static func decode(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count <= longest, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    let end = bytes.lastIndex(of: UInt8(ascii: "-"))
    var letters = bytes[..<(end ?? 0)].map { Int($0) }
    var rest = bytes[(end.map { $0 + 1 } ?? 0)...]
    var (number, place, bias) = (firstNumber, 0, firstBias)
    while !rest.isEmpty {
      guard let delta = takeNumber(from: &rest, by: bias) else { return nil }
      let count = letters.count + 1
      bias = adapt(delta, among: count, isFirst: place == 0 && number == firstNumber)
      place += delta
      number += place / count
      place %= count
      guard number <= 0x10FFFF, number >= firstNumber else { return nil }
      letters.insert(number, at: place)
      place += 1
    }
    let scalars = letters.compactMap(Unicode.Scalar.init)
    guard scalars.count == letters.count else { return nil }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func append(_ delta: Int, by bias: Int, to output: inout [UInt8]) {
    var (rest, weight) = (delta, base)
    while true {
      let threshold = threshold(weight, bias)
      guard rest >= threshold else { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      weight += base
    }
    output.append(digit(rest))
  }

  private static func takeNumber(from rest: inout ArraySlice<UInt8>, by bias: Int) -> Int? {
    var (number, factor, weight) = (0, 1, base)
    while let byte = rest.popFirst() {
      guard let digit = value(of: byte) else { return nil }
      number += digit * factor
      guard number <= 0x10FFFF * (longest + 1) else { return nil }
      let threshold = threshold(weight, bias)
      if digit < threshold { return number }
      factor *= base - threshold
      guard factor <= 0x10FFFF * (longest + 1) else { return nil }
      weight += base
    }
    return nil
  }

  private static func threshold(_ weight: Int, _ bias: Int) -> Int {
    min(max(weight - bias, least), most)
  }

  private static func adapt(_ delta: Int, among count: Int, isFirst: Bool) -> Int {
    var (delta, weight) = (isFirst ? delta / damp : delta / 2, 0)
    delta += delta / count
    while delta > (base - least) * most / 2 {
      delta /= base - least
      weight += base
    }
    return weight + (base - least + 1) * delta / (delta + skew)
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(value < 26 ? value + 97 : value - 26 + 48)
  }

  private static func value(of digit: UInt8) -> Int? {
    switch digit {
    case 97...122: Int(digit) - 97
    case 65...90: Int(digit) - 65
    case 48...57: Int(digit) - 48 + 26
    default: nil
    }
  }
}
