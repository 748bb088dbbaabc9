import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// SIM-3: `u` undoes what this session did, and nothing else; further back leads only the journal, after asking.
@Suite struct OwnUndoTests {
  private static let nothing = JournalWords.nothingToUndo[.fr]

  private func clock(of stage: ScreenStage) throws -> Moment {
    try stage.desk.answer(SimulationState(), as: .visitor).now
  }

  /// Does something at the program's keyboard.
  private func act(_ stage: ScreenStage, _ command: any Command) throws {
    guard case .done = try stage.program.performNoted(command) else {
      Issue.record("refused: \(command.title.fr)")
      return
    }
  }

  @Test(arguments: ["maud@lune.example", "yann@kerval.example", "nora@hebergeur.example", nil])
  func `a world that begins cannot be unmade`(_ email: String?) throws {
    let stage = try ScreenStage(as: email)
    let entry = try stage.desk.journalEntry
    #expect(entry > 0)
    for _ in 0..<5 {
      if email == nil { try stage.program.carryOut(.move(.back)) } else { stage.press("u") }
      #expect(stage.told == Self.nothing)
    }
    #expect(try stage.desk.journalEntry == entry && stage.desk.abandonedFuture == 0)
  }

  @Test func `what others do is not mine, and bars the way back`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    let yann = try ScreenStage.session(of: "yann@kerval.example", at: stage.desk)
    _ = try stage.desk.perform(SetAdvancedMode(on: false), as: yann)
    stage.press("u")
    #expect(stage.told == Self.nothing)
    try act(stage, TopUpBalance(by: Money(cents: 1000)))
    let mine = try stage.desk.journalEntry
    stage.press("u", .control("r"))
    #expect(stage.told?.contains("Rejoué") == true)
    _ = try stage.desk.perform(SetAdvancedMode(on: true), as: yann)
    stage.press("u")
    #expect(stage.told?.contains("ne s'annule plus seul") == true)
    #expect(stage.told?.contains("Yann Kerval") == true)
    #expect(stage.told?.contains("SIM-3") == true)
    #expect(try stage.desk.journalEntry == mine + 1)
  }

  @Test func `what I undid, and somebody replaced, is not mine any more`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    let yann = try ScreenStage.session(of: "yann@kerval.example", at: stage.desk)
    try act(stage, TopUpBalance(by: Money(cents: 1000)))
    let entry = try stage.desk.journalEntry
    stage.press("u")
    // Another program drops it, and gives its number to something else.
    _ = try stage.desk.perform(SetAdvancedMode(on: false), as: yann)
    #expect(try stage.desk.journalEntry == entry)
    stage.press("u")
    #expect(stage.told == Self.nothing)
    stage.press(.control("r"))
    #expect(stage.told == JournalWords.nothingToRedo[.fr])
    #expect(try stage.desk.journalEntry == entry)
  }

  @Test func `a move of the clock is one step, with all that falls due on the way`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    let (before, entry) = (try clock(of: stage), try stage.desk.journalEntry)
    stage.press(.function(12), "1", "n", .control("u"))
    stage.type("40")
    stage.press(.enter)
    let (after, last) = (try clock(of: stage), try stage.desk.journalEntry)
    #expect(after.day == before.day + 40 && last > entry + 3)
    stage.press("u")
    #expect(stage.told?.contains("entrées \(entry + 1) à \(last)") == true)
    #expect(try clock(of: stage) == before && stage.desk.journalEntry == entry)
    stage.press("u")
    #expect(stage.told == Self.nothing)
    stage.press(.control("r"))
    #expect(try clock(of: stage) == after && stage.desk.journalEntry == last)
    #expect(try stage.desk.abandonedFuture == 0)
  }

  @Test func `a log-in and a mail that is read are no steps, and go with what is before them`()
    throws
  {
    let stage = try ScreenStage(as: "maud@lune.example")
    let entry = try stage.desk.journalEntry
    try act(stage, TopUpBalance(by: Money(cents: 1000)))
    try stage.go(to: .mailbox)
    stage.press(.enter, .escape)
    #expect(try stage.desk.journalEntry == entry + 2)
    try act(stage, LogIn(vouchingFor: "maud@lune.example"))
    stage.press("u")
    #expect(stage.told?.contains("10,00") == true)
    #expect(try stage.desk.journalEntry == entry)
    stage.press("u")
    #expect(stage.told == Self.nothing)
    stage.press(.control("r"))
    #expect(try stage.desk.journalEntry == entry + 3 && stage.desk.abandonedFuture == 0)
  }

  @Test func `a refusal that is recorded goes with what was done before it`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try act(stage, TopUpBalance(by: Money(cents: 1000)))
    let entry = try stage.desk.journalEntry
    let outcome = try stage.program.performNoted(
      LogIn(email: "maud@lune.example", password: "faux"))
    guard case .refused = outcome else {
      Issue.record("accepted")
      return
    }
    #expect(try stage.desk.journalEntry == entry + 1)
    stage.press("u")
    #expect(stage.told?.contains("Annulé") == true)
    #expect(try stage.desk.journalEntry == entry - 1)
  }

  @Test func `something new ends what can be redone`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try act(stage, TopUpBalance(by: Money(cents: 1000)))
    stage.press("u")
    try act(stage, TopUpBalance(by: Money(cents: 2000)))
    stage.press(.control("r"))
    #expect(stage.told == JournalWords.nothingToRedo[.fr])
  }

  @Test func `whoever logs in next at the same keyboard undoes nothing of it`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try act(stage, TopUpBalance(by: Money(cents: 1000)))
    let entry = try stage.desk.journalEntry
    stage.program.leave()
    stage.program.enter(try ScreenStage.session(of: "yann@kerval.example", at: stage.desk))
    stage.press("u")
    #expect(stage.told == Self.nothing)
    #expect(try stage.desk.journalEntry == entry)
    stage.program.leave()
    stage.program.enter(try ScreenStage.session(of: "maud@lune.example", at: stage.desk))
    stage.press("u")
    #expect(try stage.desk.journalEntry == entry - 1)
  }

  @Test func `the journal asks before it goes back, and the safe answer has the focus`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    let entry = try stage.desk.journalEntry
    stage.press(.function(12), "2", .down, .down, "u")
    #expect(stage.top is ConfirmScreen)
    #expect(stage.words.contains("les vôtres ou non : 3"))
    try stage.expectSnapshots("simulator-journal-asks")
    stage.press(.enter)
    #expect(try stage.desk.journalEntry == entry)
    stage.press("u", .right, .enter)
    #expect(try stage.desk.journalEntry == entry - 3)
    #expect(try stage.desk.abandonedFuture == 3)
    // From the journal everything can be replayed; it was none of this session's.
    stage.press(.function(12), .control("r"))
    #expect(stage.told == JournalWords.nothingToRedo[.fr])
    stage.press(.function(12), "2", .control("r"), .control("r"), .control("r"))
    #expect(try stage.desk.journalEntry == entry)
  }

  @Test func `a new world takes nothing of the old one for its own`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try act(stage, TopUpBalance(by: Money(cents: 1000)))
    let other = try ScreenStage(as: "maud@lune.example", at: stage.desk)
    try stage.program.carryOut(.rebuild(world: "demo"))
    stage.program.enter(try ScreenStage.session(of: "yann@kerval.example", at: stage.desk))
    try act(stage, TopUpBalance(by: Money(cents: 1500)))
    let entry = try stage.desk.journalEntry
    other.press("u")
    #expect(other.told == Self.nothing)
    #expect(try stage.desk.journalEntry == entry)
  }
}
