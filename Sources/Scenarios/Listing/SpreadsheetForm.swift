/// In which form tables are written.
package enum SpreadsheetForm: String, CaseIterable, Sendable {
  /// Commas and decimal points (RFC 4180), for programs.
  case standard
  /// Semicolons, decimal commas and a byte order mark: what a spreadsheet in French opens as it is.
  case fr

  var separator: String {
    switch self {
    case .standard: ","
    case .fr: ";"
    }
  }

  /// Between euros and cents.
  var mark: String {
    switch self {
    case .standard: "."
    case .fr: ","
    }
  }

  /// What stands before the first cell.
  var start: String {
    switch self {
    case .standard: ""
    case .fr: "\u{FEFF}"
    }
  }
}
