import ClientArea

/// Tables for spreadsheets, in which no text that somebody typed is run as a formula. The only writer of CSV there is.
struct SpreadsheetText {
  let form: SpreadsheetForm

  /// What stands in a cell.
  enum Cell {
    case text(String)
    case amount(Money)
    case count(Int)
  }

  func table(_ columns: [String], _ rows: [[Cell]]) -> String {
    let lines = [columns.map { Cell.text($0) }] + rows
    return form.start
      + lines.map { $0.map(cell).joined(separator: form.separator) + "\r\n" }.joined()
  }

  func cell(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): Self.quoted(Self.harmless(text))
    case .amount(let money): decimal(money)
    case .count(let count): "\(count)"
    }
  }

  /// « 72.00 », without a sign for the currency, which is always the euro.
  private func decimal(_ money: Money) -> String {
    let rest = money.cents.magnitude % 100
    let sign = money.cents < 0 ? "-" : ""
    return "\(sign)\(money.cents.magnitude / 100)\(form.mark)\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { "\",;\t\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"\(text.replacing("\"", with: "\"\""))\""
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
