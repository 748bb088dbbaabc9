package import ClientArea
import SQLite

/// What is known of the library and of the file beneath a desk, for whoever looks for a fault.
package enum Health {
  /// The version of SQLite that the program runs with.
  package static var libraryVersion: String { Library.version }

  /// What SQLite lacks that the program needs; nil where it has all.
  package static var libraryFault: String? {
    do {
      try Library.check()
      return nil
    } catch {
      return error.message
    }
  }

  /// What is wrong with the data at a desk, one sentence each; nothing if they are sound.
  package static func faults(at desk: Desk) throws(StoreError) -> [Phrase] {
    try reporting(on: desk.file) {
      let missing = try missingParts(of: desk.database)
      let damage = try desk.database.damage().map { Phrase(name: $0) }
      guard missing.isEmpty else { return missing + damage }
      return damage + (try desk.database.danglingReferences().map { Phrase(name: $0) })
    }
  }

  /// Tables, indexes, triggers and views that every file has, and this one has not.
  private static func missingParts(of database: Database) throws -> [Phrase] {
    let whole = try Database(.memory)
    for migration in Schema.migrations { try whole.execute(script: migration.script) }
    let present = Set(try parts(of: database))
    return try parts(of: whole).filter { !present.contains($0) }.map(\.isMissing)
  }

  private static func parts(of database: Database) throws -> [Part] {
    try database.all(
      "SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"
    ) { try Part(kind: $0.get("type"), name: $0.get("name")) }
  }

  private struct Part: Hashable {
    let kind: String
    let name: String

    var isMissing: Phrase {
      switch kind {
      case "table":
        Phrase(
          fr: "il manque la table « \(name) »", it: "manca la tabella «\(name)»",
          en: "the table “\(name)” is missing")
      case "index":
        Phrase(
          fr: "il manque l'index « \(name) »", it: "manca l'indice «\(name)»",
          en: "the index “\(name)” is missing")
      default:
        Phrase(
          fr: "il manque « \(name) »", it: "manca «\(name)»", en: "“\(name)” is missing")
      }
    }
  }
}
