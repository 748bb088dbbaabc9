package import ClientArea
import SQLite

// What would happen, without a trace of it (SIM-4).
extension Desk {
  /// The rows that a command would change, from a transaction that is taken back (SIM-4). None where it
  /// would be refused.
  package func rehearse(
    _ command: some Command, as session: Session
  ) throws(StoreError) -> [RowChange] {
    try reporting(on: file) {
      do {
        return try database.rehearse {
          let before = try SimulationRow(in: database)
          var circumstances = before.circumstances
          let decision = try decide(command, as: session, under: &circumstances)
          let changes = try database.recordingChanges(where: JournalTable.isRecorded) {
            try write(decision, under: circumstances, after: before)
          }.changes
          return try database.changes(in: changes).map { RowChange($0) }
        }
      } catch is Refusal {
        return []
      }
    }
  }

  /// The mails that a decision would send.
  package func preview(_ decision: Decision) throws(StoreError) -> [MailPreview] {
    try reporting(on: file) {
      try AccountCopies.adding(to: decision.letters, reading: reader).map { letter in
        let (subject, body) = try mails.render(letter)
        return MailPreview(letter: letter, subject: subject, body: body)
      }
    }
  }
}
