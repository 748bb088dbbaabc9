import ClientArea
import Store

struct CreatesUser: WhenStep {
  var actor = Actor.unknown
  var kind = UserKind.internal
  var user = UserEmail("")
  var place = UserPlace.users
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) crée l'utilisateur \(\.kind, [(.internal, "interne"), (.external, "externe")]) \
    \(\.user) dans \(\.place)\(" de ", \.code)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let place: CreateUser.Place =
      switch place {
      case .users: .users
      case .clients: .client(try record(for: session, in: scene))
      }
    let (first, last) = UsualDetails.person(behind: user.text)
    try scene.perform(
      CreateUser(kind, UserRequest(user.text, speaking: .fr), named: first, last, in: place),
      as: session)
  }

  /// The record that is open: the client's that the step names, the actor's own, or else the list's first.
  private func record(for session: Session, in scene: Scene) throws -> ID<ClientAccount> {
    if let code { return try scene.account(code).id }
    if let own = session.account { return own }
    let clients = try scene.desk.answer(ClientList(window: Window(limit: 1)), as: session).items
    guard let first = clients.first else { throw WorldProblem.unknown(.account, "") }
    return first.account.id
  }
}

struct SwitchesUser: WhenStep {
  var actor = Actor.unknown
  var isActive = true
  var user = UserEmail("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) \(\.isActive, "active", "désactive") l'utilisateur \(\.user)"

  func act(in scene: Scene) throws {
    try scene.perform(
      SwitchUser(try scene.builder.user(user.text), active: isActive),
      as: try scene.session(of: actor))
  }
}

/// As a « Soit » it makes the types that are missing.
struct PersonStands: GivenStep, ThenStep {
  var name = FreeText("")
  var code = AccountCode("")
  var types = NameList([])

  static let pattern: StepPattern<Self> =
    "la personne \(\.name, as: "nom") de \(\.code) est dans les types \(\.types)"

  func build(in scene: Scene) throws {
    let account = try scene.account(code)
    let known = try scene.desk.reader.contactTypes(of: account.id).map(\.name)
    for type in types.names where !known.contains(where: { $0.caseInsensitiveEquals(type) }) {
      try scene.builder.addContactType(type, of: code.text)
    }
    let (first, last) = UsualDetails.halves(of: name.text)
    try scene.builder.addPerson(first, last, to: types.names, of: code.text)
  }

  func check(in scene: Scene) throws -> Finding {
    let reader = scene.desk.reader
    let person = try scene.person(name.text, of: try scene.account(code))
    let actual = try reader.memberships(of: person.id).map {
      try reader.contactType($0.type).name
    }
    guard Set(actual.map { $0.lowercased() }) != Set(types.names.map { $0.lowercased() }) else {
      return Finding(
        expected: Phrase(name: types.written), actual: Phrase(name: actual.joined(separator: ", ")))
    }
    throw Mismatch(expected: types.written, actual: actual.joined(separator: ", "))
  }
}

struct PersonIsGone: ThenStep {
  var name = FreeText("")
  var code = AccountCode("")
  var exists = true

  static let pattern: StepPattern<Self> =
    "la personne \(\.name, as: "nom") de \(\.code) \(\.exists, "existe", "n'existe pas")"

  func check(in scene: Scene) throws -> Finding {
    let person = try scene.find(name.text, of: try scene.account(code))
    return try Mismatch.check(
      (person != nil) == exists, Self.words(exists), found: Self.words(!exists))
  }

  private static func words(_ exists: Bool) -> Phrase {
    exists
      ? Phrase(fr: "une personne", it: "una persona", en: "a person")
      : Phrase(fr: "personne", it: "nessuno", en: "nobody")
  }
}

extension Scene {
  /// The first person of an account with this name, letter case aside.
  func find(_ name: String, of account: ClientAccount) throws -> Person? {
    try desk.reader.persons(of: account.id).first { $0.name.caseInsensitiveEquals(name) }
  }

  /// - Parameter type: the type in which one of several of that name is sought first.
  func person(
    _ name: String, of account: ClientAccount, in type: ContactType? = nil
  ) throws -> Person {
    let named = try desk.reader.persons(of: account.id).filter {
      $0.name.caseInsensitiveEquals(name)
    }
    let there = try named.first { person in
      try desk.reader.memberships(of: person.id).contains { $0.type == type?.id }
    }
    guard let person = there ?? named.first else { throw WorldProblem.unknown(.person, name) }
    return person
  }
}
