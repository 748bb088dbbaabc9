import ClientArea
import Store

/// What was done on one day before today, in the sentences of scenarios: each is performed by the same command as when
/// a person does it, so the mails, invoices and journal entries of the past are real.
struct WorldPast: Sendable {
  let day: Day
  let sentences: [Told]

  /// One sentence, with the table below it.
  struct Told: Sendable {
    let step: any WhenStep
    /// Where the file tells it: « history[3].say[0] ».
    let path: String
  }

  /// The names that a day of the history may have.
  static let names = ["on", "say"]

  init(_ fields: FileFields) throws(WorldFileError) {
    day = try fields.day("on")
    var sentences: [Told] = []
    let lines = try fields.texts("say", .sentence)
    guard !lines.isEmpty else { throw fields.error(in: "say", .missing) }
    for (index, line) in lines.enumerated() where !Self.isRow(line) {
      let name = "say[\(index)]"
      let rows = lines[(index + 1)...].prefix { Self.isRow($0) }
      sentences.append(
        Told(
          step: try Self.step(line, below: rows, named: name, in: fields),
          path: "\(fields.path).\(name)"))
    }
    self.sentences = sentences
  }

  /// Whether a line belongs to the table below the sentence before it.
  private static func isRow(_ line: String) -> Bool { line.first { $0 != " " } == "|" }

  /// Reads a sentence as a scenario reads it after « Quand ».
  private static func step(
    _ line: String, below rows: ArraySlice<String>, named name: String, in fields: FileFields
  ) throws(WorldFileError) -> any WhenStep {
    let text = (["# language: fr", "Fonctionnalité: x", "Scénario: x", "Quand \(line)"] + rows)
      .joined(separator: "\n")
    let file = GherkinFile(text, at: "")
    if let error = file.errors.first {
      throw fields.error(in: name, .malformed(error.problem.words))
    }
    guard let steps = file.feature?.cases.first?.steps, steps.count == 1 else {
      throw fields.error(in: name, .expected(.text))
    }
    do throws(StepProblem) {
      guard let step = try StepCatalogue.story.step(steps[0]) as? any WhenStep else {
        throw .otherKind([.when])
      }
      return step
    } catch {
      throw fields.error(in: name, .malformed(error.words))
    }
  }
}
