package import ClientArea
import SQLite

// What would happen, without a trace of it (SIM-4).
extension Desk {
  /// The rows that a command would change, from a transaction that is taken back (SIM-4). None where it
  /// would be refused.
  package func rehearse(
    _ command: some Command, as session: Session
  ) throws(StoreError) -> [RowChange] {
    try rehearse(command, as: session) { _ in nil }.changes
  }

  /// What a command would do together with those that follow from it, as the parts of a message do (SIM-4).
  /// - Parameter next: the command that follows from a decision, if one does.
  package func rehearse(
    _ command: some Command, as session: Session,
    followedBy next: (Decision) -> (any Command)?
  ) throws(StoreError) -> (decisions: [Decision], changes: [RowChange]) {
    try reporting(on: file) {
      do {
        return try database.rehearse {
          var decisions: [Decision] = []
          let changes = try database.recordingChanges(where: JournalTable.isRecorded) {
            decisions.append(try rehearsed(command, as: session))
            while let command = decisions.last.flatMap(next) {
              decisions.append(try rehearsed(command, as: session))
            }
          }.changes
          return (decisions, try database.changes(in: changes).map { RowChange($0) })
        }
      } catch is Refusal {
        return ([], [])
      }
    }
  }

  /// Decides and writes one, inside the transaction that is taken back.
  private func rehearsed(_ command: some Command, as session: Session) throws -> Decision {
    let before = try SimulationRow(in: database)
    var circumstances = before.circumstances
    let decision = try decide(command, as: session, under: &circumstances)
    try write(decision, under: circumstances, after: before)
    return decision
  }

  /// The mails that a decision would send.
  package func preview(_ decision: Decision) throws(StoreError) -> [MailPreview] {
    try reporting(on: file) {
      try AccountCopies.adding(to: decision.letters, reading: reader).map(rendered)
    }
  }

  /// One mail as it would be read.
  package func preview(_ letter: Letter) throws(StoreError) -> MailPreview {
    try reporting(on: file) { try rendered(letter) }
  }

  private func rendered(_ letter: Letter) throws -> MailPreview {
    let (subject, body) = try mails.render(letter)
    return MailPreview(letter: letter, subject: subject, body: body)
  }
}
