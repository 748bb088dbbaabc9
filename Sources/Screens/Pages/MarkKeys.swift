import Canvas
import ClientArea
import Store

/// The keys that mark rows, alike in every list in which rows are marked.
package enum MarkKeys: String, CaseIterable {
  /// Marks the row under the cursor, or lets it go; or ends a range.
  case one = "choose"
  case range
  case all = "chooseAll"
  case forget
  /// Gives up a range that was begun, before Esc means anything else.
  case drop = "dropRange"

  /// The key that lets all go.
  static let forgetting: Key = "V"

  /// The key table, about a list with these marks.
  /// - Parameter isOnRow: whether there is a row to mark.
  static func keys(for marks: RowMarks<some RowAnchor>, isOnRow: Bool) -> [PageKey] {
    let marking = isOnRow ? [one, range, all] : []
    let forgetting = marks.isEmpty && !marks.isRangeOpen ? [] : [forget]
    return (marking + forgetting + (marks.isRangeOpen ? [drop] : [])).map { $0.key(marks) }
  }

  /// Puts them behind the first keys of a list, where the footer has room for them.
  static func inserting(
    _ marking: [PageKey], behind first: Int = 2, into keys: [PageKey]
  ) -> [PageKey] {
    keys.prefix(first) + marking + keys.dropFirst(first)
  }

  /// What is left of a filter's keys while a key of the marks comes first.
  static func leaving(_ filter: [PageKey], beside marking: [PageKey]) -> [PageKey] {
    filter.filter { key in !marking.contains { !Set($0.keys).isDisjoint(with: key.keys) } }
  }

  /// Whether a key marks the row under the cursor, and not whatever the list holds.
  static func isAboutRow(_ id: String) -> Bool { id == one.rawValue || id == range.rawValue }

  /// What the bottom border says of the marks: how many there are, whatever is filtered or scrolled away.
  static func note(on marks: RowMarks<some RowAnchor>, counting words: (Int) -> Phrase) -> [Phrase]
  {
    (marks.isEmpty ? [] : [words(marks.count)]) + (marks.isRangeOpen ? [ListWords.rangeBegun] : [])
  }

  private func key(_ marks: RowMarks<some RowAnchor>) -> PageKey {
    switch self {
    case .one: PageKey(changing: rawValue, [" "], ListWords.choose)
    case .range: PageKey(changing: rawValue, ["v"], ListWords.chooseRange, isHint: false)
    case .all: PageKey(changing: rawValue, ["A"], ListWords.chooseAll, isHint: false)
    case .forget:
      PageKey(changing: rawValue, [Self.forgetting], ListWords.chooseNone, isHint: false)
    case .drop:
      PageKey(changing: rawValue, [.escape], ListWords.dropRange, short: ListWords.dropRangeShort)
    }
  }
}
