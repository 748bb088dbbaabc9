import Canvas
import ClientArea
import Store

// What takes long is done between two frames.
extension Program {
  /// Does one step of what takes long.
  mutating func continueWork() {
    do {
      try work?.step()
    } catch {
      let broken = work
      work = nil
      note(broken)
      return report(error)
    }
    guard let done = work, done.isFinished else { return }
    work = nil
    note(done)
    shown = nil
    tell(done.end.isFailure ? .failure : .done, done.end.words)
  }

  /// Works for a slice that is short enough to look fluent. Esc ends it after the step.
  mutating func work(watching console: inout some Console) throws {
    for _ in 0..<(work?.stepsPerFrame ?? 0) where work != nil { continueWork() }
    switch try console.nextKey(timeout: 0) {
    case .escape:
      let words = work?.escape.did
      work?.endEarly()
      if let words { tell(.note, words) }
    case .resize: terminalSize = console.size
    case .hangUp: end()
    case .some, .none: break
    }
  }

  private mutating func note(_ work: (any LongWork)?) {
    if let work { own.add(work.journalStep, work.done, by: session.person, counts: true) }
    guard let (command, event) = work?.noted else { return }
    if let command { surroundings.recorder?.prepare(for: command, as: session, at: desk) }
    record(event)
  }
}
