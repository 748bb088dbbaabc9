import ClientArea
import Store

/// Contacts and guests: what builds them, and what is done with their access.
enum AccessSentences {
  static let all: [any ScenarioStep.Type] =
    AccessChecks.all + [
      AccessExists.self, SwitchesUsersAccess.self, ChangesRights.self, LeavesAccount.self,
      RemovesUsersAccess.self, AddsContact.self, RegistersContact.self, OpensFreeAccount.self,
      OpensAccountWith.self,
    ] + InvitationSentences.all
}

struct AccessExists: GivenStep {
  var role = AccessRole.contact
  var user = UserEmail("")
  var code = AccountCode("")
  var permissions = Permissions.none

  static let pattern: StepPattern<Self> = """
    \(\.role, [(.contact, "le contact"), (.guest, "l'invité")]) \(\.user) de \(\.code) avec les \
    droits \(\.permissions)
    """

  func build(in scene: Scene) throws {
    try scene.builder.addAccess(
      of: user.text, to: code.text, as: role, allowing: permissions)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.tab(.accesses), as: try scene.view(ofOwner: code))
  }
}

/// A sentence about who reaches the account that is acted for, or another that staff manages.
protocol AccessSentence: Sentence {
  var code: AccountCode? { get }
}

extension AccessSentence {
  var managed: AccountCode? { code }

  func happensAt(in names: Names) -> Spot { .tab(.accesses) }
}

struct SwitchesUsersAccess: AccessSentence {
  typealias Said = SwitchAccess

  var actor = Actor.unknown
  var user = UserEmail("")
  var isActive = false
  var code: AccountCode?

  static let pattern: StepPattern<Self> =
    "\(\.actor) rend \(\.user) \(\.isActive, "actif", "inactif")\(" dans ", \.code)"

  func command(in names: Names) throws -> any Command {
    SwitchAccess(
      try names.access(
        of: user, to: code, orRefuse: EveryAccessHasAStatus.none
      ).id, active: isActive)
  }

  static func saying(_ command: SwitchAccess, in names: Names) throws -> Self? {
    let (user, code) = try names.ends(of: command.access)
    return Self(user: user, isActive: command.isActive, code: code)
  }
}

struct ChangesRights: AccessSentence {
  typealias Said = SetPermissions

  var actor = Actor.unknown
  var user = UserEmail("")
  var code: AccountCode?
  var permissions = Permissions.none

  static let pattern: StepPattern<Self> =
    "\(\.actor) change les droits de \(\.user)\(" à ", \.code) en \(\.permissions)"

  func command(in names: Names) throws -> any Command {
    SetPermissions(
      of: try names.access(
        of: user, to: code, orRefuse: EveryAccessHasAStatus.none
      ).id, to: permissions)
  }

  static func saying(_ command: SetPermissions, in names: Names) throws -> Self? {
    let (user, code) = try names.ends(of: command.access)
    let stored = try names.reader.access(command.access).permissions
    return Self(user: user, code: code, permissions: command.edit.merged(over: stored))
  }
}

struct RemovesUsersAccess: AccessSentence {
  typealias Said = RemoveAccess

  var actor = Actor.unknown
  var user = UserEmail("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> =
    "\(\.actor) retire l'accès de \(\.user)\(" à ", \.code)"

  func command(in names: Names) throws -> any Command {
    RemoveAccess(
      try names.access(
        of: user, to: code, orRefuse: EveryAccessHasAStatus.none
      ).id)
  }

  static func saying(_ command: RemoveAccess, in names: Names) throws -> Self? {
    let (user, code) = try names.ends(of: command.access)
    return Self(user: user, code: code)
  }
}

/// The same by the one whose access it is.
struct LeavesAccount: Sentence {
  typealias Said = RemoveAccess

  var actor = Actor.unknown
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "\(\.actor) quitte le compte \(\.code)"

  func command(in names: Names) throws -> any Command {
    RemoveAccess(
      try names.ownAccess(
        to: code, orRefuse: EveryAccessHasAStatus.none
      ).id)
  }

  static func saying(_ command: RemoveAccess, in names: Names) throws -> Self? {
    let (user, code) = try names.ends(of: command.access)
    return user == names.email ? Self(code: code) : nil
  }

  func happensAt(in names: Names) -> Spot { .menu(.home) }
}
