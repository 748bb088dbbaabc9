import Canvas
import ClientArea
import Store

// A session may be noted while it goes on.
extension Program {
  /// Tells the recorder, if there is one, what was done.
  mutating func record(_ deed: Deed) {
    switch deed {
    case .journalMoved(let entry): journalStart = min(journalStart, entry)
    case .rebuilt: journalStart = (try? WorldFacts(of: desk).journalLength()) ?? 0
    case .performed, .entered, .left, .filled, .clockMoved: break
    }
    guard let recorder = surroundings.recorder else { return }
    do {
      try recorder.note(deed, at: desk)
    } catch {
      tell(.failure, RecordingWords.notWritten(error.sentence))
    }
  }

  /// Performs a command under the eyes of the recorder.
  mutating func performNoted(_ command: any Command) throws -> Outcome {
    surroundings.recorder?.prepare(for: command, as: session, at: desk)
    let outcome = try desk.perform(command, as: session)
    record(.performed(outcome))
    return outcome
  }

  /// « F11 »: notes what the selected row shows, with a picture of the screen.
  mutating func noteFact(in stage: Stage) throws {
    guard let recorder = surroundings.recorder else {
      return tell(.note, RecordingWords.isOff)
    }
    picture()
    guard let fact = try layers[layers.count - 1].factShown(in: stage) else {
      return tell(.note, RecordingWords.nothing)
    }
    let noted = try recorder.note(fact, seenBy: session, at: desk)
    guard !noted.isEmpty else { return tell(.note, RecordingWords.nothing) }
    tell(.done, RecordingWords.noted(noted))
  }

  /// Keeps the screen as text for the report.
  mutating func photograph() {
    guard surroundings.recorder != nil else { return tell(.note, RecordingWords.isOff) }
    picture()
    tell(.done, RecordingWords.photographed)
  }

  /// The keys that note; they are shown only while a session is recorded.
  static var recordingKeys: [Binding<GlobalIntent>] {
    [
      Binding(
        "note", [.function(11)], RecordingWords.title, short: RecordingWords.short, does: .note),
      Binding(
        "photograph", [.control("t")], RecordingWords.photograph, does: .photograph,
        isHint: false),
    ]
  }

  /// The keys that work everywhere now.
  var keysEverywhere: [BindingInfo] {
    let all = Self.globals + (surroundings.recorder == nil ? [] : Self.recordingKeys)
    return all.filter { works($0.intent) }.map(\.info)
  }

  private func picture() {
    surroundings.recorder?.keep(Picture(path.joined(separator: " › "), frameAlone))
  }

  /// The screen without what is told at its foot.
  private var frameAlone: [String] {
    var program = self
    program.dropToast()
    return program.frame().lines
  }
}
