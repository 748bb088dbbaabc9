import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// SIM-3: `u` and Ctrl-R step the journal back and forward, from anywhere.
@Suite struct RewindScreenTests {
  /// Somebody who has moved the clock by two days, one by one.
  private func twoDays() throws -> ScreenStage {
    let stage = try ScreenStage(as: "yann@kerval.example")
    stage.press(.function(12), "1", "+", "+")
    #expect(stage.shows("4 févr. 2026"))
    return stage
  }

  private func day(of stage: ScreenStage) throws -> String {
    try stage.desk.answer(SimulationState(), as: .visitor).today.iso
  }

  @Test func `one key undoes, another does again, and both say what`() throws {
    let stage = try twoDays()
    stage.press(.function(12), "u")
    #expect(stage.told?.contains("Annulé : horloge au 4 févr. 2026") == true)
    #expect(try day(of: stage) == "2026-02-03")
    stage.press(.control("r"))
    #expect(stage.told?.contains("Rejoué : horloge au 4 févr. 2026") == true)
    #expect(try day(of: stage) == "2026-02-04")
    stage.press(.control("r"))
    #expect(stage.told?.contains("Rien à rejouer") == true)
  }

  @Test func `without a journal there is nothing to undo`() throws {
    let stage = try ScreenStage(at: Worlds.empty())
    stage.press(.function(12), "u")
    #expect(stage.told?.contains("Rien à annuler") == true)
  }

  @Test func `the journal goes back before the chosen entry and draws what is undone apart`() throws
  {
    let stage = try twoDays()
    stage.press("2", .down, "u", .right, .enter)
    #expect(try stage.desk.abandonedFuture == 2)
    stage.press("x")
    try stage.expectSnapshots("simulator-journal-rewound")
    stage.press(.control("r"))
    #expect(try stage.desk.abandonedFuture == 1)
    stage.press(.home, .control("r"))
    #expect(try stage.desk.abandonedFuture == 0)
  }

  @Test func `a command after going back asks before it drops what is undone`() throws {
    let stage = try twoDays()
    stage.press("u")
    let undone = try stage.desk.abandonedFuture
    #expect(undone > 0)
    stage.press("+")
    #expect(stage.top is ConfirmScreen)
    #expect(stage.shows("Vous êtes revenu en arrière"))
    stage.press(.escape)
    #expect(try stage.desk.abandonedFuture == undone)
    stage.press("n", .control("u"), "7", .enter)
    #expect(stage.top is ConfirmScreen)
    stage.press(.right, .enter)
    #expect(try stage.desk.abandonedFuture == 0)
    #expect(try day(of: stage) == "2026-02-10")
    #expect(stage.top is SimulatorScreen)
  }

  @Test func `an action of a screen asks too, and is carried out there`() throws {
    let stage = try twoDays()
    stage.press("u")
    try stage.go(to: .profile)
    try stage.program.carryOut(.perform(SetAdvancedMode(on: true)))
    #expect(stage.top is ConfirmScreen)
    stage.press(.right, .enter)
    #expect(!(stage.top is ConfirmScreen))
    #expect(try stage.desk.abandonedFuture == 0)
  }

  @Test func `a mail is read without a question, and drops nothing`() throws {
    let stage = try twoDays()
    stage.press("u")
    let undone = try stage.desk.abandonedFuture
    #expect(undone > 0)
    try stage.go(to: .mailbox)
    stage.press(.enter)
    #expect(!(stage.top is ConfirmScreen))
    #expect(try stage.desk.abandonedFuture == undone)
  }

  @Test func `whoever does not exist yet is at the login screen, and may replay from there`() throws
  {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    let request = UserRequest("ida@hebergeur.example", speaking: .fr)
    _ = try stage.program.performNoted(
      CreateUser(.internal, request, named: "Ida", "Roche", in: .users))
    stage.program.leave()
    stage.program.enter(try ScreenStage.session(of: "ida@hebergeur.example", at: stage.desk))
    stage.press(.function(12), "2", "u", .right, .enter)
    #expect(stage.top is LoginScreen)
    #expect(stage.program.session == .visitor)
    #expect(stage.told?.contains("n'existe pas encore") == true)
    stage.press(.control("r"))
    #expect(stage.told?.contains("Rejoué") == true)
    #expect(try stage.desk.abandonedFuture == 0)
    #expect(try stage.desk.reader.user(email: "ida@hebergeur.example") != nil)
  }
}
