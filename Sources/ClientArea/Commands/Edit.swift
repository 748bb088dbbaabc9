/// What somebody wants a value to be, and what it was when he began to change it (SIM-8).
package struct Edit<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What the form was opened with; nil for whoever saw no form and says what it is to be, whatever it is.
  package let opened: Value?
  package let wanted: Value

  package init(from opened: Value? = nil, to wanted: Value) {
    self.opened = opened
    self.wanted = wanted
  }

  /// One part of it.
  func part<Part>(_ part: (Value) -> Part) -> Edit<Part> {
    Edit<Part>(from: opened.map(part), to: part(wanted))
  }

  /// Whether somebody else's change stands in the way: the value was changed here, and there to something else.
  func isDisputed(by stored: Value) -> Bool {
    guard let opened else { return false }
    return wanted != opened && stored != opened && stored != wanted
  }

  /// What is to be stored where nobody's change is in the way.
  func result(over stored: Value) -> Value { opened == wanted ? stored : wanted }

  /// The value that a sentence tells: what the edit makes of what is stored, or what was wanted where somebody else's
  /// change is in the way.
  package func told(_ merged: (Self) throws -> Value) -> Value { (try? merged(self)) ?? wanted }
}

/// A set that a form changes: what was added and what was taken out, and nothing else.
extension Edit {
  /// What was taken out meanwhile does not come back, and what was put in meanwhile stays.
  func members<Member: Hashable>(over stored: [Member]) -> [Member] where Value == [Member] {
    guard let opened else { return wanted }
    let added = wanted.filter { !opened.contains($0) && !stored.contains($0) }
    let removed = Set(opened).subtracting(wanted)
    return stored.filter { !removed.contains($0) } + added
  }
}
