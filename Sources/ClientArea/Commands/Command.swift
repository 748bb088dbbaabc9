/// Something that a person, a visitor or the clock orders. It decides; the desk writes.
package protocol Command: Sendable {
  /// What the journal calls this command, with what it is about.
  var title: Phrase { get }
  /// What it does that stays with the client himself where staff acts with his rights (CLIENTS-8); nil for nothing.
  var personalAct: PersonalAct? { get }
  /// Whether undoing it is a step of its own (SIM-3). What only opens a door or a letter is none: it is undone and done
  /// again with what it stands behind.
  var isStep: Bool { get }

  /// The entities to save, the mails to send, and why.
  /// - Throws: a `Refusal` where a rule forbids it; whatever reading the records throws.
  func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision
}

extension Command {
  package var personalAct: PersonalAct? { nil }
  package var isStep: Bool { true }
}
