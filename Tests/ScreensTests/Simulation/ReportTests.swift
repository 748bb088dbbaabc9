import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

struct ReportTests {
  @Test func `the journal of any session can be exported as a report`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    let service = try WorldBuilder(stage.desk).service("bistrot-lune.example", kind: .domain)
    _ = try stage.desk.perform(
      RenewService(service.id, named: service.name, expiringOn: nil, paying: .card),
      as: stage.program.session)
    try stage.go(to: .services)
    stage.press(.function(12), "2", "R")
    #expect(stage.told == "Écrit : /exports/rapport-2026-02-02.md")
    let file = try #require(stage.exports.files.first)
    let lines = file.text.split(separator: "\n").map(String.init)
    #expect(
      lines.contains("1. **Maud Lune → Lune SARL (C-1004)** : renouveler bistrot-lune.example"))
    #expect(lines.filter { $0.hasPrefix("- **") }.count == 1)
    // The page that was left for the simulator, and not the simulator.
    #expect(lines.contains("### Gérer mes services, à la fin"))
    #expect(!file.text.contains("┌──▸[1 Horloge]"))
  }

  @Test func `what is between fences cannot end them`() {
    #expect(Markdown.fenced(["```", "a"]) == ["````text", "```", "a", "````"])
    #expect(Markdown.escaped("a|b\n#c") == "a\\|b \\#c")
  }
}
