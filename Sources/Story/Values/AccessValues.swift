package import ClientArea

/// Rights of a contact or a guest: « billing.view, billing.pay », by their codes or their French names, « tous »
/// or « aucun ».
extension Permissions: StepValue {
  package static var placeholder: String { "droit, droit…" }

  package init(reading text: String) throws(StepValueProblem) {
    switch text {
    case Self.allWord: self = .all
    case Self.noneWord: self = .none
    default:
      var found: [Permission] = []
      var rest = text[...]
      while !rest.isEmpty {
        guard let (permission, after) = Self.first(in: rest) else {
          throw StepValueProblem(
            text, among: Permission.allCases.map(\.code) + [Self.allWord, Self.noneWord])
        }
        found.append(permission)
        rest = after.drop { $0 == "," || $0 == " " || $0 == "\u{A0}" }
      }
      self.init(found)
    }
  }

  package var written: String {
    if isEmpty { return Self.noneWord }
    return self == .all ? Self.allWord : codes
  }

  private static let allWord = "tous"
  private static let noneWord = "aucun"

  /// The permission whose code or name stands first; a name may hold a comma itself.
  private static func first(in text: Substring) -> (Permission, rest: Substring)? {
    for permission in Permission.allCases {
      for name in [permission.code, permission.word.fr] where text.hasPrefix(name) {
        let rest = text.dropFirst(name.count)
        if rest.isEmpty || rest.first == "," { return (permission, rest) }
      }
    }
    return nil
  }
}

extension AccessStatus: StepValue {
  package static var placeholder: String { "statut" }

  package init(reading text: String) throws(StepValueProblem) {
    guard let status = Self.allCases.first(where: { $0.written == text }) else {
      throw StepValueProblem(text, among: Self.allCases.map(\.written))
    }
    self = status
  }

  package var written: String { word.fr }
}

extension UserKind: StepValue {
  package static var placeholder: String { "interne|externe" }

  package init(reading text: String) throws(StepValueProblem) {
    switch text {
    case UserKind.internal.written: self = .internal
    case UserKind.external.written: self = .external
    default:
      throw StepValueProblem(text, among: [UserKind.internal, .external].map(\.written))
    }
  }

  package var written: String {
    switch self {
    case .internal: "interne"
    case .external: "externe"
    }
  }
}

/// Whether a login may be used (PERSON-5).
package enum UserState: StepValue {
  case active, inactive

  package static var placeholder: String { "actif|inactif" }

  package init(reading text: String) throws(StepValueProblem) {
    switch text {
    case UserState.active.written: self = .active
    case UserState.inactive.written: self = .inactive
    default: throw StepValueProblem(text, among: [UserState.active, .inactive].map(\.written))
    }
  }

  package var written: String {
    switch self {
    case .active: "actif"
    case .inactive: "inactif"
    }
  }
}
