import Canvas
import ClientArea
import Store

// The journal goes both ways from anywhere (SIM-3).
extension Program {
  mutating func follow(_ move: JournalMove) throws {
    let done: Phrase?
    switch move {
    case .back:
      let step = try desk.stepBack()
      if let step { record(.journalMoved(to: step.entry - 1)) }
      done = step.map(JournalWords.undone)
    case .forward:
      let step = try desk.stepForward()
      if let step { record(.journalMoved(to: step.entry)) }
      done = step.map(JournalWords.redone)
    case .to(let entry):
      try desk.go(to: entry)
      record(.journalMoved(to: entry))
      done = JournalWords.stands(at: entry, undone: try desk.abandonedFuture)
    }
    guard let done else {
      return tell(
        .note, move == .back ? JournalWords.nothingToUndo : JournalWords.nothingToRedo)
    }
    tell(.done, closeEmptyScreens() ? JournalWords.leftEmpty(after: done) : done)
    try checkSession()
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
        JournalWords.journal, JournalWords.dropping(undone),
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
