import ClientArea
import Story

/// What was read of one scenario file. Of the file itself nothing else is kept.
struct FeatureFile: Sendable {
  let path: String
  let cases: [ScenarioCase]
  /// Why it cannot be read.
  let errors: [Phrase]
  /// Steps that may be read in two ways: a fault of the file, not of what it describes.
  let ambiguities: [Phrase]
  /// What of it is not run, though nothing is wrong with it.
  let remarks: [Phrase]
  /// Whether there is no such file.
  let isMissing: Bool

  /// Everything that keeps it from being run.
  var faults: [Phrase] { errors + ambiguities }

  init(_ file: GherkinFile) {
    path = file.path
    errors = file.errors.map(\.sentence)
    remarks = file.remarks.map(\.sentence)
    let cases = file.errors.isEmpty ? file.feature?.cases ?? [] : []
    ambiguities = Self.ambiguities(in: cases, of: file.path)
    self.cases = ambiguities.isEmpty ? cases : []
    isMissing = false
  }

  init(_ path: String, unreadable sentence: Phrase, isMissing: Bool = false) {
    self.path = path
    self.isMissing = isMissing
    (cases, errors, ambiguities, remarks) = ([], [sentence], [], [])
  }

  private static func ambiguities(in cases: [ScenarioCase], of path: String) -> [Phrase] {
    var faults: Set<GherkinError> = []
    for scenario in cases {
      for step in scenario.steps {
        do throws(StepProblem) {
          _ = try StepCatalogue.house.read(step)
        } catch .ambiguous(let texts) {
          faults.insert(GherkinError(file: path, place: step.place, problem: .ambiguousStep(texts)))
        } catch {
          // Told with the scenario that fails by it.
        }
      }
    }
    return faults.sorted { $0.place < $1.place }.map(\.sentence)
  }
}
