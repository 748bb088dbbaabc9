/// What becomes of a form where somebody else changed the same meanwhile.
extension Form {
  /// The form as it was opened.
  package var asOpened: Form {
    var form = self
    form.values = initial
    return form
  }

  /// Notes the fields on which the person is to decide.
  package mutating func dispute(_ fields: [FieldID]) { disputed = fields }

  /// The person has decided on a field.
  /// - Parameters:
  ///   - value: what it holds by now where it came from.
  ///   - isKept: whether what was typed stands, as a change of that value; otherwise that value stands.
  package mutating func decide(on field: FieldID, over value: String, keepingTyped isKept: Bool) {
    disputed.removeAll { $0 == field }
    errors[field] = nil
    initial[field] = value
    if !isKept { self[field] = value }
  }
}
