import ClientArea
import SQLite

/// The condition by which « Utilisateurs » shows only users whose name or address has a text in it: each word of it, in
/// whatever order.
struct UserFilter {
  private let words: [Sought]

  init(text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { Sought(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// As `NameFilter` has it: few matches of the longest word come from the index, many are met on the way through the
  /// addresses.
  func condition(in reader: Reader) throws -> SQL {
    guard !words.isEmpty else { return "TRUE" }
    let named = SQL.joined(words.map(Self.named), by: " AND ")
    let indexed = words.filter { IndexedLetters.have($0.text) }
    guard let longest = indexed.max(by: { $0.text.utf8.count < $1.text.utf8.count }) else {
      return named
    }
    let found = NameFilter.found(longest.text, in: "user", ["firstName", "lastName", "email"])
    let matches = try reader.count("FROM (\(sql: found))")
    guard matches.count > 0 else { return "FALSE" }
    return matches.isMore ? named : "user.id IN (\(sql: found)) AND \(sql: named)"
  }

  private static func named(_ word: Sought) -> SQL {
    NameFilter.anywhere(word, in: ["user.email", "user.firstName", "user.lastName"])
  }
}
