import ClientArea
import Store

/// Something that takes long: it is done step by step, with a progress bar in between, and Esc ends it between two
/// steps (SIM-1, CLIENTS-6).
protocol LongWork {
  var title: Phrase { get }
  /// From 0 to 1.
  var progress: Double { get }
  var isFinished: Bool { get }
  /// How many steps are short enough, together, to look fluent.
  var stepsPerFrame: Int { get }
  /// What Esc does, and what is told once it did.
  var escape: (does: Phrase, did: Phrase) { get }
  /// What is told at the end; whether it went wrong.
  var end: (words: Phrase, isFailure: Bool) { get }
  /// What a recording notes of it, with the command that did it where there is one.
  var noted: (command: (any Command)?, event: RecordedEvent)? { get }
  /// What it is in the journal, and what undoing it is called.
  var journalStep: JournalStep { get }
  var done: Phrase { get }

  func figures(in language: Language) -> String
  mutating func step() throws(StoreError)
  mutating func endEarly()
}

extension TimeTravel: LongWork {
  var title: Phrase { ProgramWords.clock }
  var stepsPerFrame: Int { 20 }
  var escape: (does: Phrase, did: Phrase) { (ProgramWords.escapeStops, ProgramWords.clockStopped) }
  var end: (words: Phrase, isFailure: Bool) {
    (ProgramWords.clockArrived(today, alerts: alertsSent, lifeSteps, renewals), false)
  }
  var noted: (command: (any Command)?, event: RecordedEvent)? { (nil, .clockMoved) }

  func figures(in language: Language) -> String { today.text(in: language) }
}

extension MessageSending: LongWork {
  var title: Phrase { BroadcastWords.sending }
  var stepsPerFrame: Int { 1 }
  var escape: (does: Phrase, did: Phrase) {
    (BroadcastWords.escapeStops, BroadcastWords.stopping)
  }
  var end: (words: Phrase, isFailure: Bool) {
    refusal.map { ($0.spoken, true) } ?? (BroadcastWords.arrived(broadcast), false)
  }
  var noted: (command: (any Command)?, event: RecordedEvent)? {
    outcome.map { (Self.part(of: broadcast.id, limit: max(1, looked)), .performed($0)) }
  }
  var done: Phrase { Self.part(of: broadcast.id).title }

  func figures(in language: Language) -> String {
    BroadcastWords.figures(broadcast)[language]
  }
}
