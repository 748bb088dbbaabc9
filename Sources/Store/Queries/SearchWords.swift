import ClientArea
import SQLite

/// What is sought in the palette, word by word: each stands somewhere, in whatever order.
struct SearchWords {
  let words: [Sought]
  /// The whole text, as it is compared.
  let whole: Sought

  /// How many rows are looked through where no index has all the words, so that the answer takes no longer in a larger
  /// world.
  static let reach = 1000

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { Sought(String($0)) }
      .filter { !$0.isEmpty }
    whole = Sought(text)
  }

  var isEmpty: Bool { words.isEmpty }

  /// That every word stands somewhere in these columns.
  func stand(in columns: [SQL]) -> SQL {
    .joined(words.map { NameFilter.anywhere($0, in: columns) }, by: " AND ")
  }

  func stand(in text: String) -> Bool { words.allSatisfy { $0.stands(in: text) } }

  /// That a column begins with the text, which its index answers.
  func begin(_ column: SQL) -> SQL {
    let start = whole.text
    return "(\(sql: column) >= \(start) AND \(sql: column) < \(start + "\u{10FFFF}"))"
  }

  /// A selection of some keys of a table whose names have every word, whichever the index has first: those that begin
  /// with the text, then others. However many there are, no more than wanted are read.
  /// - Parameter columns: of which the first has an index of its own.
  func keys(in table: SQL, _ columns: [SQL], limit: Int) -> SQL {
    guard words.allSatisfy({ IndexedLetters.have($0.text) }) else {
      return """
        SELECT id
        FROM (SELECT id FROM \(sql: table) WHERE \(sql: stand(in: columns)) LIMIT \(limit))
        """
    }
    return """
      SELECT id
      FROM (
        SELECT id
        FROM \(sql: table)
        WHERE \(sql: begin(columns[0]))
        ORDER BY \(sql: columns[0]), id
        LIMIT \(limit))
      UNION
      SELECT id
      FROM (
        SELECT id
        FROM \(sql: table)
        WHERE id IN (\(sql: indexed(in: table, columns, limit: words.count > 1 ? Self.reach : limit)))
          AND \(sql: stand(in: columns))
        LIMIT \(limit))
      """
  }

  /// What the index of trigrams has: all words of three letters and more together, or else one of the short ones.
  private func indexed(in table: SQL, _ columns: [SQL], limit: Int) -> SQL {
    let long = words.filter { $0.text.unicodeScalars.count > 2 }
    guard !long.isEmpty else {
      let word = words.max { $0.text.utf8.count < $1.text.utf8.count } ?? whole
      return "\(sql: NameFilter.found(word.text, in: table, columns)) LIMIT \(limit)"
    }
    let index: SQL = "\(sql: table)_fts"
    let names = columns.map { $0.text }.joined(separator: " ")
    let match = long.map { NameFilter.match($0.text) }.joined(separator: " AND ")
    return """
      SELECT rowid
      FROM \(sql: index)
      WHERE \(sql: index) MATCH \("{\(names)} : (\(match))")
      LIMIT \(limit)
      """
  }
}
