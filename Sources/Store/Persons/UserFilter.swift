import SQLite

/// The condition by which « Utilisateurs » shows only users whose name or address has a text in it.
struct UserFilter {
  let text: String

  /// As `NameFilter` has it: few matches come from the trigram index, many are met on the way through the
  /// addresses. Shorter texts than three letters match the beginning of an address.
  func condition(in reader: Reader) throws -> SQL {
    guard !text.isEmpty else { return "TRUE" }
    guard isIndexed(text) else {
      return "(user.email >= \(text) AND user.email < \(text + "\u{10FFFF}"))"
    }
    let match = indexedWords.map(NameFilter.match).joined(separator: " AND ")
    let matches = try reader.count("FROM user_fts WHERE user_fts MATCH \(match)")
    guard matches.count > 0 else { return "FALSE" }
    guard matches.isMore else {
      let found: SQL = "user.id IN (SELECT rowid FROM user_fts WHERE user_fts MATCH \(match))"
      return SQL.joined([found] + words.filter { !isIndexed($0) }.map(Self.named), by: " AND ")
    }
    return SQL.joined(words.map(Self.named), by: " AND ")
  }

  /// First name and last name are found together, in whatever order.
  private var words: [String] { text.split(separator: " ").map(String.init) }

  /// The words that are long enough for the index; the whole text where none is.
  private var indexedWords: [String] {
    let long = words.filter(isIndexed)
    return long.isEmpty ? [text] : long
  }

  private func isIndexed(_ word: String) -> Bool { word.unicodeScalars.count >= 3 }

  private static func named(_ word: String) -> SQL {
    let pattern = NameFilter.pattern(word)
    return """
      (user.email LIKE \(pattern) ESCAPE '\\' OR user.firstName LIKE \(pattern) ESCAPE '\\'
        OR user.lastName LIKE \(pattern) ESCAPE '\\')
      """
  }
}
