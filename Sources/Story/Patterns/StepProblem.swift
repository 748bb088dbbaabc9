import ClientArea

/// Why a line of a scenario is no step that can be run. Facts only: `words` puts them into words.
package enum StepProblem: Error, Hashable, Sendable {
  /// No step reads so; these are the nearest, where they were looked for.
  case unknown(nearest: [String])
  /// The step exists under other keywords.
  case otherKind([StepKind])
  /// Several steps read so.
  case ambiguous([String])
  /// A value that is not what it should be, at a character of the text.
  case value(StepValueProblem, position: Int)
  /// A text in quotes that nothing closes, from this character on.
  case openQuote(position: Int)
  case missingTable
  case missingText
  /// A table or text below a step that takes none.
  case strayArgument(Place)
  /// A row that is not a field and its value.
  case tableShape(Place)
  case doubledField(String, Place)
  case unknownField(String, Place, known: [String])
  case fieldValue(StepValueProblem, Place)

  /// Where it stands: in the step's own line, unless it is about its table.
  package func place(in step: StepLine) -> Place {
    switch self {
    case .unknown, .otherKind, .ambiguous, .missingTable, .missingText: step.place
    case .value(_, let position), .openQuote(let position):
      Place(
        line: step.place.line,
        column: step.place.column + step.keyword.count + (step.keyword.endsInApostrophe ? 0 : 1)
          + position)
    case .strayArgument(let place), .tableShape(let place), .doubledField(_, let place),
      .unknownField(_, let place, _), .fieldValue(_, let place):
      place
    }
  }
}
