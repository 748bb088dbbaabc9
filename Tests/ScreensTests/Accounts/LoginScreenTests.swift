import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Connexion » and the choice of the account.
@Suite struct LoginScreenTests {
  @Test func `it offers everybody in the world`() throws {
    let stage = try ScreenStage(offering: LoginOffersTests.demos)
    try stage.expectSnapshots("login")
  }

  @Test func `a beginning that means one person is completed by Enter`() throws {
    let stage = try ScreenStage()
    stage.type("mau")
    stage.press(.enter)
    #expect(stage.shows("maud@lune.example"))
    #expect(stage.program.session.user == nil)
    stage.type("demo")
    stage.press(.enter)
    #expect(stage.told == "Bonjour Maud Lune.")
    let several = try ScreenStage()
    several.type("trame")
    several.press(.enter)
    #expect(!several.shows("max@trame.example  max@trame.example"))
    several.type("demo")
    several.press(.enter)
    #expect(several.program.session.account != nil, "it is a login name")
  }

  @Test func `a login name logs in for its account, which is not chosen any more`() throws {
    let stage = try ScreenStage()
    stage.type("Galerie-Nord")
    stage.press(.enter)
    stage.type("demo")
    stage.press(.enter)
    #expect(stage.told == "Bonjour Nadia Nord.")
    let account = try #require(stage.program.session.account)
    #expect(try stage.desk.reader.account(account).login == "galerie-nord")
    #expect(!(stage.top is AccountChoiceScreen))
  }

  @Test func `an empty world says how to start another`() throws {
    let stage = try ScreenStage(at: Worlds.empty())
    #expect(stage.shows("F12 ouvre le simulateur"))
    stage.press(.down, .enter, .tab, .backTab, .up)
    stage.drawInManySizes()
  }

  @Test func `what is typed narrows the list, and Enter on a person logs in`() throws {
    let stage = try ScreenStage()
    stage.type("kerval")
    #expect(!stage.shows("Maud Lune"))
    stage.press(.down, .enter)
    #expect(stage.program.session.account != nil)
    #expect(stage.shows("Atelier Kerval (C-1002)"))
    #expect(stage.told == "Bonjour Yann Kerval.")
  }

  @Test func `e-mail and password log in by hand`() throws {
    let stage = try ScreenStage()
    stage.type("maud@lune.example")
    stage.press(.enter)
    stage.type("demo")
    stage.press(.enter)
    #expect(stage.shows("Lune SARL (C-1004)"))
  }

  @Test func `a wrong password is told below its field, and what was typed stays`() throws {
    let stage = try ScreenStage()
    stage.type("maud@lune.example")
    stage.press(.tab)
    stage.type("wrong")
    stage.press(.enter)
    #expect(stage.program.session.user == nil)
    #expect(stage.shows("✖ Identifiant ou mot de passe inconnu. (ACCESS-12)"))
    #expect(stage.shows("maud@lune.example"))
    #expect(!stage.shows("wrong"))
    try stage.expectSnapshot("login-refused")
  }

  @Test func `five wrong passwords lock the login, and the sentence says until when`() throws {
    let stage = try ScreenStage(size: .large)
    stage.type("maud@lune.example")
    stage.press(.tab)
    stage.type("wrong")
    for _ in 0..<5 { stage.press(.enter) }
    #expect(stage.shows("Identifiant bloqué après cinq échecs, jusqu'à 09:15"))
  }

  @Test func `whoever reaches two accounts chooses one, with its code`() throws {
    let stage = try ScreenStage()
    stage.type("nadia")
    stage.press(.down, .enter)
    try stage.expectSnapshot("login-choice")
    stage.press(.down, .enter)
    #expect(stage.shows("(C-1014)"))
  }

  @Test func `Esc leaves the choice without a login`() throws {
    let stage = try ScreenStage()
    stage.type("nadia")
    stage.press(.down, .enter, .escape)
    #expect(stage.program.session.user == nil)
    #expect(stage.top is LoginScreen)
  }

  @Test func `staff has no account to choose`() throws {
    let stage = try ScreenStage()
    stage.type("nora")
    stage.press(.down, .enter)
    #expect(stage.program.session.user != nil)
    #expect(stage.program.session.account == nil)
  }

  @Test func `Space only fills the e-mail in`() throws {
    let stage = try ScreenStage()
    stage.press(.down, .down, " ")
    #expect(stage.program.session.user == nil)
    stage.type("demo")
    stage.press(.enter)
    #expect(stage.program.session.user != nil)
  }

  @Test func `F3 opens the page of a quick link, whole or by its secret`() throws {
    let stage = try ScreenStage()
    stage.press(.function(3), .enter)
    #expect(stage.shows("✖ collez un lien"))
    stage.press(.paste("espace-client://renouveler/nosuchsecret"), .enter)
    #expect(stage.top is QuickLinkScreen)
    stage.press(.escape)
    #expect(stage.top is LoginScreen)
  }

  @Test func `F12 opens the simulator before anybody has logged in`() throws {
    let stage = try ScreenStage()
    stage.press(.function(12))
    #expect(stage.top is SimulatorScreen)
    stage.press(.function(12))
    #expect(stage.top is LoginScreen)
  }

  @Test func `every language and size draws`() throws {
    for language in Language.allCases {
      let stage = try ScreenStage(speaking: language)
      stage.drawInManySizes()
      stage.press(.down)
      stage.drawInManySizes()
    }
  }
}
