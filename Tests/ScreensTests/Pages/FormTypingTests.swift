import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// Letters do no harm where no text field has the focus: in a form they belong to the field, whatever it is. Asked of
/// every form of every role, on every field.
struct FormTypingTests {
  private static let texts = [
    "12 rue des Quatre-Vents, 35400 Saint-Malo", "urquhart.quentin+q1@ur.example", "0612345678",
    "jkhlggG?:wey/", "Ève Würst-Uqbar", "1q2u3r4e5w6y",
  ]

  @Test(arguments: ListWalk.Role.all)
  func `a text typed on any field carries out nothing and leaves no page`(
    _ role: ListWalk.Role
  ) throws {
    let walk = try ListWalk(as: role)
    _ = try walk.lists()
    #expect(walk.forms.count >= 3)
    var stops = 0
    for form in walk.forms {
      let stage = try form.arrive()
      let home = stage.program
      let entry = try stage.desk.journalEntry
      for stop in 0..<24 {
        stage.program = home
        for _ in 0..<stop { stage.program.pressAndWait(.tab) }
        guard stage.takesText else { continue }
        stops += 1
        let text = Self.texts[stop % Self.texts.count]
        for character in text { stage.program.pressAndWait(.character(character)) }
        stage.program.pressAndWait(.paste(text))
        let place = "\(form.name), field \(stop), \(text)"
        #expect(stage.program.layers.count == home.layers.count, "\(place)")
        #expect(stage.program.session == home.session && !stage.program.hasEnded, "\(place)")
        #expect(!stage.program.menu.isFocused && stage.program.work == nil, "\(place)")
        #expect(try stage.desk.journalEntry == entry, "\(place)")
        #expect(try stage.desk.abandonedFuture == 0, "\(place)")
        if stage.program.layers.count == home.layers.count {
          #expect(Swift.type(of: stage.top) == Swift.type(of: home.layers[home.layers.count - 1]))
        }
      }
    }
    #expect(stops > 10)
  }

  @Test(arguments: ListWalk.Role.all)
  func `a warning is taken back by any other key`(_ role: ListWalk.Role) throws {
    let walk = try ListWalk(as: role)
    _ = try walk.lists()
    var warned = 0
    for form in walk.forms {
      let stage = try form.arrive()
      stage.program.pressAndWait("x")
      stage.program.pressAndWait(.escape)
      guard stage.isWarned else { continue }
      warned += 1
      let home = stage.program
      for key in [.tab, .backTab, "a", .left, .up, .pageDown, .insert, .function(8)] as [Key] {
        stage.program = home
        stage.program.pressAndWait(key)
        stage.program.pressAndWait(.escape)
        #expect(stage.program.layers.count == home.layers.count, "\(form.name): \(key)")
        #expect(stage.isWarned, "\(form.name): \(key)")
      }
      stage.program = home
      stage.program.pressAndWait(.escape)
      #expect(
        stage.program.layers.count < home.layers.count || stage.program.menu.isFocused
          || !stage.takesText, "\(form.name)")
    }
    #expect(warned >= 2)
  }

  @Test func `a drop-down goes to the entry that begins so, and chooses nothing by itself`() {
    var form = Form(
      [
        Field(
          "country", "Pays",
          .select(
            [Field.Choice("FR", "France"), .init("IT", "Italie"), .init("BE", "Belgique")],
            width: 12))
      ], values: ["country": "FR"], buttons: [Button("cancel", "Annuler")])
    let rect = Rect(row: 0, column: 0, rows: 9, columns: 40)
    #expect(form.takesText)
    #expect(form.handle("i", in: rect) == .moved)
    #expect(form["country"] == "FR")
    #expect(form.handle(.enter, in: rect) == .changed("country"))
    #expect(form["country"] == "IT")
    #expect(form.handle("z", in: rect) == .moved)
    #expect(form.handle("u", in: rect) == .moved)
    #expect(form["country"] == "IT")
  }

  @Test func `a key chosen from the help is that key and no letter`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .profile)
    stage.press(.down)
    stage.type("x")
    #expect(stage.takesText && stage.top.isChanged)
    stage.press(.function(1))
    #expect(stage.top is HelpScreen)
    stage.type("palette")
    stage.press(.enter)
    #expect(stage.top is PaletteScreen)
    stage.press(.escape)
    #expect(stage.takesText && stage.top.isChanged)
  }

  @Test func `whoever types at the list of people means the e-mail`() throws {
    let stage = try ScreenStage()
    stage.press(.down)
    #expect((stage.top as? LoginScreen)?.isInList == true)
    stage.type("quentin")
    #expect(stage.program.layers.count == 1)
    #expect((stage.top as? LoginScreen)?.form[LoginScreen.email] == "quentin")
  }
}

extension ScreenStage {
  /// Whether something was said to be lost.
  fileprivate var isWarned: Bool { told?.contains("encore une fois") == true }
}
