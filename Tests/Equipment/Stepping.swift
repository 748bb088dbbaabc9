package import ClientArea
package import Store

/// One entry of the journal that was undone or done again.
package struct SteppedEntry: Equatable {
  /// The number of the entry.
  package let entry: Int
  /// What was done.
  package let title: Phrase

  package init(entry: Int, title: Phrase) {
    self.entry = entry
    self.title = title
  }
}

extension Desk {
  /// Undoes the last entry that holds, whoever made it.
  /// - Returns: nil where there is none.
  @discardableResult
  package func stepBack() throws -> SteppedEntry? {
    let entry = try journalEntry
    return try step(over: entry, to: entry - 1)
  }

  /// Does the next undone entry again.
  /// - Returns: nil where there is none.
  @discardableResult
  package func stepForward() throws -> SteppedEntry? {
    let entry = try journalEntry + 1
    return try abandonedFuture == 0 ? nil : step(over: entry, to: entry)
  }

  private func step(over entry: Int, to target: Int) throws -> SteppedEntry? {
    do {
      try go(to: target)
    } catch is Refusal {
      return nil
    }
    return try answer(JournalDetail(entry, limit: 0), as: .visitor).map {
      SteppedEntry(entry: entry, title: $0.item.title)
    }
  }
}
