import Canvas
import ClientArea
import Store

// The journal goes both ways from anywhere (SIM-3).
extension Program {
  mutating func follow(_ move: JournalMove) throws {
    let person = session.person
    guard let done = try carryOut(move, by: person) else { return }
    tell(.done, closeEmptyScreens() ? JournalWords.leftEmpty(after: done) : done)
    try checkSession()
    own.handOver(from: person, to: session.person)
  }

  /// - Returns: what to tell once it is done; nil where nothing was, which is told already.
  private mutating func carryOut(_ move: JournalMove, by person: ID<User>?) throws -> Phrase? {
    switch move {
    case .back:
      let stride = try desk.undo(
        newestOf: own.undoable(by: person), among: own.numbers(of: person))
      guard let (title, entries) = went(stride, isBack: true) else { return nil }
      record(.journalMoved(to: entries.lowerBound - 1))
      return JournalWords.undone(title, entries)
    case .forward:
      let steps = own.redoable(by: person)
      let stride = try desk.redo(oldestOf: steps, among: own.numbers(of: person) + steps)
      guard let (title, entries) = went(stride, isBack: false) else { return nil }
      record(.journalMoved(to: entries.upperBound))
      return JournalWords.redone(title, entries)
    case .to(let entry):
      try desk.go(to: entry)
      record(.journalMoved(to: entry))
      own.noteAll(undoneBy: person)
      return JournalWords.stands(at: entry, undone: try desk.abandonedFuture)
    }
  }

  /// What was undone or done again, or nil and a word why nothing was.
  private mutating func went(
    _ stride: JournalStride, isBack: Bool
  ) -> (title: Phrase, entries: ClosedRange<Int>)? {
    switch stride {
    case .nowhere:
      tell(.note, isBack ? JournalWords.nothingToUndo : JournalWords.nothingToRedo)
      return nil
    case .barred(let step, let item, let count):
      let title = own.title(of: step) ?? JournalWords.journal
      let context = context(for: layers[layers.count - 1])
      let who = Phrase(name: JournalWords.name(of: item.actor, in: context))
      let refusal = Refusal(
        TheJournalGoesBothWays.self,
        JournalWords.barred(title, by: item, of: who, count, isBack: isBack))
      tell(refusal)
      return nil
    case .went(let step, let entries):
      own.note(step, isUndone: isBack, by: session.person)
      return (own.title(of: step) ?? JournalWords.journal, entries)
    }
  }

  /// A screen above the first one closes when what it shows does not exist any more, with all above it; the
  /// simulator stays.
  /// - Returns: whether one did.
  @discardableResult
  mutating func closeEmptyScreens() -> Bool {
    let empty = layers.indices.dropFirst().first {
      (try? page(of: layers[$0]))?.isThere != true
    }
    guard let empty else { return false }
    let end = layers[empty...].firstIndex { $0 is SimulatorScreen } ?? layers.endIndex
    layers.removeSubrange(empty..<end)
    shown = nil
    return true
  }

  /// Asks before what is undone is dropped.
  /// - Parameter effects: what is done if the person agrees.
  /// - Returns: whether there is something to ask.
  mutating func asksFirst(before effects: [Effect]) throws -> Bool {
    let mayAbandon = mayAbandonFuture
    mayAbandonFuture = false
    let undone = mayAbandon ? 0 : try desk.abandonedFuture
    guard undone > 0 else { return false }
    push(
      ConfirmScreen(
        JournalWords.journal,
        JournalWords.dropping(undone, isOwn: !own.redoable(by: session.person).isEmpty),
        choices: [.init(JournalWords.drop, .all([.abandonFuture] + effects))]))
    return true
  }

  /// The data are not as they were: whoever is logged in may not exist any more.
  package mutating func noticeChange() {
    do {
      try checkSession()
    } catch {
      report(error)
    }
  }
}
