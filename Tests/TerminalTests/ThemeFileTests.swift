import Foundation
import Testing

@testable import Canvas

@Suite struct ThemeFileTests {
  @Test func `a theme gives roles their looks`() throws {
    let text = """
      # A remark.
      selection = black on cyan bold   # another one

      quiet = dim
      danger = bright-red
      header = on blue reverse
      text =
      """
    let theme = try Theme(parsing: text, named: "essai")
    #expect(theme.name == "essai")
    #expect(theme.look(of: .selection) == Theme.Look(.black, on: .cyan, isBold: true))
    #expect(theme.look(of: .quiet) == Theme.Look(isDim: true))
    #expect(theme.look(of: .danger) == Theme.Look(.brightRed))
    #expect(theme.look(of: .header) == Theme.Look(on: .blue, isReversed: true))
    #expect(theme.look(of: .text) == Theme.Look())
    #expect(theme.look(of: .simulator) == Theme.Look())
  }

  @Test(arguments: [
    ("\nselection black", ThemeError(line: 2, problem: .notAnAssignment("selection black"))),
    ("selection", ThemeError(line: 1, problem: .notAnAssignment("selection"))),
    ("menu = red", ThemeError(line: 1, problem: .unknownRole("menu"))),
    ("text = pink", ThemeError(line: 1, problem: .unknownWord("pink"))),
    ("text = red on", ThemeError(line: 1, problem: .unknownWord("on"))),
    ("text = bold red", ThemeError(line: 1, problem: .unknownWord("red"))),
    ("text = red\r\ntext = blue", ThemeError(line: 2, problem: .roleTwice(.text))),
  ])
  func `a mistake is told with its line`(text: String, expected: ThemeError) {
    #expect(throws: expected) { try Theme(parsing: text, named: "essai") }
    #expect(expected.description.hasPrefix("Line \(expected.line): "))
  }

  @Test(arguments: ["sombre", "clair", "contraste", "mono"])
  func `a theme of the house can be read, and shows what is selected`(name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Assets")
    let file = folder.appending(path: "themes/\(name).theme")
    let theme = try Theme(parsing: String(contentsOf: file, encoding: .utf8), named: name)
    let selection = theme.look(of: .selection)
    #expect(selection.isReversed || selection.background != .own)
    #expect(selection != theme.look(of: .text))
    if name == "mono" {
      for role in Role.allCases {
        #expect(theme.look(of: role).foreground == .own && theme.look(of: role).background == .own)
      }
    }
  }
}
