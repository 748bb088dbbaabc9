import Canvas
import ClientArea

/// The choice of a role in a form, and what each role may do.
enum StaffRoleField {
  static let id = FieldID("role")

  static func choice(in context: Context) -> Field {
    Field(
      id, context.words(StaffWords.role),
      .choice(StaffRole.allCases.map { Field.Choice($0.rawValue, context.words($0.word)) }))
  }

  /// A line a role, with all that it may do.
  static func table(in context: Context) -> [Field] {
    StaffRole.allCases.map { role in
      let rights =
        role == .administrator
        ? StaffWords.everything
        : Phrase.list(StaffRight.allCases.filter { role.rights.contains($0) }.map(\.word))
      return Field(
        FieldID(role.rawValue), "\(context.words(role.word)) : \(context.words(rights))",
        .note(Style(.quiet)))
    }
  }

  static func values(_ role: StaffRole) -> [FieldID: String] { [id: role.rawValue] }

  static func role(in form: Form) -> StaffRole { StaffRole(rawValue: form[id]) ?? .support }
}
