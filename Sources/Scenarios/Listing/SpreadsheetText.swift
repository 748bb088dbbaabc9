import ClientArea

/// Tables for spreadsheets, in which no text that somebody typed is run as a formula. The only writer of CSV there is.
struct SpreadsheetText {
  let form: SpreadsheetForm

  /// What stands in a cell.
  enum Cell {
    case text(String)
    case amount(Money)
    case count(Int)
    /// A number with so many digits behind the mark, without zeros at its end.
    case decimal(Int, places: Int)
    /// « 2026-01-15 »; empty where there is none.
    case day(Day?)
    /// « true » or « false »; empty where nothing is known.
    case truth(Bool?)
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
    case .decimal(let number, let places): Self.digits(number, places, form.mark)
    case .day(let day): day?.iso ?? ""
    case .truth(let truth): truth.map { "\($0)" } ?? ""
    }
  }

  private static func digits(_ number: Int, _ places: Int, _ mark: String) -> String {
    let digits = "\(number.magnitude)"
    let filled = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var rest = String(filled.suffix(places))
    while rest.last == "0" { rest.removeLast() }
    return (number < 0 ? "-" : "") + filled.dropLast(places) + (rest.isEmpty ? "" : mark + rest)
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
