/// One step of the catalogue.
package struct StepEntry: Sendable {
  package let type: any ScenarioStep.Type
  /// Under which keywords it may stand.
  package let kinds: [StepKind]
  /// The step with names in the places of its values.
  package let shown: String
  package let takesTable: Bool
  /// Its words without the values, for every way of writing it.
  let skeletons: [String]
  /// Reads the step from a text with one of the skeletons.
  let read: @Sendable (StepText, StepArgument) throws(StepProblem) -> any ScenarioStep

  init<Step: ScenarioStep>(_ type: Step.Type) {
    self.type = type
    kinds = Step.kinds
    shown = Step.pattern.shown
    takesTable = Step.pattern.takesTable
    let variants = Step.pattern.variants
    skeletons = variants.map(\.skeleton)
    read = { text, argument throws(StepProblem) in
      guard let variant = variants.first(where: { $0.skeleton == text.skeleton }) else {
        throw .unknown(nearest: [])
      }
      var step = Step()
      try variant.fill(&step, with: text.values)
      try Self.fill(&step, with: argument)
      return step
    }
  }

  private static func fill<Step: ScenarioStep>(
    _ step: inout Step, with argument: StepArgument
  ) throws(StepProblem) {
    for case .table(let isWide, _, let read) in Step.pattern.parts {
      guard let table = argument.table else { throw .missingTable }
      if let docString = argument.docString { throw .strayArgument(docString.place) }
      read(try isWide ? FieldTable(rowsOf: table) : FieldTable(table), &step)
      return
    }
    for case .lines(_, let read) in Step.pattern.parts {
      guard let docString = argument.docString else { throw .missingText }
      if let table = argument.table { throw .strayArgument(table.place) }
      read(HiddenSigns.read(docString.text), &step)
      return
    }
    let stray = [argument.table?.place, argument.docString?.place].compactMap { $0 }.min()
    if let stray { throw .strayArgument(stray) }
  }
}

extension DataTable {
  fileprivate var place: Place { rows.first?.place ?? Place(line: 0, column: 0) }
}
