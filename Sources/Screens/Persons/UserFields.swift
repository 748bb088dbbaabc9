import Canvas
import ClientArea
import Store

/// The login that a form asks for: its address and its rights, the usual ones ticked (PERSON-4).
enum UserFields {
  /// The values that the form begins with.
  static func values(in context: Context) throws -> [FieldID: String] {
    RightsFields.values(of: try RightsFields.usual(in: context))
  }

  static func request(_ email: String, from form: Form, in context: Context) -> UserRequest {
    UserRequest(
      email, speaking: context.account?.language ?? context.language,
      allowing: RightsFields.permissions(in: form))
  }
}
