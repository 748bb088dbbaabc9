import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// The palette finds everything by any word of it, and the best answer stands first.
@Suite struct PaletteFindingTests {
  private func first(
    _ text: String, as email: String, in language: Language = .fr
  ) throws -> (Palette.Item?, ScreenStage) {
    let stage = try ScreenStage(as: email, speaking: language)
    stage.press(":")
    stage.type(text)
    let palette = (stage.top as? PaletteScreen)?.palette
    return (palette?.selected, stage)
  }

  @Test func `every screen and every tab is found by its name, and opens`() throws {
    for email in ["max@trame.example", "nora@hebergeur.example"] {
      for language in Language.allCases {
        let stage = try ScreenStage(as: email, speaking: language)
        let context = stage.program.context(for: stage.top)
        for item in PalettePlaces(in: context).items {
          let (found, other) = try first(item.title, as: email, in: language)
          #expect(found?.title == item.title, "\(item.title)")
          guard item.id.hasPrefix("tab/"), found?.id == item.id else { continue }
          other.press(.enter)
          #expect(other.top is any TabbedScreen, "\(item.title)")
        }
      }
    }
  }

  @Test func `every rule is found by its id and by its words, and told whole`() throws {
    for rule in RuleBook.rules {
      let (found, _) = try first(rule.id.text.lowercased(), as: "max@trame.example")
      #expect(found?.id == "rule/\(rule.id)", "\(rule.id)")
    }
    let words = BuyerIsTheAccountThatPays.statement[.it]
    let (found, stage) = try first(words, as: "max@trame.example", in: .it)
    #expect(found?.id == "rule/BILL-1")
    stage.press(.enter)
    #expect(stage.top is WhyScreen)
    #expect(stage.shows("BILL-1"))
  }

  @Test func `a command is found with what it is done to, and Enter begins it`() throws {
    for text in ["renouveler bianchi", "bianchi renouveler"] {
      let (found, stage) = try first(text, as: "chiara@bianchi.example")
      #expect(found?.title == "Renouveler · hébergement bianchi.example")
      #expect(found?.kind == "action")
      stage.press(.enter)
      #expect(stage.top is RenewalScreen)
    }
  }

  @Test func `what is done to two services of one name is told apart`() throws {
    let (_, stage) = try first("renouveler bistrot", as: "maud@lune.example")
    for kind in ["hébergement", "domaine"] {
      #expect(stage.shows("Renouveler · \(kind) bistrot-lune.example"))
    }
  }

  @Test func `a service is found by its owner, for whom it is shown to alone`() throws {
    let (found, _) = try first("bianchi", as: "nora@hebergeur.example")
    #expect(found?.title.contains("bianchi") == true)
    let (other, stage) = try first("chiara bianchi", as: "maud@lune.example")
    #expect(other == nil)
    #expect(stage.shows("Rien de tel"))
  }

  @Test func `mails are found in one's own mailbox alone`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    let mails = try stage.desk.answer(MailList(window: Window(limit: 1)), as: stage.program.session)
    let mail = try #require(mails.first)
    let (found, other) = try first(mail.subject, as: "maud@lune.example")
    #expect(found?.kind == "courriel")
    other.press(.enter)
    #expect(other.top is MailScreen)
    let (strange, _) = try first(mail.subject, as: "claire@theatre-bleu.example")
    #expect(strange?.kind != "courriel")
  }
}
