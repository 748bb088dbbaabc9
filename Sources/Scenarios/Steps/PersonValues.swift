import ClientArea

extension UserKind: StepValue {
  package static var placeholder: String { "interne|externe" }

  package init(reading text: String) throws(StepValueProblem) {
    let kinds = [UserKind.internal, .external]
    guard let kind = kinds.first(where: { $0.written == text }) else {
      throw StepValueProblem(text, among: kinds.map(\.written))
    }
    self = kind
  }

  package var written: String { word.fr }
}

/// Whether a login may be used.
enum UserState: String, StepValue, CaseIterable {
  case active = "actif"
  case inactive = "inactif"

  static let placeholder = "actif|inactif"

  init(reading text: String) throws(StepValueProblem) {
    guard let state = Self(rawValue: text) else {
      throw StepValueProblem(text, among: Self.allCases.map(\.rawValue))
    }
    self = state
  }

  var written: String { rawValue }
}

/// The screen on which somebody creates a user (PERSON-1).
enum UserPlace: String, StepValue, CaseIterable {
  case users = "Utilisateurs"
  case clients = "Clients"

  static let placeholder = "Utilisateurs\"|\"Clients"

  init(reading text: String) throws(StepValueProblem) {
    guard let place = Self(rawValue: text) else {
      throw StepValueProblem(text, among: Self.allCases.map(\.rawValue))
    }
    self = place
  }

  var written: String { rawValue }
}
