import ClientArea

/// Tables for spreadsheets, in which no text that somebody typed is run as a formula.
enum SpreadsheetText {
  static func table(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// « 72.00 », without a sign for the currency, which is always the euro.
  static func decimal(_ money: Money) -> String {
    let rest = money.cents.magnitude % 100
    let sign = money.cents < 0 ? "-" : ""
    return "\(sign)\(money.cents.magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  static func cell(_ text: String) -> String {
    let safe = harmless(text)
    guard safe.unicodeScalars.contains(where: { "\",;\t\r\n".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"\(safe.replacing("\"", with: "\"\""))\""
  }

  /// What a spreadsheet would run begins with an apostrophe, which it takes as « this is text »: also behind blanks, and
  /// with the wide signs that it takes for the same. A number is none.
  private static func harmless(_ text: String) -> String {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let runs =
      first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
      || text.unicodeScalars.first.map { "\t\r\n".unicodeScalars.contains($0) } ?? false
    return runs && !isNumber(text) ? "'" + text : text
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.first == "-" ? text.dropFirst() : text[...]
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
  }
}
