import Canvas
import ClientArea
import Testing

@testable import Scenarios
@testable import Screens
@testable import Store
@testable import Story

/// Staff in a client's panel, written down and played again.
@Suite struct RecordedActingTests {
  private func enter(_ session: RecordedSession) {
    session.go(to: .clients)
    session.press(.down, .down, "a")
    session.type("une question")
    session.press(.function(5))
  }

  @Test func `entering, acting, going back and the filter are sentences`() throws {
    let session = try RecordedSession(as: "omar@hebergeur.example")
    session.go(to: .clients)
    session.press(.down, .down, "F")
    enter(session)
    try session.perform(OpenTicket("Sujet", saying: "Texte"))
    session.press(.control("g"), .control("f"))
    #expect(
      session.steps.filter { !$0.contains("ticket") } == [
        "Quand \"omar@hebergeur.example\" se connecte",
        "Et \"omar@hebergeur.example\" filtre tous les modules sur \"C-1004\"",
        "Et \"omar@hebergeur.example\" prend les droits de \"C-1004\" pour le motif \"une question\"",
        "Et \"omar@hebergeur.example\" revient à l'administration",
        "Et \"omar@hebergeur.example\" annule le filtre",
      ])
    try session.expectSameJournal()
  }

  @Test func `what ran out is told as the way back, and gives the same journal`() throws {
    let session = try RecordedSession(as: "omar@hebergeur.example")
    enter(session)
    try session.advanceToNextEvent()
    session.press(.down)
    #expect(session.program.session.impersonator == nil)
    try session.perform(ChangePassword(from: "demo", to: "tout-nouveau"))
    #expect(
      session.steps.contains("Et \"omar@hebergeur.example\" revient à l'administration"))
    try session.expectSameJournal()
  }
}
