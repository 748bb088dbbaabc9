import ClientArea
import Store

/// Who reaches what, and with which rights.
enum AccessChecks {
  static let all: [any ScenarioStep.Type] = [
    AccessIs.self, HasNoAccess.self, HasRights.self, UserIs.self,
  ]
}

struct AccessIs: ThenStep {
  var user = UserEmail("")
  var code = AccountCode("")
  var status = AccessStatus.active

  static let pattern: StepPattern<Self> = "l'accès de \(\.user) à \(\.code) est \(\.status)"

  func check(in scene: Scene) throws -> Finding {
    let access = try scene.access(of: user, to: code, expecting: status.written)
    return try Mismatch.check(access.status.written, is: status.written)
  }
}

struct HasNoAccess: ThenStep {
  var user = UserEmail("")
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "\(\.user) n'a aucun accès à \(\.code)"

  func check(in scene: Scene) throws -> Finding {
    let known = try scene.desk.reader.user(email: user.text)
    let access = try known.flatMap {
      try scene.desk.reader.access(of: $0.id, to: try scene.names.account(code).id)
    }
    return try Mismatch.check(
      access == nil, Phrase(fr: "aucun accès", it: "nessun accesso", en: "no access"),
      found: access?.status.word ?? Phrase(name: "—"))
  }
}

struct HasRights: ThenStep {
  var user = UserEmail("")
  var permissions = Permissions.none
  var code = AccountCode("")

  static let pattern: StepPattern<Self> =
    "\(\.user) a les droits \(\.permissions) dans \(\.code)"

  func check(in scene: Scene) throws -> Finding {
    let access = try scene.access(of: user, to: code, expecting: permissions.written)
    return try Mismatch.check(access.permissions.written, is: permissions.written)
  }
}

struct UserIs: ThenStep {
  var user = UserEmail("")
  var kind = UserKind.external
  var state = UserState.active

  static let pattern: StepPattern<Self> = "l'utilisateur \(\.user) est \(\.kind), \(\.state)"

  func check(in scene: Scene) throws -> Finding {
    let user = try scene.desk.reader.user(try scene.names.user(user))
    let actual: UserState = user.isActive ? .active : .inactive
    return try Mismatch.check(
      "\(user.kind.written), \(actual.written)", is: "\(kind.written), \(state.written)")
  }
}

extension Scene {
  /// - Throws: a mismatch where there is no access.
  fileprivate func access(
    of user: UserEmail, to code: AccountCode, expecting expected: String
  ) throws -> AccountAccess {
    let found = try desk.reader.access(
      of: try names.user(user), to: try names.account(code).id)
    guard let found else {
      throw Mismatch(
        expected: Phrase(name: expected),
        actual: Phrase(fr: "aucun accès", it: "nessun accesso", en: "no access"))
    }
    return found
  }
}
