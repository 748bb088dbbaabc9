import ClientArea
import SQLite

// The journal goes both ways (SIM-3): by the changesets of its entries, the whole way in one transaction.
extension Desk {
  /// How many entries are undone: a new command drops them, so its caller asks first.
  package var abandonedFuture: Int {
    get throws(StoreError) {
      try reporting(on: file) { try JournalPlace(in: database).undone }
    }
  }

  /// The last entry that holds.
  package var journalEntry: Int {
    get throws(StoreError) {
      try reporting(on: file) { try JournalPlace(in: database).entry }
    }
  }

  /// Goes back until an entry is the last one that holds; 0 undoes all. Where one stands there or before
  /// already, nothing happens.
  /// - Throws: a `Refusal` where the journal does not reach so far; a `StoreError` where a row is not as
  ///   its entry left it. Nothing is changed then.
  package func rewind(to entry: Int) throws {
    try travel { $0.entry > entry ? entry : try Self.checked(entry, from: $0) }
  }

  /// Does again what was undone, until an entry holds; nil for all.
  /// - Throws: as `rewind(to:)`.
  package func replay(to entry: Int? = nil) throws {
    try travel { place in
      let entry = entry ?? place.last
      return place.entry < entry ? entry : try Self.checked(entry, from: place)
    }
  }

  /// Goes to where an entry is the last one that holds, back or forward.
  /// - Throws: as `rewind(to:)`.
  package func go(to entry: Int) throws {
    try travel { _ in entry }
  }

  /// Drops what is undone, as the next command would.
  package func dropUndone() throws(StoreError) {
    try reporting(on: file) {
      try writing { try JournalPlace.dropUndone(in: database) }
    }
    noteCommit()
  }

  /// Whether `go(to:)` would reach an entry.
  /// - Throws: as `go(to:)`.
  package func foreseeWay(to entry: Int) throws {
    do {
      try database.rehearse { try go(from: try JournalPlace(in: database), to: entry) }
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw StoreError(error, on: file)
    }
  }

  /// Where one stands already there is no way, but the entry must be one.
  private static func checked(_ entry: Int, from place: JournalPlace) throws -> Int {
    try TheJournalGoesBothWays.check(goingTo: entry, within: 0...place.last)
    return place.entry
  }

  private func travel(_ choose: (JournalPlace) throws -> Int) throws {
    try travelling { place in try go(from: place, to: try choose(place)) }
  }

  /// Goes through the journal from where it stands, in one transaction.
  func travelling<T>(_ body: (JournalPlace) throws -> T) throws -> T {
    do {
      let result = try writing { try body(try JournalPlace(in: database)) }
      noteCommit()
      return result
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw StoreError(error, on: file)
    }
  }

  /// Inside the transaction: entry by entry, each in its own order.
  func go(from place: JournalPlace, to target: Int) throws {
    try TheJournalGoesBothWays.check(
      goingTo: target, within: min(place.floor, place.entry)...place.last)
    for entry in stride(from: place.entry, to: target, by: -1) {
      try apply(try changes(of: entry).inverted(), of: entry)
    }
    for entry in stride(from: place.entry + 1, through: target, by: 1) {
      try apply(try changes(of: entry), of: entry)
    }
    if target != place.entry { try place.move(to: target, in: database) }
  }

  private func changes(of entry: Int) throws -> Changeset {
    let changes: Changeset? = try database.first(
      "SELECT changes FROM journalEntry WHERE id = \(entry)"
    ) { try $0.get("changes") }
    guard let changes else { throw RecordMissing("journalEntry", entry) }
    return changes
  }

  private func apply(_ changes: Changeset, of entry: Int) throws {
    guard !changes.isEmpty else { return }
    do {
      try database.apply(changes)
    } catch let error as SQLiteError where error.isOfAnotherSchema {
      throw StoreError.oldEntry(file: file, entry: entry)
    }
  }
}
