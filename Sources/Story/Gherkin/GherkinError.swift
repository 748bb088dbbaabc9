/// A fault of a scenario file: where it is and what was expected. Facts only: `sentence` puts them into words.
package struct GherkinError: Error, Hashable, Sendable {
  /// The path, as messages give it.
  package let file: String
  package let place: Place
  package let problem: Problem

  package init(file: String, place: Place, problem: Problem) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  /// What is wrong.
  package enum Problem: Hashable, Sendable {
    case notUTF8
    case unknownLanguage(String)
    case unexpected(String, expected: [Expectation], KeywordLanguage)
    case unexpectedEnd(expected: [Expectation], KeywordLanguage)
    /// What stands there and the keyword that was probably meant.
    case strayKeyword(String, meant: String)
    /// A keyword where the grammar takes it for text.
    case misplacedKeyword(String)
    case unevenRow(cells: Int, expected: Int)
    /// A row without its last bar.
    case openRow
    /// A doc string that nothing closes, with the quotes that would.
    case openDocString(String)
    case blankInTag(String)
    case emptyTag
    /// A step that may be read as any of these.
    case ambiguousStep([String])
    /// A place `<name>` of an outline that no column fills, with the columns there are.
    case unknownColumn(String, known: [String])
    /// More lines than are read.
    case tooManyLines(Int)
    /// More steps and tags, each counted in every scenario that has it, than are run.
    case tooManySteps(Int)
    /// What is no fault, though nothing of it is run: a feature, an outline, a scenario.
    case noScenario, noRows, noSteps
  }

  /// What may stand in a place.
  package enum Expectation: Hashable, Sendable {
    case language, tags, header(HeaderKind), step, row, docString
  }
}
