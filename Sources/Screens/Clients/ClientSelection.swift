import ClientArea
import Store

/// The clients that somebody has chosen in the list, one by one or as a range, wherever the list is scrolled to.
struct ClientSelection {
  private var rows: [ClientList.Anchor] = []
  private var chosen: Set<ID<ClientAccount>> = []
  private var rangeStart: ClientList.Anchor?

  /// The number of rows that one range takes, at most.
  private static let longest = 1000

  var count: Int { rows.count }
  var accounts: [ID<ClientAccount>] { rows.map(\.id) }
  var isRangeOpen: Bool { rangeStart != nil }

  func holds(_ account: ID<ClientAccount>) -> Bool { chosen.contains(account) }

  mutating func beginRange(at row: ClientList.Anchor?) { rangeStart = row }

  /// Chooses the row, or lets it go; or ends the range that was begun.
  mutating func choose(
    _ row: ClientList.Anchor?,
    read: (Window<ClientList.Anchor>) throws -> [ClientList.Anchor]
  ) throws {
    guard let row else { return }
    guard let start = rangeStart else { return toggle(row) }
    rangeStart = nil
    let (first, last) = start <= row ? (start, row) : (row, start)
    for row in try read(Window(.from(first), limit: Self.longest)) where row <= last {
      if !chosen.contains(row.id) { toggle(row) }
    }
  }

  private mutating func toggle(_ row: ClientList.Anchor) {
    if chosen.remove(row.id) == nil {
      chosen.insert(row.id)
      rows.append(row)
    } else {
      rows.removeAll { $0.id == row.id }
    }
  }
}

extension ClientList.Anchor {
  /// Whether it stands before another in the list, or is the same: codes go without regard to letter case.
  fileprivate static func <= (left: Self, right: Self) -> Bool {
    let (one, other) = (left.code.uppercased(), right.code.uppercased())
    return one == other ? left.id <= right.id : one < other
  }
}
