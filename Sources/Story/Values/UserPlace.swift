import ClientArea

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
