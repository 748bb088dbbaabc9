package import Canvas
package import ClientArea

extension DetailField {
  /// The field of a form that a refusal about this detail points at.
  package var fieldID: FieldID { FieldID(rawValue) }
}

extension Refusal {
  /// What is wrong with which field, for a form to show under it; several problems of one field together.
  package func errors(in context: Context) -> [FieldID: String] {
    problems.reduce(into: [:]) { errors, problem in
      let advice = context.words(problem.advice)
      errors[problem.field.fieldID] =
        errors[problem.field.fieldID].map { "\($0) ; \(advice)" } ?? advice
    }
  }
}
