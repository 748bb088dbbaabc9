import Canvas
import ClientArea
import Store

/// The login that a form asks for: its address and its rights, the usual ones ticked (PERSON-4).
enum UserFields {
  /// The values that the form begins with.
  static func values(in stage: Stage) throws -> [FieldID: String] {
    RightsFields.values(of: try RightsFields.usual(in: stage))
  }

  static func request(_ email: String, from form: Form, in stage: Stage) -> UserRequest {
    UserRequest(
      email, speaking: stage.account?.language ?? stage.language,
      allowing: RightsFields.permissions(in: form))
  }
}
