import ClientArea
import Store

/// As a « Soit » it makes the types that are missing.
struct PersonStands: GivenStep, ThenStep {
  var name = FreeText("")
  var code = AccountCode("")
  var types = NameList([])

  static let pattern: StepPattern<Self> =
    "la personne \(\.name, as: "nom") de \(\.code) est dans les types \(\.types)"

  func build(in scene: Scene) throws {
    let account = try scene.names.account(code)
    let known = try scene.desk.reader.contactTypes(of: account.id).map(\.name)
    for type in types.names where !known.contains(where: { $0.caseInsensitiveEquals(type) }) {
      try scene.builder.addContactType(type, of: code.text)
    }
    let (first, last) = UsualDetails.halves(of: name.text)
    try scene.builder.addPerson(first, last, to: types.names, of: code.text)
  }

  func check(in scene: Scene) throws -> Finding {
    let reader = scene.desk.reader
    let account = try scene.names.account(code)
    guard let person = try scene.names.findPerson(name, of: account) else {
      throw Mismatch(expected: types.written, actual: "—")
    }
    let actual = try reader.memberships(of: person.id).map {
      try reader.contactType($0.type).name
    }
    guard Set(actual.map { $0.folded }) != Set(types.names.map { $0.folded }) else {
      return Finding(
        expected: Phrase(name: types.written), actual: Phrase(name: actual.joined(separator: ", ")))
    }
    throw Mismatch(expected: types.written, actual: actual.joined(separator: ", "))
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.tab(.contactTypes), as: try scene.view(ofOwner: code))
  }
}

struct PersonIsGone: ThenStep {
  var name = FreeText("")
  var code = AccountCode("")
  var exists = true

  static let pattern: StepPattern<Self> =
    "la personne \(\.name, as: "nom") de \(\.code) \(\.exists, "existe", "n'existe pas")"

  func check(in scene: Scene) throws -> Finding {
    let person = try scene.names.findPerson(name, of: try scene.names.account(code))
    return try Mismatch.check(
      (person != nil) == exists, Self.words(exists), found: Self.words(person != nil))
  }

  private static func words(_ exists: Bool) -> Phrase {
    exists
      ? Phrase(fr: "une personne", it: "una persona", en: "a person")
      : Phrase(fr: "personne", it: "nessuno", en: "nobody")
  }
}
