import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Mon profil ».
@Suite struct ProfileScreenTests {
  @Test func `a company's details stand in a form below its balance`() throws {
    let stage = try profile(of: "yann@kerval.example")
    try stage.expectSnapshots("profile-company")
  }

  @Test func `a person has no company fields`() throws {
    let stage = try profile(of: "paul@ferrand.example")
    #expect(!stage.shows("SIREN"))
    try stage.expectSnapshot("profile-person")
  }

  @Test func `what was changed is saved with F5`() throws {
    let stage = try profile(of: "maud@lune.example")
    stage.press(.down, .control("u"))
    stage.type("Lune & Fils")
    stage.press(.function(5))
    #expect(stage.told == "Fiche enregistrée.")
    #expect(stage.shows("Lune & Fils (C-1004)"))
    #expect(!stage.top.isChanged)
  }

  @Test func `what is wrong is told below its field, and everything typed stays`() throws {
    let stage = try profile(of: "maud@lune.example")
    stage.press(.down, .control("u"))
    stage.type("Lune & Fils")
    stage.press(.down, .control("u"))
    stage.type("123456789")
    stage.press(.function(5))
    #expect(stage.shows("clé de contrôle fausse"))
    #expect(stage.shows("Lune & Fils"))
    #expect(stage.shows("123456789"))
    try stage.expectSnapshot("profile-wrong")
  }

  @Test func `an address of somebody else is refused at its field`() throws {
    let stage = try profile(of: "maud@lune.example")
    for _ in 0..<6 { stage.press(.tab) }
    stage.press(.control("u"))
    stage.type("yann@kerval.example")
    stage.press(.function(5))
    #expect(stage.shows("✖ Cette adresse appartient déjà à quelqu'un d'autre."))
  }

  @Test func `Esc warns before a changed form is lost`() throws {
    let stage = try profile(of: "maud@lune.example")
    stage.press(.down)
    stage.type("x")
    stage.press(.escape)
    #expect(stage.told?.contains("Échap encore une fois") == true)
  }

  @Test func `a password is changed by who knows the current one`() throws {
    let stage = try profile(of: "maud@lune.example")
    stage.press(.function(3))
    change(stage, from: "wrong", to: "longenough", again: "longenough")
    #expect(stage.shows("✖ Le mot de passe actuel ne convient pas."))
    stage.press(.escape, .escape, .function(3))
    change(stage, from: WorldPasswords.usual, to: "longenough", again: "other")
    #expect(stage.shows("✖ les deux mots de passe diffèrent"))
    stage.press(.escape, .escape, .function(3))
    change(stage, from: WorldPasswords.usual, to: "short", again: "short")
    #expect(stage.shows("✖ Un mot de passe a de 8"))
    #expect(!stage.shows("short"))
    stage.press(.escape, .escape, .function(3))
    change(stage, from: WorldPasswords.usual, to: "longenough", again: "longenough")
    #expect(stage.told == "Mot de passe changé.")
    #expect(stage.top is ProfileScreen)
  }

  @Test func `staff has a simple page and a password`() throws {
    let stage = try profile(of: "nora@hebergeur.example")
    try stage.expectSnapshot("profile-staff")
    stage.press(.function(3))
    #expect(stage.top is ChangePasswordScreen)
  }

  @Test func `Ctrl-X logs out`() throws {
    let stage = try profile(of: "maud@lune.example")
    stage.press(.control("x"))
    #expect(stage.top is LoginScreen)
    #expect(stage.program.session == .visitor)
  }

  @Test func `every language and size draws`() throws {
    for language in Language.allCases {
      let stage = try ScreenStage(as: "yann@kerval.example", speaking: language)
      try stage.go(to: .profile)
      stage.drawInManySizes()
      stage.press(.function(3))
      stage.drawInManySizes()
    }
  }

  private func profile(of email: String) throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    try stage.go(to: .profile)
    return stage
  }

  private func change(
    _ stage: ScreenStage, from current: String, to new: String, again: String
  ) {
    for text in [current, new, again] {
      stage.type(text)
      stage.press(.tab)
    }
    stage.press(.function(5))
  }
}
