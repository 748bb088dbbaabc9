import ClientArea
import Store

/// What was done in this run of the program, and by whom: `u` undoes that and nothing else (SIM-3).
struct OwnSteps {
  private struct Own {
    let number: Int
    let title: Phrase
    let person: ID<User>?
    /// Whether undoing it is of any use: a refusal that is recorded goes with what was done before it.
    let counts: Bool
  }

  private var all: [Own] = []
  /// The numbers of those that were undone here, and by whom.
  private var undone: [Int: ID<User>?] = [:]

  /// Something new was done: what was undone is no way on any more.
  mutating func add(_ step: JournalStep, _ title: Phrase, by person: ID<User>?, counts: Bool) {
    guard let number = step.number else { return }
    all.append(Own(number: number, title: title, person: person, counts: counts))
    if counts { undone = [:] }
  }

  /// Notes that a step was undone, or done again.
  mutating func note(_ number: Int, isUndone: Bool, by person: ID<User>?) {
    undone[number] = isUndone ? .some(person) : nil
  }

  /// Notes that somebody went through the journal: whatever of it is undone now, he may do again.
  mutating func noteAll(undoneBy person: ID<User>?) {
    for own in all where own.counts { undone[own.number] = .some(person) }
  }

  /// Whoever went back so far that he does not exist any more may go forward as nobody.
  mutating func handOver(from person: ID<User>?, to other: ID<User>?) {
    for (number, by) in undone where by == person { undone[number] = .some(other) }
  }

  /// Everything that somebody did.
  func numbers(of person: ID<User>?) -> [Int] {
    all.filter { $0.person == person }.map(\.number)
  }

  /// What somebody may undo.
  func undoable(by person: ID<User>?) -> [Int] {
    all.filter { $0.person == person && $0.counts }.map(\.number)
  }

  /// What somebody has undone and may do again.
  func redoable(by person: ID<User>?) -> [Int] {
    undone.filter { $0.value == person }.map(\.key)
  }

  func title(of number: Int) -> Phrase? { all.first { $0.number == number }?.title }
}
