/// Puts what was changed in a form over what is stored by now, part by part (SIM-8).
///
///     var merge = Merge(edit, over: order)
///     merge.text(\.serviceName, in: .serviceName)
///     order = try merge.result()
struct Merge<Value: Hashable & Sendable> {
  private let edit: Edit<Value>
  private let stored: Value
  private var merged: Value
  private var problems: [FieldProblem] = []

  init(_ edit: Edit<Value>, over stored: Value) {
    self.edit = edit
    self.stored = stored
    merged = stored
  }

  /// Takes a part over.
  /// - Parameter words: how a person reads it.
  mutating func part<Part: Hashable & Sendable>(
    _ path: WritableKeyPath<Value, Part>, in field: DetailField, _ language: Language? = nil,
    saying words: (Part) throws -> Phrase
  ) rethrows {
    let change = edit.part { $0[keyPath: path] }
    let now = stored[keyPath: path]
    if change.isDisputed(by: now) {
      problems.append(
        AFormSavesWhatWasChanged.problem(
          in: field, language, stored: try words(now), typed: try words(change.wanted)))
    }
    merged[keyPath: path] = change.result(over: now)
  }

  /// Takes a text over.
  mutating func text(
    _ path: WritableKeyPath<Value, String>, in field: DetailField, _ language: Language? = nil
  ) {
    let change = edit.part { $0[keyPath: path].trimmed }
    let now = stored[keyPath: path]
    if change.isDisputed(by: now.trimmed) {
      problems.append(
        AFormSavesWhatWasChanged.problem(
          in: field, language, stored: Phrase(name: now), typed: Phrase(name: change.wanted)))
    }
    if edit.opened == nil || change.opened != change.wanted {
      merged[keyPath: path] = edit.wanted[keyPath: path]
    }
  }

  /// Takes the members of a list over, which are no single value: two can change them at once.
  mutating func members<Member: Hashable & Sendable>(_ path: WritableKeyPath<Value, [Member]>) {
    merged[keyPath: path] = edit.part { $0[keyPath: path] }.members(over: stored[keyPath: path])
  }

  /// - Throws: a refusal where somebody else changed the same part meanwhile.
  func result() throws(Refusal) -> Value {
    try AFormSavesWhatWasChanged.check(problems)
    return merged
  }
}

extension Edit {
  /// The value to store, of something that is one field as a whole.
  /// - Throws: a refusal where somebody else changed it meanwhile.
  func merged(
    over stored: Value, in field: DetailField, saying words: (Value) throws -> Phrase
  ) throws -> Value {
    if isDisputed(by: stored) {
      try AFormSavesWhatWasChanged.check([
        AFormSavesWhatWasChanged.problem(
          in: field, stored: try words(stored), typed: try words(wanted))
      ])
    }
    return result(over: stored)
  }
}

extension Edit where Value == String {
  func merged(over stored: String, in field: DetailField) throws -> String {
    try merged(over: stored, in: field) { Phrase(name: $0) }
  }
}
