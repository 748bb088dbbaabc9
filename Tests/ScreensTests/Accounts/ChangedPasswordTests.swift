import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// A password that is changed while its user sits at another terminal too (ACCESS-13).
@Suite struct ChangedPasswordTests {
  @Test func `ACCESS-13: a changed password sends the other terminals to the login page`() throws {
    let first = try ScreenStage(as: "maud@lune.example")
    let second = try ScreenStage(as: "maud@lune.example", at: first.desk)
    let third = try ScreenStage(as: "yann@kerval.example", at: first.desk)
    try second.go(to: .profile)
    second.make(.text(.city, "Brest"))
    try change(at: first)
    second.press(.function(5))
    #expect(second.top is LoginScreen)
    #expect(second.told?.contains("ACCESS-13") == true)
    #expect(try second.desk.reader.account(meantBy: "C-1004")?.details.city != "Brest")
    try second.expectSnapshots("login-password-changed")
    second.press(.down)
    #expect(second.top is LoginScreen)
    #expect(second.words.contains("Votre mot de passe a été changé ailleurs"))
    third.press(.down)
    #expect(third.program.session.user != nil)
    first.press(.down)
    #expect(first.told == nil)
    #expect(first.top is ProfileScreen)
  }

  @Test func `ACCESS-13: staff is no exception, nor whoever acts with a client's rights`() throws {
    let first = try ScreenStage(as: "nora@hebergeur.example")
    let second = try ScreenStage(as: "nora@hebergeur.example", at: first.desk)
    let third = try ScreenStage(as: "nora@hebergeur.example", at: first.desk)
    let client = try #require(try first.desk.reader.account(meantBy: "C-1004"))
    third.open(ActAsClientScreen(AccountName(client)))
    third.type("Un appel")
    third.press(.function(5))
    #expect(third.program.session.impersonator != nil)
    try change(at: first)
    for stage in [second, third] {
      stage.press(.down)
      #expect(stage.program.session == .visitor)
      #expect(stage.top is LoginScreen)
    }
    first.press(.down)
    #expect(first.program.session.user != nil)
  }

  @Test func `ACCESS-13: it goes on after the change was taken back and done again`() throws {
    let first = try ScreenStage(as: "maud@lune.example")
    try change(at: first)
    first.press(.escape, "u", .control("r"), .down)
    #expect(first.program.session.user != nil)
  }

  /// Gives the person another password, at the profile.
  private func change(at stage: ScreenStage) throws {
    try stage.go(to: .profile)
    stage.press(.function(3))
    for text in ["demo", "Nouveau12", "Nouveau12"] {
      stage.type(text)
      stage.press(.tab)
    }
    stage.press(.function(5))
    #expect(stage.told == "Mot de passe changé.")
  }
}
