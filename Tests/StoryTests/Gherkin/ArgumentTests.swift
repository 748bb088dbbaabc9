import Testing

@testable import Story

struct ArgumentTests {
  @Test func `cells keep escapes for bars, back slashes and line feeds`() throws {
    let table = try #require(
      readTable(
        #"""
        | a \| b | c\\d | e\nf | \g |
        |        |  x y | \\n  | |
        """#))
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["a | b", #"c\d"#, "e\nf", #"\g"#], ["", "x y", #"\n"#, ""],
      ])
  }

  @Test func `cells know where they stand`() throws {
    let table = try #require(readTable("| é | bc |"))
    #expect(table.rows.first?.place == Place(line: 4, column: 1))
    #expect(
      table.rows.first?.cells.map(\.place) == [
        Place(line: 4, column: 3), Place(line: 4, column: 7),
      ])
  }

  @Test func `comments and blank lines may stand between rows`() throws {
    let table = try #require(readTable("| a |\n\n# non\n  | b |"))
    #expect(table.rows.map { $0.cells.map(\.text) } == [["a"], ["b"]])
  }

  @Test func `a doc string loses the indent of its quotes and no more`() throws {
    let docString = try #require(
      readText("    \"\"\" json \n    {\n      \"a\": 1\n  }\n\n    # no comment\n    \"\"\"\n"))
    #expect(docString.mediaType == "json")
    #expect(docString.text == "{\n  \"a\": 1\n}\n\n# no comment")
  }

  @Test func `quotes inside a doc string are escaped or of the other kind`() throws {
    #expect(try #require(readText("\"\"\"\n\\\"\\\"\\\"\n```\n\"\"\"")).text == "\"\"\"\n```")
    #expect(try #require(readText("```\n\"\"\"\n\\`\\`\\`\n```")).text == "\"\"\"\n```")
    #expect(try #require(readText("```\n```")).text == "")
  }

  @Test func `the places of an outline are filled in names, steps, tables and doc strings`() throws
  {
    let file = GherkinFile(
      #"""
      Feature: x
        Scenario Outline: <a> and <b>
          Given <a><b> < a> a<b <
            | <a> | x |
          And text
            """ <b>
            <a>
            """
          Examples:
            | a   | b |
            | <b> | 2 |
      """#, at: "")
    let scenario = try #require(file.feature?.cases.first)
    #expect(scenario.name == "<b> and 2")
    #expect(scenario.steps[0].text == "<b>2 < a> a<b <")
    guard case .table(let table) = scenario.steps[0].argument,
      case .docString(let docString) = scenario.steps[1].argument
    else {
      Issue.record("The arguments are missing.")
      return
    }
    #expect(table.rows.first?.cells.map(\.text) == ["<b>", "x"])
    #expect((docString.mediaType, docString.text) == ("2", "<b>"))
  }

  @Test(arguments: ["| a |\n\"\"\"\nb\n\"\"\"", "\"\"\"\nb\n\"\"\"\n# note\n\n| a |"])
  func `a step may have a table and a doc string, in either order`(text: String) throws {
    let found = try #require(argument(text))
    #expect(found.table?.rows.map { $0.cells.map(\.text) } == [["a"]])
    #expect(found.docString?.text == "b")
  }

  @Test func `a second table or doc string is refused`() {
    for text in ["| a |\n```\n```\n| b |", "```\n```\n```\n```"] {
      let file = GherkinFile("Feature: x\nScenario: y\nGiven z\n" + text, at: "")
      #expect(!file.errors.isEmpty)
    }
  }

  private func readTable(_ text: String) -> DataTable? {
    guard case .table(let table) = argument(text) else { return nil }
    return table
  }

  private func readText(_ text: String) -> DocString? {
    guard case .docString(let docString) = argument(text) else { return nil }
    return docString
  }

  private func argument(_ text: String) -> StepArgument? {
    let file = GherkinFile("Feature: x\nScenario: y\nGiven z\n" + text, at: "")
    #expect(file.errors.isEmpty)
    return file.feature?.scenarios.first?.steps.first?.argument
  }
}
