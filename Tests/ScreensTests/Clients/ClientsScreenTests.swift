import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// « Clients » and what staff does there.
struct ClientsScreenTests {
  static func stage(
    at place: MenuPlace = .clients, speaking language: Language = .fr, on desk: Desk? = nil
  ) throws -> ScreenStage {
    let stage = try ScreenStage(
      as: "nora@hebergeur.example", speaking: language, at: try desk ?? Self.desk())
    try stage.go(to: place)
    return stage
  }

  static func desk() throws -> Desk {
    let desk = try Worlds.demo()
    let builder = WorldBuilder(desk)
    try builder.addGroup("Revendeurs", with: ["C-1002", "C-1004", "C-1019"])
    try builder.addProject("Web", with: ["C-1004"])
    return desk
  }

  @Test func `CLIENTS-1: code and login first, then as much as there is room for`() throws {
    try Self.stage().expectSnapshots("clients-list")
    try Self.stage(speaking: .it).expectSnapshots("clients-list-it")
  }

  @Test func `CLIENTS-5: the list's filter has a line, stays inside a client, and is cancelled`()
    throws
  {
    let stage = try Self.stage()
    stage.press("f")
    try stage.expectSnapshots("clients-filter")
    stage.press(.tab, .tab, .tab, " ", .down, .enter, .function(5))
    try stage.expectSnapshots("clients-filtered")
    stage.press(.down, .enter)
    #expect(stage.top is ClientScreen)
    stage.press(.escape)
    #expect(stage.shows("groupe = Revendeurs"))
    #expect(!stage.shows("C-1011"))
    stage.press("/")
    stage.type("lune")
    stage.press(.escape)
    #expect(stage.shows("groupe = Revendeurs"))
    stage.press(.escape)
    #expect(!stage.shows("groupe = Revendeurs"))
    #expect(stage.top is ClientsScreen)
  }

  @Test func `Space chooses, v and Space a range, V forgets`() throws {
    let stage = try Self.stage()
    stage.press(" ", .down, .down, "v", .down, .down, " ")
    #expect(stage.shows("4 sélectionnés"))
    try stage.expectSnapshots("clients-chosen")
    stage.press(" ")
    #expect(stage.shows("3 sélectionnés"))
    stage.press("V")
    #expect(!stage.shows("sélectionné"))
  }

  @Test
  func `CLIENTS-4: several are deleted once their number is typed, and a report tells who stays`()
    throws
  {
    let desk = try Self.desk()
    let builder = WorldBuilder(desk)
    for number in 1...2 {
      try builder.addAccount(
        "A-\(number)", kind: .individual, named: "Vide \(number)",
        ownedBy: "v\(number)@vide.example")
    }
    let stage = try Self.stage(on: desk)
    // Esc gives the range up before it means anything else.
    stage.press("v", .down)
    #expect(stage.shows("Suite commencée"))
    stage.press(.escape)
    #expect(!stage.shows("Suite commencée") && !stage.program.menu.isFocused)
    stage.press(.up, "v", .down, .down, .down, " ", "d")
    try stage.expectSnapshots("clients-delete")
    stage.type("3")
    stage.press(.tab, .tab, .enter)
    #expect(try desk.reader.account(meantBy: "A-1")?.archivedOn == nil)
    stage.press(.escape, "d")
    stage.type("4")
    stage.press(.enter, .right, .enter)
    try stage.expectSnapshots("clients-report")
    #expect(try desk.reader.account(meantBy: "A-1")?.archivedOn != nil)
    #expect(try desk.reader.account(meantBy: "A-2")?.archivedOn != nil)
    stage.press(.escape)
    #expect(stage.top is ClientsScreen)
    #expect(!stage.shows("A-1 "))
    #expect(!stage.shows("sélectionné"))
  }

  @Test func `CLIENTS-4: of one who may not go, the key says why`() throws {
    let stage = try Self.stage()
    stage.press("d")
    #expect(stage.told?.contains("CLIENTS-4") == true)
  }

  @Test func `CLIENTS-2: a password is generated, fills its confirmation and is shown once`() throws
  {
    let stage = try Self.stage()
    stage.press("n")
    try stage.expectSnapshots("client-create")
    stage.press(.tab)
    stage.type("galerie")
    stage.press(.function(4))
    try stage.expectSnapshots("client-create-password")
    stage.press(.tab, .tab, .tab, .tab)
    stage.type("lou@galerie.example")
    stage.press(.tab, .tab, .tab)
    stage.type("Galerie Nord")
    stage.press(.tab)
    stage.type("Lou Serra")
    stage.press(.function(5))
    let account = try #require(try stage.desk.reader.account(login: "galerie"))
    #expect(account.name == "Galerie Nord")
    #expect(stage.told?.contains(account.code) == true)
  }

  @Test func `CLIENTS-2: the company comes and goes with the status`() throws {
    let stage = try Self.stage()
    stage.press("n")
    #expect(stage.shows("Société  ") || stage.words.contains("Société Personne"))
    stage.press(.tab, .tab, .tab, .tab, .tab, .tab, .tab, .right, " ")
    stage.press(.function(5))
    try stage.expectSnapshots("client-create-wrong")
  }

  @Test func `CLIENTS-3: Ok saves, Annuler writes nothing`() throws {
    let stage = try Self.stage()
    stage.press("/")
    stage.type("C-1002")
    stage.press(.enter, "m")
    try stage.expectSnapshots("client-edit")
    stage.press(.tab, .tab, .tab, .tab)
    stage.type("Rappeler lundi")
    stage.press(.escape, .escape)
    let kerval = try #require(try stage.desk.reader.account(meantBy: "C-1002"))
    #expect(try stage.desk.reader.file(of: kerval.id)?.remark == "")
    stage.press("m", .tab, .tab, .tab, .tab)
    stage.type("Rappeler lundi")
    stage.press(.function(5))
    #expect(try stage.desk.reader.file(of: kerval.id)?.remark == "Rappeler lundi")
    stage.press(.enter)
    try stage.expectSnapshots("client-overview")
    #expect(stage.shows("Rappeler lundi"))
  }
}
