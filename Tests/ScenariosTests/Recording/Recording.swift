import ClientArea
import Screens
import Testing

@testable import Scenarios
@testable import Store
@testable import Story

/// A recording that is being made, and what comes of playing it.
final class Recording {
  private(set) var text = ""
  private(set) lazy var recorder = ScenarioRecorder { [unowned self] in text += $0 }

  /// Plays what was recorded.
  /// - Returns: the desk on which it was played; nil where it is not what `check` passes.
  func played(sourceLocation: SourceLocation = #_sourceLocation) throws -> Desk? {
    let file = GherkinFile(text, at: "enregistrement.feature")
    #expect(file.errors.map(\.sentence.fr) == [], sourceLocation: sourceLocation)
    let scenario = try #require(file.feature?.cases.first)
    let shelf = WorldShelf(building: TestWorlds.build)
    let failure = try ScenarioRunner(from: shelf).run(scenario)
    let report = CheckReport(language: .fr, isColoured: false)
    let details = failure.map { report.details(of: $0, in: file.path).joined(separator: "\n") }
    #expect(failure == nil, "\(details ?? "")\n\(text)", sourceLocation: sourceLocation)
    let performance = try Performance(
      at: try shelf.newWorld(), from: shelf, passwords: WorldPasswords())
    for line in scenario.steps where failure == nil {
      try performance.play(try StepCatalogue.house.step(line), as: line.kind)
    }
    return failure == nil ? performance.desk : nil
  }

  /// Every entry of a journal with its reasons and the rows it changed. Hashes of passwords are not told by
  /// the query, so that another password makes no difference.
  static func journal(of desk: Desk) throws -> [String] {
    let list = JournalList(window: Window(limit: 1_000_000))
    return try desk.answer(list, as: .visitor).reversed().map { item in
      let facts = try desk.answer(JournalDetail(item.entry, limit: 1_000_000), as: .visitor)
      return "\(item)\n\(facts?.reasons ?? [])\n\(facts?.changes ?? [])"
    }
  }

  /// Expects that playing the recording gives the journal of a desk, entry for entry.
  func expectSameJournal(
    as desk: Desk, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard let other = try played(sourceLocation: sourceLocation) else { return }
    let (mine, theirs) = (try Self.journal(of: desk), try Self.journal(of: other))
    #expect(mine.count == theirs.count, "\(text)", sourceLocation: sourceLocation)
    for (mine, theirs) in zip(mine, theirs) where mine != theirs {
      Issue.record("\(mine)\n\(theirs)\n\(text)", sourceLocation: sourceLocation)
      return
    }
  }
}
