import ClientArea
import Store

// The clock and the journal, which nobody in the world moves.
extension Scene {
  /// Moves the clock, with what falls due on the way.
  func advance(to target: Moment) throws {
    if try isRehearsal || target < now {
      try perform(AdvanceTime(to: target), as: .clock)
      return
    }
    let start = try facts.position()
    var travel = try TimeTravel(to: target, at: desk)
    while !travel.isFinished { try travel.step() }
    try note(.clockMoved)
    cite(TimeMovesForwardOnly.self)
    cite(try facts.reasons(since: start))
  }

  /// Goes through the journal to where an entry is the last one that holds (SIM-3). Who does not exist there
  /// is not logged in any more.
  func go(toEntry entry: Int) throws {
    cite(TheJournalGoesBothWays.self)
    if isRehearsal { return try desk.foreseeWay(to: entry) }
    try desk.go(to: entry)
    try note(.journalMoved(to: entry))
    show(nil)
    change { $0.keepThoseWhoStand(reading: desk.reader) }
  }
}
