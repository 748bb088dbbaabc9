import ClientArea
import SQLite

/// Words that are looked for in all texts of a ticket: each is the beginning of one, whatever its accents (SUPPORT-6).
struct TicketText {
  private let words: [String]

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// What the index is asked, which knows no signs; nil where there is nothing else.
  private var match: String? {
    let known = words.filter { word in word.contains { $0.isLetter || $0.isNumber } }
    guard !known.isEmpty else { return nil }
    return known.map { NameFilter.match($0) + "*" }.joined(separator: " ")
  }

  /// The indexes that a viewer may ask: staff's knows the notes too (SUPPORT-2).
  private func indexes(for viewer: Viewer) -> [SQL] {
    viewer.isStaff ? ["ticket_fts", "ticketNote_fts"] : ["ticket_fts"]
  }

  /// Selections of the keys that are found, one for each index.
  func sources(for viewer: Viewer) -> [SQL] {
    // Signs narrow nothing: what follows them will.
    guard let match else { return ["SELECT id AS rowid FROM ticket WHERE TRUE"] }
    return indexes(for: viewer).map { index in
      "SELECT rowid FROM \(sql: index) WHERE \(sql: index) MATCH \(match)"
    }
  }

  func condition(for viewer: Viewer) -> SQL {
    guard !words.isEmpty else { return "TRUE" }
    let found = sources(for: viewer).map { "ticket.id IN (\(sql: $0))" as SQL }
    return "(\(sql: .joined(found, by: " OR ")))"
  }

  /// How many are found, where everything may be seen. Many are counted in the first index alone.
  func count(for viewer: Viewer, in reader: Reader) throws -> BoundedCount {
    let sources = sources(for: viewer)
    let first = try reader.count("FROM (\(sql: sources[0]))")
    guard !first.isMore else { return first }
    return try reader.count("FROM (\(sql: .joined(sources, by: " UNION ")))")
  }
}
