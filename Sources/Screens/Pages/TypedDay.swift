import Canvas
import ClientArea

extension Day {
  /// Reads « 1er mars 2026 », with the month in any of the languages and as long as it is typed, « 2026-03-01 », or
  /// « 1/3/2026 » with the day first, as people type it into a form.
  init?(typed text: String) {
    let text = text.trimmed
    if let day = Day(iso: text) {
      self = day
      return
    }
    let parts = text.split { $0 == "/" || $0 == "." || $0.isWhitespace }
    guard parts.count == 3, let day = Self.number(ofDay: parts[0]), let year = Int(parts[2]),
      let month = Int(parts[1]) ?? Self.month(called: parts[1])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// « 1 », « 1er », « 1º », « 2nd ».
  private static func number(ofDay text: Substring) -> Int? {
    let digits = text.prefix { $0.isNumber && $0.isASCII }
    let rest = text.dropFirst(digits.count)
    return rest.allSatisfy({ $0.isLetter }) && rest.count <= 2 ? Int(digits) : nil
  }

  /// The one month whose abbreviation the text begins with, or is the beginning of.
  private static func month(called text: Substring) -> Int? {
    let name = FuzzyMatch.fold(String(text))
    let found = (1...12).filter { month in
      guard let day = Day(year: 2000, month: month, day: 1) else { return false }
      return Language.allCases.contains { language in
        let short = FuzzyMatch.fold(day.monthName(in: language)).prefix { $0 != "." }
        return name.starts(with: short) || short.starts(with: name)
      }
    }
    return name.count > 2 && found.count == 1 ? found[0] : nil
  }
}

extension Field {
  /// A day, written as the language writes it and read as people write it (`Day(typed:)`).
  static func day(_ id: FieldID, _ label: String, placeholder: String = "") -> Field {
    Field(
      id, label, .text(limit: 30, width: 18), placeholder: placeholder, isTypedOver: true)
  }
}
