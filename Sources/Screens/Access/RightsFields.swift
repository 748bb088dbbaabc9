import Canvas
import ClientArea
import Store

/// The permission table of a form: sets of rights to choose from, and a checkbox for each right, under the name of its
/// group (ACCESS-4).
enum RightsFields {
  static let preset: FieldID = "preset"

  static func all(in context: Context) -> [Field] {
    let presets = PermissionPreset.allCases.map {
      Field.Choice($0.rawValue, context.words($0.word))
    }
    return [Field(preset, context.words(AccessWords.presets), .choice(presets))]
      + Permission.Group.allCases.flatMap { group in
        [Field(FieldID("group/\(group)"), context.words(group.word), .heading)]
          + group.permissions.enumerated().map { index, permission in
            Field(
              id(of: permission), context.words(permission.word), .checkbox,
              isBeside: index % 2 == 1)
          }
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
    try givable(.usual, in: context)
  }

  static func permissions(in form: Form) -> Permissions {
    Permissions(Permission.allCases.filter { form.isOn(id(of: $0)) })
  }

  /// A set that was chosen checks its boxes, as far as the person may give them (ACCESS-11); a box that is changed
  /// leaves no set chosen but the one that the boxes now are.
  static func follow(_ changed: FieldID, in form: inout Form, _ context: Context) {
    if changed == preset, let chosen = PermissionPreset(rawValue: form[preset]) {
      guard let given = try? givable(chosen.permissions, in: context) else { return }
      for permission in Permission.allCases {
        form.turn(id(of: permission), on: given.contains(permission))
      }
    } else if Permission(rawValue: changed.name) != nil {
      let now = permissions(in: form)
      form[preset] = PermissionPreset.allCases.first { $0.permissions == now }?.rawValue ?? ""
    }
  }

  /// Carries out what gives rights; where it would give none at all, that is asked once.
  static func giving(
    _ permissions: Permissions, by command: any Command, called verb: Phrase, in context: Context
  ) throws -> Effect {
    let isPossible = try context.desk.foresee(command, as: context.session).refusal == nil
    guard permissions.isEmpty, isPossible else { return .perform(command) }
    return .open(
      ConfirmScreen(AccessWords.noRight, AccessWords.reallyNoRight, doing: command, called: verb))
  }

  private static func givable(
    _ permissions: Permissions, in context: Context
  ) throws -> Permissions {
    switch try context.desk.answer(OwnRights(), as: context.session) {
    case .staff: permissions
    case .account(let rights, _): Permissions(permissions.list.filter { rights.allows($0) })
    }
  }

  private static func id(of permission: Permission) -> FieldID { FieldID(permission.code) }
}
