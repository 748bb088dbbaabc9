// What may be meant and is run all the same, or rather is not.
extension GherkinFile {
  /// Everything in the file of which nothing is run: it would pass for tested.
  package var remarks: [GherkinError] {
    guard errors.isEmpty else { return [] }
    guard let feature else { return [remark(.noScenario, at: Place(line: 1, column: 1))] }
    let scenarios = feature.scenarios + feature.rules.flatMap(\.scenarios)
    guard !scenarios.isEmpty else { return [remark(.noScenario, at: feature.place)] }
    return scenarios.flatMap { scenario -> [GherkinError] in
      if scenario.steps.isEmpty { return [remark(.noSteps, at: scenario.place)] }
      return scenario.examples.filter(\.rows.isEmpty).map { remark(.noRows, at: $0.place) }
    }
  }

  private func remark(_ problem: GherkinError.Problem, at place: Place) -> GherkinError {
    GherkinError(file: path, place: place, problem: problem)
  }
}
