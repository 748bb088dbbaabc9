import Canvas
import ClientArea
import Store

/// The permission table of a form: a checkbox for each right, under the name of its group (ACCESS-4).
enum RightsFields {
  static func all(in context: Context) -> [Field] {
    Permission.Group.allCases.flatMap { group in
      [Field(FieldID("group/\(group)"), context.words(group.word), .heading)]
        + group.permissions.map { Field(id(of: $0), context.words($0.word), .checkbox) }
    }
  }

  static func values(of permissions: Permissions) -> [FieldID: String] {
    Dictionary(
      uniqueKeysWithValues: Permission.allCases.map {
        (id(of: $0), permissions.contains($0) ? "true" : "false")
      })
  }

  /// The rights that a new login begins with: the usual ones, of those that the person may give (ACCESS-11).
  static func usual(in context: Context) throws -> Permissions {
    switch try context.desk.answer(OwnRights(), as: context.session) {
    case .staff: .usual
    case .account(let rights, _): Permissions(Permissions.usual.list.filter { rights.allows($0) })
    }
  }

  static func permissions(in form: Form) -> Permissions {
    Permissions(Permission.allCases.filter { form.isOn(id(of: $0)) })
  }

  private static func id(of permission: Permission) -> FieldID { FieldID(permission.code) }
}
