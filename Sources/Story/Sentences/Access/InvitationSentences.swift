import ClientArea
import Store

/// Guests, and what becomes of their invitations.
enum InvitationSentences {
  static let all: [any ScenarioStep.Type] = [
    InvitesGuest.self, RecordsGuest.self, SendsInvitation.self, WithdrawsInvitation.self,
    AnswersInvitation.self,
  ]
}

struct InvitesGuest: AccessSentence {
  typealias Said = InviteGuest

  var actor = Actor.unknown
  var user = UserEmail("")
  var code: AccountCode?
  var permissions = Permissions.none

  static let pattern: StepPattern<Self> =
    "\(\.actor) invite \(\.user)\(" dans ", \.code) avec les droits \(\.permissions)"

  func command(in names: Names) throws -> any Command {
    InviteGuest(user.text, into: try names.managedAccount(code).id, allowing: permissions)
  }

  static func saying(_ command: InviteGuest, in names: Names) throws -> Self? {
    guard command.sendsMail else { return nil }
    return Self(
      user: UserEmail(command.email), code: try names.code(of: command.account),
      permissions: command.permissions)
  }
}

/// The guest is recorded; the mail waits (ACCESS-5).
struct RecordsGuest: AccessSentence {
  typealias Said = InviteGuest

  var actor = Actor.unknown
  var user = UserEmail("")
  var code: AccountCode?
  var permissions = Permissions.none

  static let pattern: StepPattern<Self> = """
    \(\.actor) note l'invité \(\.user)\(" dans ", \.code) avec les droits \(\.permissions) sans \
    envoyer l'invitation
    """

  func command(in names: Names) throws -> any Command {
    InviteGuest(
      user.text, into: try names.managedAccount(code).id, allowing: permissions, sendingMail: false)
  }

  static func saying(_ command: InviteGuest, in names: Names) throws -> Self? {
    Self(
      user: UserEmail(command.email), code: try names.code(of: command.account),
      permissions: command.permissions)
  }
}

/// To send for the first time and to send again are one command.
struct SendsInvitation: AccessSentence {
  typealias Said = SendInvitation

  var actor = Actor.unknown
  var isAgain = true
  var user = UserEmail("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) \(\.isAgain, "renvoie", "envoie") l'invitation de \(\.user)\(" à ", \.code)
    """

  func command(in names: Names) throws -> any Command {
    SendInvitation(
      try names.access(
        of: user, to: code, orRefuse: AnInvitationIsForOneUserOnce.none
      ).id)
  }

  static func saying(_ command: SendInvitation, in names: Names) throws -> Self? {
    let (user, code) = try names.ends(of: command.access)
    return Self(user: user, code: code)
  }
}

struct WithdrawsInvitation: AccessSentence {
  typealias Said = WithdrawInvitation

  var actor = Actor.unknown
  var user = UserEmail("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> =
    "\(\.actor) retire l'invitation de \(\.user)\(" à ", \.code)"

  func command(in names: Names) throws -> any Command {
    WithdrawInvitation(
      try names.access(
        of: user, to: code, orRefuse: AnInvitationIsForOneUserOnce.none
      ).id)
  }

  static func saying(_ command: WithdrawInvitation, in names: Names) throws -> Self? {
    let (user, code) = try names.ends(of: command.access)
    return Self(user: user, code: code)
  }
}

struct AnswersInvitation: Sentence {
  typealias Said = AnswerInvitation

  var actor = Actor.unknown
  var accepts = true
  var code = AccountCode("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) \(\.accepts, "accepte", "refuse") l'invitation de \(\.code)"

  func command(in names: Names) throws -> any Command {
    AnswerInvitation(
      try names.ownAccess(
        to: code, orRefuse: AnInvitationIsForOneUserOnce.none
      ).id, accepting: accepts)
  }

  /// Nil where somebody answers what another was asked.
  static func saying(_ command: AnswerInvitation, in names: Names) throws -> Self? {
    let access = try names.reader.access(command.access)
    guard access.user == names.session.user else { return nil }
    return Self(accepts: command.accepts, code: try names.code(of: access.account))
  }

  func happensAt(in names: Names) -> Spot { .menu(.home) }
}
