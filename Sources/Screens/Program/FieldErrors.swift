package import Canvas
package import ClientArea

extension DetailField {
  /// The field of a form that a refusal about this detail points at.
  package var fieldID: FieldID { FieldID(rawValue) }

  /// The one of a language, where a detail is given once a language.
  func fieldID(in language: Language) -> FieldID { FieldID("\(rawValue)-\(language.rawValue)") }
}

extension DetailField {
  /// The one of a line, where a detail is given once a line; the first is as if it were alone.
  func fieldID(inLine line: Int) -> FieldID {
    line == 0 ? fieldID : FieldID("\(rawValue)-line\(line)")
  }
}

extension FieldProblem {
  /// The field of a form that it points at.
  var fieldID: FieldID {
    language.map { field.fieldID(in: $0) } ?? field.fieldID(inLine: line)
  }
}

extension Refusal {
  /// What is wrong with which field, for a form to show under it; several problems of one field together.
  package func errors(in context: Context) -> [FieldID: String] {
    problems.reduce(into: [:]) { errors, problem in
      let advice = context.words(problem.advice)
      errors[problem.fieldID] =
        errors[problem.fieldID].map { "\($0) ; \(advice)" } ?? advice
    }
  }
}
