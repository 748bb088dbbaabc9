/// A cursor that stays on what it was put on, wherever that goes in a list that others change too: it remembers
/// the keys of the rows, not only a number.
package struct KeyedCursor<Identity: Hashable & Sendable>: Hashable, Sendable {
  private var list = ListCursor()
  /// The rows as they were when the cursor was settled among them, in their order.
  private var keys: [Identity] = []

  package init() {}

  /// On one row, wherever it stands.
  package init(on key: Identity) {
    keys = [key]
    list.count = 1
  }

  /// Whether it was never among any rows, or has forgotten them.
  package var isFresh: Bool { keys.isEmpty }

  /// What became of the row under the cursor.
  package enum Change: Hashable, Sendable {
    /// It is where it was, or has moved with the cursor.
    case none
    /// It is gone; the cursor is on its neighbour.
    case gone
    /// The cursor went on to a row that is new.
    case new
  }

  /// The number of the row under the cursor; 0 in an empty list.
  package var index: Int { list.index }

  /// Takes note of the rows there are now, and keeps the cursor on its own.
  /// - Parameter goingToNew: whether the cursor goes to the first row that was not there before.
  package mutating func settle(among keys: [Identity], goingToNew: Bool = false) -> Change {
    guard keys != self.keys else { return .none }
    let before = self.keys
    let selected = before.isEmpty ? nil : before[list.index]
    var settled = placed(among: keys)
    let known = Set(before)
    if goingToNew, let new = keys.firstIndex(where: { !known.contains($0) }) {
      settled.move(to: new)
      (list, self.keys) = (settled, keys)
      return .new
    }
    (list, self.keys) = (settled, keys)
    return selected.map { keys.contains($0) ? .none : .gone } ?? .none
  }

  /// The table to draw these rows with.
  package func table(among keys: [Identity]) -> Table {
    var table = Table()
    table.list = placed(among: keys)
    return table
  }

  /// Takes a key; `rect` is the block the table is drawn in, titles included.
  /// - Returns: nil for a key that means nothing here.
  package mutating func press(
    _ key: Key, among keys: [Identity], in rect: Rect
  ) -> Table.Event? {
    _ = settle(among: keys)
    var table = table(among: keys)
    let event = table.handle(key, in: rect)
    list = table.list
    return event
  }

  /// The row under the cursor; nil in an empty list.
  package func selected<Row>(in rows: [Row], by key: (Row) -> Identity) -> Row? {
    let list = placed(among: rows.map(key))
    return rows.isEmpty ? nil : rows[list.index]
  }

  /// Puts the cursor on a row of the list it was settled in last.
  package mutating func move(to index: Int) { list.move(to: index) }

  /// Moves as a key says, in a window of a height.
  /// - Returns: false for a key that does not move.
  package mutating func move(by key: Key, height: Int) -> Bool {
    list.move(by: key, height: height)
  }

  /// Forgets what it was on, and goes to the first row, as after another filter.
  package mutating func restart() { self = KeyedCursor() }

  /// The cursor among other rows: on the row it was on, else on the next that is left, else on the one before.
  private func placed(among keys: [Identity]) -> ListCursor {
    var list = list
    list.count = keys.count
    guard keys != self.keys, !self.keys.isEmpty else { return list }
    let places = Dictionary(zip(keys, keys.indices)) { first, _ in first }
    let here = self.list.index
    let following = self.keys[here...].lazy.compactMap { places[$0] }.first
    let preceding = self.keys[..<here].reversed().lazy.compactMap { places[$0] }.first
    if let place = following ?? preceding { list.move(to: place) }
    return list
  }
}
