import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Utilisateurs » and « Clients » of the back office.
struct UsersScreenTests {
  private func stage(
    at place: MenuPlace, speaking language: Language = .fr
  ) throws -> ScreenStage {
    let stage = try ScreenStage(as: "nora@hebergeur.example", speaking: language)
    try stage.go(to: place)
    return stage
  }

  @Test func `PERSON-4: staff sees internal and external users in one list`() throws {
    try stage(at: .users).expectSnapshots("users")
    try stage(at: .users, speaking: .en).expectSnapshots("users-en")
  }

  @Test func `users are found by name or address`() throws {
    let stage = try stage(at: .users)
    stage.press("/")
    stage.type("cintre")
    #expect(stage.shows("Basile Ci"))
    #expect(!stage.shows("nora@hebergeur.example"))
  }

  @Test func `PERSON-1: an internal user is created here, an external one is not`() throws {
    let stage = try stage(at: .users)
    stage.press("N")
    #expect(stage.told?.contains("Clients") == true)
    stage.press("n")
    stage.type("Ida")
    stage.press(.tab)
    stage.type("Roche")
    stage.press(.tab)
    stage.type("maud@lune.example")
    stage.press(.function(5))
    try stage.expectSnapshots("create-user-wrong")
    stage.press(.control("u"))
    stage.type("ida@hebergeur.example")
    stage.press(.function(5))
    #expect(try stage.desk.reader.user(email: "ida@hebergeur.example")?.kind == .internal)
    #expect(stage.shows("ida@hebergeur.example"))
  }

  @Test func `a user's page tells whose login it is, and lets it be switched off`() throws {
    let stage = try stage(at: .users)
    stage.press("/")
    stage.type("basile")
    stage.press(.enter, .enter)
    try stage.expectSnapshots("user")
    stage.press("x", .right, .enter)
    #expect(stage.shows("○ inactif"))
    stage.press("x")
    #expect(stage.shows("● actif"))
  }

  @Test func `nobody switches himself off`() throws {
    let stage = try stage(at: .users)
    stage.press("/")
    stage.type("nora")
    stage.press(.enter, "x")
    #expect(stage.told?.contains("PERSON-1") == true)
  }

  @Test func `staff finds a client, and an external user is created on the record`() throws {
    let stage = try stage(at: .clients)
    try stage.expectSnapshots("clients")
    stage.press("/")
    stage.type("bleu")
    stage.press(.enter, .enter)
    try stage.expectSnapshots("client-record")
    stage.press("N")
    #expect(stage.told?.contains("Utilisateurs") == true)
    stage.press("n")
    stage.type("Zoé")
    stage.press(.tab)
    stage.type("Piano")
    stage.press(.tab)
    stage.type("zoe@theatre-bleu.example")
    stage.press(.function(5))
    let user = try #require(try stage.desk.reader.user(email: "zoe@theatre-bleu.example"))
    #expect(user.kind == .external)
    #expect(try stage.desk.reader.accesses(of: user.id).map(\.role) == [.contact])
  }

  @Test func `the lists and pages hold in any size`() throws {
    for place in [MenuPlace.users, .clients] {
      for language in Language.allCases {
        let stage = try stage(at: place, speaking: language)
        stage.drawInManySizes()
        stage.press(.enter)
        stage.drawInManySizes()
        stage.press("n")
        stage.drawInManySizes()
      }
    }
  }
}
