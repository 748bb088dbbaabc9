import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// What is shown of a message before it leaves, and what the journal calls it afterwards.
@Suite struct MessageTrialTests {
  private func stage() throws -> ScreenStage {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    try stage.go(to: .broadcasts)
    return stage
  }

  @Test func `CLIENTS-6: without a code it says what is missing, and by which rule`() throws {
    let stage = try stage()
    stage.press("n", .function(5))
    #expect(stage.top is MessageScreen)
    #expect(
      stage.words.contains(
        "✖ Ce message n'est pour aucun client : choisissez des destinataires. (CLIENTS-6)"))
    stage.press(.function(6))
    #expect(stage.top is MessageScreen)
    #expect(stage.told?.contains("CLIENTS-6") == true)
  }

  private func mails(at stage: ScreenStage) throws -> Int {
    try stage.desk.answer(AllMails(window: Window(limit: 900)), as: stage.program.session).count
  }

  /// The form, filled for three clients in French.
  private func filledForThree(at stage: ScreenStage) {
    stage.press("n", .tab)
    stage.type("C-1001, C-1004, C-1019")
    stage.press(.tab, .tab, .tab, .tab)
    stage.type("Maintenance")
    stage.press(.tab)
    stage.type("Bonjour {contact}, coupure dimanche.")
  }

  @Test func `SIM-4: the trial of a message shows the mails that F5 sends, and to whom`() throws {
    let stage = try stage()
    filledForThree(at: stage)
    stage.press(.function(5))
    #expect(stage.top is AudienceScreen)
    // What is read first stands on the page, with the greeting that every mail has.
    #expect(stage.shows("Coupure") || stage.shows("coupure dimanche"))
    stage.press("e")
    #expect(stage.top is TrialScreen)
    #expect(stage.shows("3 courriels"))
    #expect(stage.words.contains("On lirait : Message « Maintenance » : 3 envoyés sur 3"))
    stage.press("m", .end)
    #expect(stage.shows("coupure dimanche"))
    stage.press("l")
    #expect(!stage.shows("message aux clients n°"))
    stage.press(.escape)
    let before = try mails(at: stage)
    stage.press(.function(5))
    #expect(try mails(at: stage) == before + 3)
    // The journal calls it by its subject, and by no number of a part.
    let entry = try #require(
      try stage.desk.answer(JournalList(window: Window(limit: 1)), as: stage.program.session).first)
    #expect(entry.title.fr == "envoyer un message aux clients · Maintenance")
    stage.press("e")
    #expect(stage.shows("Essai : envoyer un message aux clients"))
    #expect(stage.shows("✖ refusé"))
  }

  @Test func `the whole mail of a recipient is read before it leaves`() throws {
    let stage = try stage()
    filledForThree(at: stage)
    stage.press(.function(5), .enter)
    #expect(stage.top is AudienceMailScreen)
    #expect(stage.shows("Maintenance"))
    #expect(stage.shows("Vous pouvez répondre à ce message dans « Support »."))
    stage.drawInManySizes()
  }

  @Test func `the trial of a large message says who comes after its first part`() throws {
    let stage = try stage()
    let texts = MessageTexts([.fr: MessageText("Avis", "Texte")])
    let message = WriteBroadcast(texts, to: .all)
    let trial = try Trial(of: message, in: stage.program.context(for: stage.top))
    let total = try #require(trial.decisions.last?.first(Broadcast.self)).total
    #expect(trial.later == max(0, total - MessageSending.usualLimit))
    #expect(trial.decisions.count == 2)
  }
}
