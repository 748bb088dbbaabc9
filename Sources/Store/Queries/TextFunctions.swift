import ClientArea
import SQLite

/// What SQL asks of texts, so that a list, its count and its index agree on when two are alike.
enum TextFunctions {
  /// `holds(text, sought)`, where what is sought is folded already; `asciiName(text)`; `folded(text)`.
  static func define(in database: Database) throws(SQLiteError) {
    try database.define(condition: "holds") { text, sought in Sought.stands(sought, in: text) }
    try database.define(text: "asciiName") { Naming.ascii($0) }
    try database.define(text: "folded") { $0.folded }
  }
}
