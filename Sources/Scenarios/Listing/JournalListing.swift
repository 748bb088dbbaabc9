package import ClientArea
package import Store

/// `espace-client export journal`: every command, the newest first. The simulator's journal has the reasons and
/// the rows that were changed; a client's has what his own journal tells: who, what and by which rules.
package enum JournalListing {
  /// - Parameter reader: in whose account it is looked, as far as he may; nil for the whole world's.
  /// - Throws: a refusal where the reader may not see the journal (ACCESS-10).
  package static func json(
    of desk: Desk, seenBy reader: Session?
  ) throws -> (text: String, count: Int) {
    if let reader {
      try PermissionsHoldEverywhere.check([.viewJournal], of: reader, reading: desk.reader)
    }
    var entries: [JSONList.Object] = []
    var window = Window<Int>(limit: stretch)
    while true {
      let items = try page(window, of: desk, seenBy: reader)
      for item in items {
        let facts =
          reader == nil ? try desk.answer(JournalDetail(item.entry), as: .visitor) : nil
        entries.append(entry(item, facts))
      }
      guard let last = items.last, items.count == stretch else { break }
      window = Window(.after(last.entry), limit: stretch)
    }
    return (JSONList.text(entries) + "\n", entries.count)
  }

  private static func page(
    _ window: Window<Int>, of desk: Desk, seenBy reader: Session?
  ) throws -> [JournalList.Item] {
    guard let reader else { return try desk.answer(JournalList(window: window), as: .visitor) }
    return try desk.answer(AccountJournal(window: window), as: reader)
  }

  private static func entry(
    _ item: JournalList.Item, _ facts: JournalDetail.Facts?
  ) -> JSONList.Object {
    let told: JSONList.Object = [
      ("entry", .number(item.entry)), ("at", .text("\(item.at.day.iso) \(item.at.clock)")),
      ("command", .text(item.command)), ("title", .text(item.title.fr)),
      ("user", optional(item.actor.user)), ("account", optional(item.actor.account)),
      ("isClock", .truth(item.actor.isClock)),
    ]
    guard let facts else {
      return told + [("rules", .list(item.rules.map { .text($0.text) }))]
    }
    return told + [
      (
        "reasons",
        .list(
          facts.reasons.map { reason in
            .object([("rule", .text(reason.rule.text)), ("fact", .text(reason.fact.fr))])
          })
      ),
      ("changes", .list(facts.changes.map(change))),
    ]
  }

  private static func change(_ change: RowChange) -> JSONList.Value {
    .object([
      ("table", .text(change.table)), ("kind", .text(change.kind.rawValue)),
      ("key", .text(change.key)),
      (
        "columns",
        .list(
          change.columns.map { column in
            .object([
              ("name", .text(column.name)), ("old", optional(column.old)),
              ("new", optional(column.new)),
            ])
          })
      ),
    ])
  }

  private static func optional(_ text: String?) -> JSONList.Value {
    text.map { .text($0) } ?? .nothing
  }

  private static let stretch = 500
}
