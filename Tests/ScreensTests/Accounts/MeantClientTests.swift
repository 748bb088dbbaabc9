import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// The client that staff means in a form: by code, address or name.
@Suite struct MeantClientTests {
  private func meaning(_ text: String) throws -> ScreenStage {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    stage.open(IssueInvoiceScreen())
    stage.type(text)
    stage.press(.tab)
    stage.type("Conseil")
    stage.press(.tab, .tab)
    stage.type("15,00")
    stage.press(.function(5))
    return stage
  }

  @Test(arguments: ["C-1004", "maud@lune.example", "lune sarl"])
  func `a code, an address or a name that one account has means it`(text: String) throws {
    let stage = try meaning(text)
    #expect(
      try stage.desk.answer(InvoiceList(window: Window(limit: 1)), as: stage.program.session)
        .items.first?.account.code == "C-1004")
  }

  @Test(arguments: ["nadia@galerie-nord.example", "galerie nord"])
  func `what several accounts have means none, and their codes are told`(text: String) throws {
    let stage = try meaning(text)
    #expect(stage.isAt(IssueInvoiceScreen.self))
    #expect(stage.shows("✖ plusieurs comptes : C-1012, C-1014"))
  }

  @Test(arguments: [("", "à remplir"), ("personne", "aucun compte client pour « personne »")])
  func `what nobody has means none`(text: String, words: String) throws {
    #expect(try meaning(text).shows("✖ \(words)"))
  }
}
