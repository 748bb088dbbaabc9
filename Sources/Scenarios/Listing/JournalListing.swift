import ClientArea
package import Store

/// `espace-client export journal`: every command with its reasons and the rows that it changed, the newest
/// first.
package enum JournalListing {
  package static func json(of desk: Desk) throws -> (text: String, count: Int) {
    var entries: [JSONList.Object] = []
    var window = Window<Int>(limit: stretch)
    while true {
      let items = try desk.answer(JournalList(window: window), as: .visitor)
      for item in items {
        let facts = try desk.answer(JournalDetail(item.entry), as: .visitor)
        entries.append(entry(item, facts))
      }
      guard let last = items.last, items.count == stretch else { break }
      window = Window(.after(last.entry), limit: stretch)
    }
    return (JSONList.text(entries) + "\n", entries.count)
  }

  private static func entry(
    _ item: JournalList.Item, _ facts: JournalDetail.Facts?
  ) -> JSONList.Object {
    [
      ("entry", .number(item.entry)), ("at", .text("\(item.at.day.iso) \(item.at.clock)")),
      ("command", .text(item.command)), ("title", .text(item.title.fr)),
      ("user", optional(item.actor.user)), ("account", optional(item.actor.account)),
      ("isClock", .truth(item.actor.isClock)),
      (
        "reasons",
        .list(
          (facts?.reasons ?? []).map { reason in
            .object([("rule", .text(reason.rule.text)), ("fact", .text(reason.fact.fr))])
          })
      ),
      ("changes", .list((facts?.changes ?? []).map(change))),
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
