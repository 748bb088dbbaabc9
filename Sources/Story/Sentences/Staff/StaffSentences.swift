import ClientArea
import Store

/// Who of staff may do what.
enum StaffSentences {
  static let all: [any ScenarioStep.Type] = [SetsStaffRole.self]
}

struct SetsStaffRole: UserSentence {
  typealias Said = SetStaffRole

  var actor = Actor.unknown
  var user = UserEmail("")
  var role = StaffRole.support
  var place: UserPlace { .users }

  static let pattern: StepPattern<Self> = "\(\.actor) donne à \(\.user) le rôle \(\.role)"

  func command(in names: Names) throws -> any Command {
    SetStaffRole(of: try names.user(user), to: role)
  }

  static func saying(_ command: SetStaffRole, in names: Names) throws -> Self? {
    Self(user: UserEmail(try names.reader.user(command.user).email), role: command.edit.wanted)
  }
}
