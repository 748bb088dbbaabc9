import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// `w` after a refusal explains that refusal, and nothing else.
struct WhyRefusedTests {
  @Test(arguments: ListWalk.Role.all)
  func `after a key that is off`(_ role: ListWalk.Role) throws {
    let walk = try ListWalk(as: role)
    _ = try walk.lists()
    for found in walk.pages {
      let page = try found.arrive().program.topPage()
      guard !page.takesText else { continue }
      for key in page.keys {
        guard let refusal = key.refusal, let typed = key.keys.first else { continue }
        let stage = try found.arrive()
        stage.press(typed)
        #expect(stage.told == refusal.spoken[.fr], "\(found.name): \(key.id)")
        try expect(refusal, on: stage, "\(found.name): \(key.id)")
      }
    }
  }

  @Test func `after a command that was refused, until the next key`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .services)
    let strange = try #require(
      try stage.desk.reader.service(named: "bianchi.example", as: .domain))
    let command = RenewService(
      strange.id, named: strange.name, expiringOn: strange.expiresOn, paying: .card)
    guard
      case .refused(let refusal) = try stage.desk.foresee(
        command, as: stage.program.session)
    else {
      Issue.record("not refused")
      return
    }
    try stage.program.carryOut(.perform(command))
    stage.press(.down, "w")
    #expect(!stage.shows(HelpWords.refused[.fr]))
    stage.press(.escape)
    try stage.program.carryOut(.perform(command))
    try expect(refusal, on: stage, "renewal")
    try stage.expectSnapshots("why-refused")
  }

  @Test func `after a line of help or of the palette that is off`() throws {
    let desk = try Worlds.demo()
    try desk.grant([.manageServices], to: "ugo@compta.example", in: "C-1012")
    let stage = try ScreenStage(as: "ugo@compta.example", for: "C-1012", at: desk)
    try stage.go(to: .contacts)
    stage.press("3", "?")
    stage.type("inviter")
    stage.press(.enter, .function(3))
    #expect(stage.shows(HelpWords.refused[.fr]))
  }

  @Test func `in a form the key F3 does it, since letters are text there`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .contacts)
    stage.press("3", "i", .function(5))
    #expect(try stage.program.topPage().takesText)
    stage.press(.function(3))
    #expect(stage.shows(HelpWords.refused[.fr]))
  }

  private func expect(_ refusal: Refusal, on stage: ScreenStage, _ name: String) throws {
    stage.press("w")
    #expect(stage.top is WhyScreen, "\(name)")
    let all = try stage.program.topPage().everyRow.map(\.text).joined(separator: " ")
    #expect(all.contains(HelpWords.refused[.fr]), "\(name)")
    for reason in refusal.reasons {
      #expect(all.contains(reason.rule.text), "\(name): \(reason.rule)")
    }
  }
}
