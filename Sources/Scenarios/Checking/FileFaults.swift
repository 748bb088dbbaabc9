import Story

extension GherkinFile {
  /// Everything that keeps the file from being run.
  var faults: [GherkinError] { errors + ambiguities }

  /// Steps that may be read in two ways are a fault of the file, not of what it describes.
  private var ambiguities: [GherkinError] {
    var faults: [GherkinError] = []
    for step in Set((feature?.cases ?? []).flatMap { $0.steps }) {
      do throws(StepProblem) {
        _ = try StepCatalogue.house.step(step)
      } catch .ambiguous(let texts) {
        faults.append(
          GherkinError(file: path, place: step.place, problem: .ambiguousStep(texts)))
      } catch {
        // Told with the scenario that fails by it.
      }
    }
    return faults.sorted { $0.place < $1.place }
  }
}
