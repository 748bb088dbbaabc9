package import Canvas
import ClientArea
import Store

/// A form with the permission table in it: a set that is chosen checks its boxes.
package protocol RightsForm: FormScreen {}

extension RightsForm {
  package func follow(_ changed: FieldID, in form: inout Form, _ context: Context) {
    RightsFields.follow(changed, in: &form, context)
  }
}

/// A form that lets somebody in: where it would give no right at all, that is asked once.
package protocol GivingForm: RightsForm {
  /// Whether it lets anybody in as it is filled in.
  func letsIn(by form: Form) -> Bool
}

extension GivingForm {
  package func letsIn(by form: Form) -> Bool { true }

  package mutating func submit(_ form: Form, in context: Context) throws -> Effect {
    guard let command = try command(of: form, in: context) else { return .stay }
    guard letsIn(by: form) else { return .perform(command) }
    return try RightsFields.giving(
      RightsFields.permissions(in: form), by: command, called: verb, in: context)
  }
}
