import ClientArea

/// What a table says of a person who is added or gets a login: what a recording writes.
struct PersonFields {
  var firstName = ""
  var lastName = ""
  var email = ""
  /// The address of the login; empty where none is set up.
  var user = ""
  var language = Language.fr
  var permissions = Permissions.none
  /// What one of staff is there for; nil where it is not said.
  var role: StaffRole?

  private enum Name: String, CaseIterable {
    case firstName = "prénom"
    case lastName = "nom"
    case email = "courriel"
    case user = "utilisateur"
    case language = "langue"
    case permissions = "droits"
    case role = "rôle"
  }

  /// The login that is asked for.
  var request: UserRequest? {
    user.isEmpty ? nil : UserRequest(user, speaking: language, allowing: permissions)
  }

  init() {}

  init(asking request: UserRequest) {
    user = request.email
    language = request.language
    permissions = request.permissions
  }

  /// - Throws: a `StepProblem` for a field that is not known, or a value that a field cannot have.
  init(from table: FieldTable) throws(StepProblem) {
    for field in table.fields {
      guard let name = Name(rawValue: field.name) else {
        throw .unknownField(field.name, field.place, known: Name.allCases.map(\.rawValue))
      }
      switch name {
      case .firstName: firstName = field.value
      case .lastName: lastName = field.value
      case .email: email = field.value
      case .user: user = field.value
      case .language: language = try Self.read(field)
      case .permissions: permissions = try Self.read(field)
      case .role: role = try Self.read(field) as StaffRole
      }
    }
  }

  /// The same as a table, without what is not said.
  var table: FieldTable {
    let all: [(Name, String)] = [
      (.firstName, firstName), (.lastName, lastName), (.email, email), (.user, user),
      (.language, user.isEmpty ? "" : language.written),
      (.permissions, user.isEmpty ? "" : permissions.written),
      (.role, role?.written ?? ""),
    ]
    return FieldTable(
      all.filter { !$0.1.isEmpty }.map { FieldTable.Field($0.0.rawValue, $0.1) })
  }

  private static func read<Value: StepValue>(
    _ field: FieldTable.Field
  ) throws(StepProblem) -> Value {
    do {
      return try Value(reading: field.value)
    } catch {
      throw .fieldValue(error, field.place)
    }
  }
}
