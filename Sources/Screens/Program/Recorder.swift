package import ClientArea
package import Store

/// Is told what is done in the interface while it is done, and notes it.
package protocol Recorder: AnyObject {
  /// How many steps were noted so far.
  var stepCount: Int { get }
  /// What was noted, for a report.
  var steps: [RecordedStep] { get }
  var pictures: [Picture] { get }

  /// Looks at the data before a command changes them: afterwards what it was about may be gone.
  func prepare(for command: any Command, as session: Session, at desk: Desk)
  /// - Throws: what keeps it from being noted.
  func note(_ event: RecordedEvent, at desk: Desk) throws
  /// Notes that what somebody sees is so.
  /// - Parameter place: the line of the menu whose screen shows it.
  /// - Returns: what was noted; empty where nothing can be said of it.
  func note(
    _ fact: ShownFact, seenBy session: Session, in place: MenuPlace?, at desk: Desk
  ) throws -> [String]
  func keep(_ picture: Picture)
  /// Text without the codes and links that must not leave the simulator.
  func masked(_ text: String, at desk: Desk) -> String
}

/// Something that was done.
package enum RecordedEvent {
  /// The command for which `prepare` was called last came to its end.
  case performed(Outcome)
  case entered(Session)
  case left(Session)
  /// A cart was filled, or emptied.
  case filled(Cart?, by: Session)
  /// The clock has come to rest.
  case clockMoved
  /// The journal stands at another entry.
  case journalMoved(to: Int)
  /// The form of this title was filled in with invented data.
  case sampled(Phrase)
  /// Another world stands in the place of the one before.
  case rebuilt(world: String)
}

/// What a selected row, or a page, shows.
package enum ShownFact {
  case service(ID<Service>)
  case technicalContact(ID<ClientAccount>, on: ID<Service>)
  case administrativeContact(ID<ClientAccount>, of: ID<ClientAccount>)
  case invoice(ID<Invoice>)
  case balance(ID<ClientAccount>)
  case mail(ID<Mail>)
  case ticket(ID<Ticket>)
  case request(ID<ServiceRequest>)
  case day(Day)
  /// A text that stands in a row of the place where one is.
  case row(String)
}

/// One line of what was done.
package struct RecordedStep: Sendable {
  /// Nil for what nobody in the world does: the clock, the journal.
  package let actor: String?
  package let text: String
  /// Why it was refused, where it was.
  package var refusal: Refusal?

  package init(by actor: String?, _ text: String) {
    self.actor = actor
    self.text = text
  }
}

/// A screen as text.
package struct Picture: Sendable {
  package let title: String
  package let lines: [String]

  package init(_ title: String, _ lines: [String]) {
    self.title = title
    self.lines = lines
  }
}
