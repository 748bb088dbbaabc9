import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// What somebody looks for on a page is there, whole, and what the page says of its keys is so.
struct ShownWholeTests {
  private static let nora = "nora@hebergeur.example"

  @Test func `the help of a field with text names no letter`() throws {
    let stage = try ScreenStage(as: Self.nora)
    try stage.go(to: .replyTemplates)
    stage.press("n")
    let page = try stage.program.topPage()
    #expect(page.takesText)
    let letters = try stage.program.helpLines(over: page).flatMap(\.key.keys).filter(\.isTyped)
    #expect(letters.isEmpty, "\(letters)")
  }

  @Test func `the first Enter at the log-in enters who is marked, as the footer says`() throws {
    let stage = try ScreenStage()
    let marked = try #require(stage.frame().lines.first { $0.contains("▸") })
    #expect(stage.shows("Entrée se connecter"))
    stage.press(.enter)
    let person = try #require(stage.program.session.user)
    #expect(try marked.contains(stage.desk.reader.user(person).name))
  }

  @Test func `an entry of the journal has help`() throws {
    let stage = try ScreenStage(as: Self.nora)
    stage.press(.function(12), "2", .enter)
    #expect(stage.top is JournalEntryScreen)
    stage.press(.function(1))
    #expect(stage.top is HelpScreen)
  }

  @Test func `an entry of the account's journal is read whole`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    stage.open(AccountJournalScreen())
    let row = try #require(try stage.program.topPage().row)
    stage.press(.enter)
    #expect(stage.top is AccountJournalEntryScreen)
    #expect(stage.words.contains(row.cells[2].text) && !stage.shows("…"))
    // Nobody reads it who may not read the journal.
    let other = try ScreenStage(as: "hugo@brun.example", at: stage.desk)
    other.open(stage.top as? AccountJournalEntryScreen ?? AccountJournalEntryScreen(0))
    #expect(try !other.program.topPage().isThere)
  }

  @Test func `several renewals and one say the same date, and their page opens at its top`() throws
  {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    stage.press("A", "r")
    #expect(stage.top is RenewalsScreen)
    #expect(!stage.shows("▲") && stage.shows("Prestations   6 prestations"))
    #expect(stage.words.contains("bistrot-lune.example, échéance le 14 févr. 2027"))
    let one = try ScreenStage(as: "maud@lune.example")
    try one.go(to: .services)
    one.press("/")
    one.type("bistrot-lune.example")
    one.press(.enter, "r")
    #expect(one.words.contains("Période du 14 févr. 2026 au 13 févr. 2027"))
    #expect(one.words.contains("Nouvelle échéance 14 févr. 2027"))
  }

  @Test func `groups, projects and categories say in words that they are in use`() throws {
    let stage = try ScreenStage(as: Self.nora)
    for place in [MenuPlace.groups, .projects] {
      try stage.go(to: place)
      #expect(stage.shows("● en usage"), "\(place)")
    }
    stage.open(CategoriesTab())
    #expect(stage.shows("● en usage"))
  }

  @Test func `the labels of a form are read whole on the smallest terminal`() throws {
    let stage = try ScreenStage(as: Self.nora, size: .least)
    try stage.go(to: .clients)
    stage.press("M")
    #expect(stage.words.contains("l'administrateur quand un message arrive"))
  }
}
