package import ClientArea
import SQLite

/// Where commands are performed and questions answered: the one door to the data.
package final class Desk {
  /// Answers what commands, rules and queries ask.
  package let reader: Reader
  let database: Database
  let file: String
  /// Whether what is written goes to a log beside the file first.
  let hasLog: Bool
  let mails: any MailRendering
  private let writer: EntityWriter
  private var commits = 0

  /// - Parameter database: open, and whatever it holds.
  init(
    on database: Database, at location: Location, startingWith start: WorldStart = .empty,
    mails: any MailRendering, passwordCost: Int? = nil
  ) throws(StoreError) {
    file = location.fileName
    self.database = database
    try reporting(on: file) {
      try DatabaseOpening.prepare(database, at: location, startingWith: start)
    }
    hasLog = try reporting(on: file) { try database.pragma("journal_mode") == "wal" }
    reader = Reader(database, passwords: PasswordHash(cost: passwordCost))
    writer = EntityWriter(to: database)
    self.mails = mails
  }

  /// Decides and writes a command in one transaction, with one entry in the journal (SIM-3).
  package func perform(
    _ command: some Command, as session: Session
  ) throws(StoreError) -> Outcome {
    try perform(command, as: session) { 0 }
  }

  /// The same, as a part of what is undone and done again as one.
  package func perform(
    _ command: some Command, as session: Session, in step: inout JournalStep
  ) throws(StoreError) -> Outcome {
    var number = step.number
    defer { step.number = number }
    let known = number
    return try perform(command, as: session) {
      let new = try known ?? JournalPlace.nextStep(in: self.database)
      number = new
      return new
    }
  }

  private func perform(
    _ command: some Command, as session: Session, inStep number: () throws -> Int
  ) throws(StoreError) -> Outcome {
    try reporting(on: file) {
      do {
        let outcome = try writing { try carryOut(command, as: session, inStep: number) }
        commits += 1
        reader.revealed.note(outcome)
        return outcome
      } catch let refusal as Refusal {
        return .refused(refusal)
      }
    }
  }

  /// What a command would decide. Reads only, so it may be asked for every key of every frame (SIM-4).
  package func foresee(
    _ command: some Command, as session: Session
  ) throws(StoreError) -> Foresight {
    try reporting(on: file) {
      try together {
        guard let asked = command as? any Hashable else {
          return try foreseen(command, as: session)
        }
        return try recalling(asked, as: session) { try foreseen(command, as: session) }
      }
    }
  }

  private func foreseen(_ command: some Command, as session: Session) throws -> Foresight {
    do {
      var circumstances = try SimulationRow(in: database).circumstances
      let decision = try decide(command, as: session, under: &circumstances)
      return decision.refusal.map { .refused($0) } ?? .possible(decision)
    } catch let refusal as Refusal {
      return .refused(refusal)
    }
  }

  /// Asks a question. What the query reads is all of one moment.
  /// - Throws: a `Refusal` where the session no longer stands; otherwise a `StoreError`.
  package func answer<Asked: Query>(_ query: Asked, as session: Session) throws -> Asked.Answer {
    do {
      return try together {
        try recalling(query, as: session) {
          try SessionMustStand.check(session, reading: reader)
          return try query.fetch(from: reader, as: session)
        }
      }
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw StoreError(error, on: file)
    }
  }

  /// What is worked out from several answers, found once while the data stay as they are.
  /// - Parameter asked: what tells it from all else that is asked.
  package func answer<Answer>(
    once asked: some Hashable, as session: Session, finding find: () throws -> Answer
  ) throws -> Answer {
    try together { try recalling(asked, as: session, find) }
  }

  /// Asks several questions about one and the same moment.
  package func together<T>(_ questions: () throws -> T) throws -> T {
    guard database.isInAutocommit else { return try questions() }
    return try database.transaction(.deferred) {
      let moment = AnswerCache.Moment(mark: try changeMark, written: database.totalChanges)
      return try reader.cache.holding(moment, questions)
    }
  }

  /// The answer to a question that was asked before, if the data are the same; otherwise the one found now.
  private func recalling<T>(
    _ asked: some Hashable, as session: Session, _ find: () throws -> T
  ) throws -> T {
    try reader.cache.answer(
      to: AnswerCache.Question(asked, by: session), after: database.totalChanges, finding: find)
  }

  /// Changes with every commit of this desk or of another on the same file (SIM-6).
  package var changeMark: ChangeMark {
    get throws(StoreError) {
      try reporting(on: file) {
        ChangeMark(others: try database.dataVersion(), own: commits)
      }
    }
  }

  /// This desk has written by itself: `changeMark` is another one now.
  func noteCommit() { commits += 1 }

  func decide(
    _ command: some Command, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try SessionMustStand.check(session, reading: reader)
    try ActingAsTheClientHasLimits.check(command, by: session)
    return try command.decide(reading: reader, as: session, under: &circumstances)
  }

  /// Inside the transaction: decides, writes, records.
  private func carryOut(
    _ command: some Command, as session: Session, inStep number: () throws -> Int
  ) throws -> Outcome {
    let before = try SimulationRow(in: database)
    var circumstances = before.circumstances
    let decision = try decide(command, as: session, under: &circumstances)
    let changes = try database.recordingChanges(where: JournalTable.isRecorded) {
      try write(decision, under: circumstances, after: before)
    }.changes
    let entry = try JournalTable.add(
      command, titled: decision.title(of: command), as: decision.signature ?? session,
      at: decision.clock ?? circumstances.now,
      because: decision.reasons, changing: changes,
      inStep: command.isStep || decision.refusal != nil ? try number() : nil, to: database)
    return decision.refusal.map { .refused($0) } ?? .done(decision, entry: entry)
  }

  func write(
    _ decision: Decision, under circumstances: Circumstances, after before: SimulationRow
  ) throws {
    for entity in decision.removed { try writer.remove(entity) }
    for entity in decision.saved { try writer.save(entity) }
    var after = SimulationRow(
      now: decision.clock ?? circumstances.now, dice: circumstances.dice,
      nextKey: circumstances.nextKey)
    for letter in try AccountCopies.adding(to: decision.letters, reading: reader) {
      let (subject, body) = try mails.render(letter)
      let mail = Mail(
        letter, id: ID(after.nextKey), at: after.now, subject: subject, body: body)
      try writer.save(mail)
      after.nextKey += 1
    }
    if after != before { try after.save(in: database) }
  }
}
