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

  /// - Parameter phrase: what stands in one piece, as lists look for it.
  init(phrase: String) {
    whole = Sought(phrase)
    words = whole.isEmpty ? [] : [whole]
  }

  /// Some of the words of a text.
  init(_ words: [Sought]) {
    self.words = words
    whole = Sought(words.map(\.text).joined(separator: " "))
  }

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { Sought(String($0)) }
      .filter { !$0.isEmpty }
    whole = Sought(text)
  }

  var isEmpty: Bool { words.isEmpty }
  /// Whether an index has them; no words are in none.
  var areIndexed: Bool { !isEmpty && words.allSatisfy { IndexedLetters.have($0.text) } }

  /// That every word stands somewhere in these columns.
  func stand(in columns: [SQL]) -> SQL {
    guard !isEmpty else { return "TRUE" }
    return .joined(words.map { NameFilter.anywhere($0, in: columns) }, by: " AND ")
  }

  func stand(in text: String) -> Bool { words.allSatisfy { $0.stands(in: text) } }

  /// That a column begins with the text, which its index answers.
  func begin(_ column: SQL) -> SQL {
    let start = whole.text
    return "(\(sql: column) >= \(start) AND \(sql: column) < \(start + "\u{10FFFF}"))"
  }

  /// A selection of some keys of a table whose names have every word, whichever the index has first: those that begin
  /// with the text, then others. However many there are, no more than wanted are read.
  /// - Parameters:
  ///   - columns: of which the first has an index of its own.
  ///   - visible: which rows count, of whatever the index of trigrams has.
  ///   - named: which rows count of those that begin with the text: as an index by that name has them.
  ///   - reach: how many keys of the index are looked at.
  func keys(
    in table: SQL, _ columns: [SQL], among visible: SQL = "TRUE", named: SQL = "TRUE", limit: Int,
    reach: Int? = nil
  ) -> SQL {
    guard areIndexed else {
      return """
        SELECT id
        FROM (
          SELECT id
          FROM \(sql: table)
          WHERE \(sql: stand(in: columns)) AND \(sql: visible)
          LIMIT \(limit))
        """
    }
    let reach = reach ?? (words.count > 1 ? Self.reach : limit)
    return """
      SELECT id
      FROM (
        SELECT id
        FROM \(sql: table)
        WHERE \(sql: begin(columns[0])) AND \(sql: named)
        ORDER BY \(sql: columns[0]), id
        LIMIT \(limit))
      UNION
      SELECT id
      FROM (
        SELECT \(sql: table).id AS id
        FROM (\(sql: indexed(in: table, columns, limit: reach))) AS known
        CROSS JOIN \(sql: table) ON \(sql: table).id = known.id
        WHERE \(sql: stand(in: columns)) AND \(sql: visible)
        LIMIT \(limit))
      """
  }

  /// What the index of trigrams has: all words of three letters and more together, or else one of the short ones.
  func indexed(in table: SQL, _ columns: [SQL], limit: Int) -> SQL {
    let long = words.filter { $0.text.unicodeScalars.count > 2 }
    guard !long.isEmpty else {
      let word = words.max { $0.text.utf8.count < $1.text.utf8.count } ?? whole
      return """
        SELECT doc AS id
        FROM (\(sql: NameFilter.found(word.text, in: table, columns)) LIMIT \(limit))
        """
    }
    let index: SQL = "\(sql: table)_fts"
    let names = columns.map { $0.text }.joined(separator: " ")
    let match = long.map { NameFilter.match($0.text) }.joined(separator: " AND ")
    return """
      SELECT rowid AS id
      FROM \(sql: index)
      WHERE \(sql: index) MATCH \("{\(names)} : (\(match))")
      LIMIT \(limit)
      """
  }
}
