import ClientArea
import Store

/// Users: set up for a person, created by staff, switched off and on.
enum UserSentences {
  static let all: [any ScenarioStep.Type] = [
    SetsUpUserWith.self, SetsUpUser.self, CreatesUserWith.self, CreatesUser.self, SwitchesUser.self,
  ]
}

/// The short form: in the language of the account, with no rights.
struct SetsUpUser: TypeSentence, ShortForm {
  typealias Said = SetUpUser

  var actor = Actor.unknown
  var user = UserEmail("")
  var name = FreeText("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) configure l'utilisateur \(\.user) pour la personne \(\.name, as: "nom")\
    \(" de ", \.code)
    """

  func command(in names: Names) throws -> any Command {
    let account = try names.managedAccount(code)
    return SetUpUser(
      UserRequest(user.text, speaking: account.language),
      for: try names.person(name, of: account).id)
  }
}

struct SetsUpUserWith: TypeSentence {
  typealias Said = SetUpUser

  var actor = Actor.unknown
  var name = FreeText("")
  var code: AccountCode?
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) configure un utilisateur pour la personne \(\.name, as: "nom")\
    \(" de ", \.code) :\(table: \.fields)
    """

  func command(in names: Names) throws -> any Command {
    let person = try names.person(name, of: try names.managedAccount(code))
    let request = try PersonFields(from: fields).request ?? UserRequest("", speaking: .fr)
    return SetUpUser(request, for: person.id)
  }

  /// Nil for one of several persons of the same name.
  static func saying(_ command: SetUpUser, in names: Names) throws -> Self? {
    guard let (name, code) = try names.name(of: command.person) else { return nil }
    return Self(name: name, code: code, fields: PersonFields(asking: command.request).table)
  }
}

/// A sentence about users, in staff's list of users or of clients; a client has only his own contacts.
protocol UserSentence: Sentence {
  var place: UserPlace { get }
}

extension UserSentence {
  func happensAt(in names: Names) -> Spot {
    guard names.session.account == nil else { return .tab(.accesses) }
    return switch place {
    case .users: .menu(.users)
    case .clients: .menu(.clients)
    }
  }
}

/// The short form: a name is made of the address.
struct CreatesUser: UserSentence, ShortForm {
  typealias Said = CreateUser

  var actor = Actor.unknown
  var kind = UserKind.internal
  var user = UserEmail("")
  var place = UserPlace.users
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) crée l'utilisateur \(\.kind, [(.internal, "interne"), (.external, "externe")]) \
    \(\.user) dans \(\.place)\(" de ", \.code)
    """

  func command(in names: Names) throws -> any Command {
    let place: CreateUser.Place =
      switch place {
      case .users: .users
      case .clients: .client(try record(in: names))
      }
    let (first, last) = UsualDetails.person(behind: user.text)
    return CreateUser(kind, UserRequest(user.text, speaking: .fr), named: first, last, in: place)
  }

  /// The record that is open: the client's that is named, the actor's own, or else the list's first.
  private func record(in names: Names) throws -> ID<ClientAccount> {
    if let code { return try names.account(code).id }
    if let own = names.session.account { return own }
    let list = ClientList(window: Window(limit: 1))
    guard let first = try names.desk.answer(list, as: names.session).items.first else {
      throw WorldProblem.unknown(.account, "")
    }
    return first.account.id
  }
}

struct CreatesUserWith: UserSentence {
  typealias Said = CreateUser

  var actor = Actor.unknown
  var kind = UserKind.internal
  var place = UserPlace.users
  var code: AccountCode?
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) crée un utilisateur \(\.kind, [(.internal, "interne"), (.external, "externe")]) \
    dans \(\.place)\(" de ", \.code) :\(table: \.fields)
    """

  func command(in names: Names) throws -> any Command {
    let fields = try PersonFields(from: fields)
    let place: CreateUser.Place =
      switch place {
      case .users: .users
      case .clients: .client(try names.managedAccount(code).id)
      }
    return CreateUser(
      kind, fields.request ?? UserRequest("", speaking: .fr), named: fields.firstName,
      fields.lastName, in: place, as: fields.role ?? .administrator)
  }

  static func saying(_ command: CreateUser, in names: Names) throws -> Self? {
    var fields = PersonFields(asking: command.request)
    fields.firstName = command.firstName
    fields.lastName = command.lastName
    if command.kind == .internal { fields.role = command.role }
    let table = fields.table
    return switch command.place {
    case .users: Self(kind: command.kind, place: .users, fields: table)
    case .client(let account):
      Self(
        kind: command.kind, place: .clients, code: try names.code(of: account), fields: table)
    }
  }
}

struct SwitchesUser: UserSentence {
  typealias Said = SwitchUser

  var actor = Actor.unknown
  var isActive = true
  var user = UserEmail("")
  var place: UserPlace { .users }

  static let pattern: StepPattern<Self> =
    "\(\.actor) \(\.isActive, "active", "désactive") l'utilisateur \(\.user)"

  func command(in names: Names) throws -> any Command {
    SwitchUser(try names.user(user), active: isActive)
  }

  static func saying(_ command: SwitchUser, in names: Names) throws -> Self? {
    Self(
      isActive: command.isActive, user: UserEmail(try names.reader.user(command.user).email))
  }
}
