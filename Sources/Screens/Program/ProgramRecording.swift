import Canvas
import ClientArea
import Store

// A session may be noted while it goes on.
extension Program {
  /// Tells the recorder, if there is one, what was done.
  mutating func record(_ event: RecordedEvent) {
    switch event {
    case .journalMoved(let entry): journalStart = min(journalStart, entry)
    case .rebuilt:
      own = OwnSteps()
      journalStart = (try? WorldFacts(of: desk).journalLength()) ?? 0
    case .performed, .entered, .left, .filled, .clockMoved, .sampled: break
    }
    guard let recorder = surroundings.recorder else { return }
    do {
      try recorder.note(event, at: desk)
    } catch {
      tell(.failure, RecordingWords.notWritten(error.sentence))
    }
  }

  /// Performs a command under the eyes of the recorder.
  mutating func performNoted(_ command: any Command) throws -> Outcome {
    surroundings.recorder?.prepare(for: command, as: session, at: desk)
    var step = JournalStep()
    let outcome = try desk.perform(command, as: session, in: &step)
    if case .done(let decision, _) = outcome {
      own.add(step, decision.title(of: command), by: session.person, counts: true)
    } else {
      own.add(step, command.title, by: session.person, counts: false)
    }
    record(.performed(outcome))
    return outcome
  }

  /// « F11 »: notes what the selected row shows, with a picture of the screen.
  mutating func noteFact(on page: Page) throws {
    guard let recorder = surroundings.recorder else {
      return tell(.note, RecordingWords.isOff)
    }
    picture()
    guard let fact = page.noted else { return tell(.note, RecordingWords.nothing) }
    let noted = try recorder.note(fact, seenBy: session, in: place, at: desk)
    guard !noted.isEmpty else { return tell(.note, RecordingWords.nothing) }
    tell(.done, RecordingWords.noted(noted))
  }

  /// Keeps the screen as text for the report.
  mutating func photograph() {
    guard surroundings.recorder != nil else { return tell(.note, RecordingWords.isOff) }
    picture()
    tell(.done, RecordingWords.photographed)
  }

  private func picture() {
    surroundings.recorder?.keep(Picture(path.joined(separator: " › "), frameAlone))
  }

  /// The screen without what is told at its foot.
  private var frameAlone: [String] {
    var program = self
    program.told.dropToast()
    return program.frame().lines
  }
}
