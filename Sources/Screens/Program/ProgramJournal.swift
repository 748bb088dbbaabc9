import Canvas
import ClientArea
import Store

// The journal goes both ways from anywhere (SIM-3).
extension Program {
  mutating func follow(_ move: JournalMove) throws {
    switch move {
    case .back:
      let step = try desk.stepBack()
      if let step { record(.journalMoved(to: step.entry - 1)) }
      tell(step == nil ? .note : .done, step.map(JournalWords.undone) ?? JournalWords.nothingToUndo)
    case .forward:
      let step = try desk.stepForward()
      if let step { record(.journalMoved(to: step.entry)) }
      tell(step == nil ? .note : .done, step.map(JournalWords.redone) ?? JournalWords.nothingToRedo)
    case .to(let entry):
      try desk.go(to: entry)
      record(.journalMoved(to: entry))
      tell(.done, JournalWords.stands(at: entry, undone: try desk.abandonedFuture))
    }
    try checkSession()
  }

  /// Asks before what is undone is dropped.
  /// - Parameter effects: what is done if the person agrees.
  /// - Returns: whether there is something to ask.
  mutating func asksFirst(before effects: [Effect]) throws -> Bool {
    let mayAbandon = mayAbandonFuture
    mayAbandonFuture = false
    let undone = mayAbandon ? 0 : try desk.abandonedFuture
    guard undone > 0 else { return false }
    layers.append(
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
