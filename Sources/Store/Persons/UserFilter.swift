import SQLite

/// The condition by which « Utilisateurs » shows only users whose name or address has a text in it.
struct UserFilter {
  let text: String

  /// As `NameFilter` has it: few matches come from the trigram index, many are met on the way through the
  /// addresses. Shorter texts than three letters match the beginning of an address.
  func condition(in reader: Reader) throws -> SQL {
    guard !text.isEmpty else { return "TRUE" }
    guard text.unicodeScalars.count >= 3 else {
      return "(user.email >= \(text) AND user.email < \(text + "\u{10FFFF}"))"
    }
    let match = NameFilter.match(text)
    let matches = try reader.count("FROM user_fts WHERE user_fts MATCH \(match)")
    guard matches.count > 0 else { return "FALSE" }
    guard matches.isMore else {
      return "user.id IN (SELECT rowid FROM user_fts WHERE user_fts MATCH \(match))"
    }
    let pattern = NameFilter.pattern(text)
    return """
      (user.email LIKE \(pattern) ESCAPE '\\' OR user.firstName LIKE \(pattern) ESCAPE '\\'
        OR user.lastName LIKE \(pattern) ESCAPE '\\')
      """
  }
}
