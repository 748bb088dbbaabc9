// Tables and doc strings.
extension GherkinParser {
  /// Reads the rows from the line at hand on.
  /// - Parameter mayEndEarly: whether a row of two cells or more may leave out the last ones, as the boxes of a message
  ///   below its languages do.
  mutating func table(mayEndEarly: Bool = false) -> DataTable {
    var rows: [DataTable.Row] = []
    while current == .row {
      if let row = row() {
        if let first = rows.first, first.cells.count != row.cells.count,
          !(mayEndEarly && (2..<first.cells.count).contains(row.cells.count))
        {
          fail(.unevenRow(cells: row.cells.count, expected: first.cells.count), at: row.place)
        } else {
          rows.append(row)
        }
      }
      pass()
      passBlanksAndComments()
    }
    return DataTable(rows: rows)
  }

  /// The row at hand, or nil where its last bar is missing.
  private mutating func row() -> DataTable.Row? {
    let line = line
    var cells: [DataTable.Cell] = []
    var start = line.start + 1
    var position = start
    // The column of the cell's beginning: counted on from cell to cell, and not from the line's beginning.
    var column = line.column + 1
    while position < line.end {
      switch source[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "|"):
        cells.append(cell(from: start, to: position, at: Place(line: line.number, column: column)))
        column += source.columns(from: start, to: position) + 1
        start = position + 1
      default: break
      }
      position += 1
    }
    guard start >= line.end, !cells.isEmpty else {
      fail(
        .openRow,
        at: Place(
          line: line.number, column: line.column + source.columns(from: line.start, to: line.end)))
      return nil
    }
    return DataTable.Row(place: line.place, cells: cells)
  }

  private func cell(from start: Int, to end: Int, at place: Place) -> DataTable.Cell {
    let raw = source.text(start, end)
    let text = raw.drop { $0.isBlank }
    let blanks = raw.unicodeScalars.count - text.unicodeScalars.count
    return DataTable.Cell(
      place: Place(line: place.line, column: place.column + blanks), text: Self.unescaped(text))
  }

  /// A cell without the blanks at its end, and with `\|`, `\\` and `\n` for what they mean.
  private static func unescaped(_ raw: Substring) -> String {
    var rest = raw
    while rest.last?.isBlank == true { rest.removeLast() }
    guard rest.utf8.contains(UInt8(ascii: "\\")) else { return String(rest) }
    var text = ""
    while let character = rest.popFirst() {
      switch (character, rest.first) {
      case ("\\", "u"):
        // A sign of ours that Gherkin takes for plain text, and that is read as such where it is none.
        var signs = Array(rest.prefix(9))[...]
        let count = signs.count
        guard let scalar = HiddenSigns.scalar(from: &signs) else {
          text.append(character)
          continue
        }
        text.unicodeScalars.append(scalar)
        rest.removeFirst(count - signs.count)
        continue
      case ("\\", "n"): text.append("\n")
      case ("\\", "|"): text.append("|")
      case ("\\", "\\"): text.append("\\")
      default:
        text.append(character)
        continue
      }
      rest.removeFirst()
    }
    return text
  }

  /// Reads from the opening quotes at hand to the closing ones.
  mutating func docString(_ mark: Token.DocStringMark) -> DocString {
    let opening = line
    let type = source.text(opening.start + 3, opening.end).drop { $0.isBlank }
    var lines: [String] = []
    skip()
    while !isAtEndOfFile, current != .end, !isClosing(mark) {
      let raw = source.raw(line, withoutIndent: opening.column - 1)
      lines.append(raw.replacing(mark.escaped, with: mark.rawValue))
      skip()
    }
    if isAtEndOfFile {
      fail(.openDocString(mark.rawValue), at: opening.place)
    } else {
      skip()
    }
    return DocString(
      place: opening.place, mediaType: String(type), text: lines.joined(separator: "\n"))
  }

  private func isClosing(_ mark: Token.DocStringMark) -> Bool {
    source.begins(line, with: Array(mark.rawValue.utf8))
  }
}

extension Token.DocStringMark {
  /// How the mark is written inside the text.
  fileprivate var escaped: String {
    switch self {
    case .quotes: "\\\"\\\"\\\""
    case .backQuotes: "\\`\\`\\`"
    }
  }
}

extension Character {
  /// A blank within a line. A line feed that an escape wrote is none.
  fileprivate var isBlank: Bool { isWhitespace && !isNewline }
}
