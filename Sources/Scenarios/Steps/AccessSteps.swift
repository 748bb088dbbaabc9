import ClientArea
import Store

/// Contacts and guests: what builds them, and what is done with them.
enum AccessSteps {
  static let all: [any ScenarioStep.Type] =
    AccessChecks.all + [
      AccessExists.self, AddsContact.self, InvitesGuest.self, RecordsGuest.self,
      TreatsInvitation.self, AnswersInvitation.self, SwitchesUsersAccess.self,
      ChangesRights.self, RemovesUsersAccess.self, LeavesAccount.self, OpensFreeAccount.self,
    ]
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
}

struct AddsContact: WhenStep {
  var actor = Actor.unknown
  var user = UserEmail("")
  var code: AccountCode?
  var permissions = Permissions.none

  static let pattern: StepPattern<Self> = """
    \(\.actor) ajoute le contact \(\.user)\(" à ", \.code) avec les droits \(\.permissions)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let (first, last) = UsualDetails.person(behind: user.text)
    try scene.perform(
      AddContact(
        user.text, named: first, last, speaking: .fr,
        to: try scene.managedAccount(code, by: session), allowing: permissions), as: session)
  }
}

struct InvitesGuest: WhenStep {
  var actor = Actor.unknown
  var user = UserEmail("")
  var code: AccountCode?
  var permissions = Permissions.none

  static let pattern: StepPattern<Self> =
    "\(\.actor) invite \(\.user)\(" dans ", \.code) avec les droits \(\.permissions)"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    try scene.perform(
      InviteGuest(
        user.text, into: try scene.managedAccount(code, by: session), allowing: permissions),
      as: session)
  }
}

/// The guest is recorded; the mail waits (ACCESS-5).
struct RecordsGuest: WhenStep {
  var actor = Actor.unknown
  var user = UserEmail("")
  var code: AccountCode?
  var permissions = Permissions.none

  static let pattern: StepPattern<Self> = """
    \(\.actor) note l'invité \(\.user)\(" dans ", \.code) avec les droits \(\.permissions) sans \
    envoyer l'invitation
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    try scene.perform(
      InviteGuest(
        user.text, into: try scene.managedAccount(code, by: session), allowing: permissions,
        sendingMail: false), as: session)
  }
}

/// What becomes of an invitation; to send for the first time and to send again are one command.
enum InvitationDeed: Hashable, Sendable { case send, resend, withdraw }

struct TreatsInvitation: WhenStep {
  var actor = Actor.unknown
  var deed = InvitationDeed.resend
  var user = UserEmail("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) \(\.deed, [(.send, "envoie"), (.resend, "renvoie"), (.withdraw, "retire")]) \
    l'invitation de \(\.user)\(" à ", \.code)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let access = try scene.access(of: user, to: code, for: session)
    switch deed {
    case .send, .resend: try scene.perform(SendInvitation(access.id), as: session)
    case .withdraw: try scene.perform(WithdrawInvitation(access.id), as: session)
    }
  }
}

struct AnswersInvitation: WhenStep {
  var actor = Actor.unknown
  var accepts = true
  var code = AccountCode("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) \(\.accepts, "accepte", "refuse") l'invitation de \(\.code)"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    guard case .user(let email) = actor else { throw WorldProblem.unknown(.access, actor.written) }
    let access = try scene.builder.access(of: email, to: code.text)
    try scene.perform(AnswerInvitation(access.id, accepting: accepts), as: session)
  }
}

struct SwitchesUsersAccess: WhenStep {
  var actor = Actor.unknown
  var user = UserEmail("")
  var isActive = false
  var code: AccountCode?

  static let pattern: StepPattern<Self> =
    "\(\.actor) rend \(\.user) \(\.isActive, "actif", "inactif")\(" dans ", \.code)"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let access = try scene.access(of: user, to: code, for: session)
    try scene.perform(SwitchAccess(access.id, active: isActive), as: session)
  }
}

struct ChangesRights: WhenStep {
  var actor = Actor.unknown
  var user = UserEmail("")
  var code: AccountCode?
  var permissions = Permissions.none

  static let pattern: StepPattern<Self> =
    "\(\.actor) change les droits de \(\.user)\(" à ", \.code) en \(\.permissions)"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let access = try scene.access(of: user, to: code, for: session)
    try scene.perform(SetPermissions(of: access.id, to: permissions), as: session)
  }
}

struct RemovesUsersAccess: WhenStep {
  var actor = Actor.unknown
  var user = UserEmail("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> =
    "\(\.actor) retire l'accès de \(\.user)\(" à ", \.code)"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let access = try scene.access(of: user, to: code, for: session)
    try scene.perform(RemoveAccess(access.id), as: session)
  }
}

struct LeavesAccount: WhenStep {
  var actor = Actor.unknown
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "\(\.actor) quitte le compte \(\.code)"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    guard case .user(let email) = actor else { throw WorldProblem.unknown(.access, actor.written) }
    let access = try scene.builder.access(of: email, to: code.text)
    try scene.perform(RemoveAccess(access.id), as: session)
  }
}

/// Somebody who is not known yet opens it as a visitor; a contact opens it with his own login.
struct OpensFreeAccount: WhenStep {
  var actor = UserEmail("")

  static let pattern: StepPattern<Self> = "\(\.actor, as: "acteur") ouvre un compte gratuit"

  func act(in scene: Scene) throws {
    let isKnown = try scene.desk.reader.user(email: actor.text) != nil
    let session = isKnown ? try scene.session(of: actor) : .visitor
    try scene.perform(
      OpenFreeAccount(with: WorldBuilder.details(of: actor.text)), as: session)
  }
}
