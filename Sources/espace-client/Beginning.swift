import ClientArea
import Store

/// In which session `--as` and `--account` begin: without a password, since whoever starts the simulator plays
/// everybody.
struct Beginning {
  private let email: String?
  private let code: String?

  init(as email: String?, for code: String?) throws(UsageError) {
    if email == nil, code != nil { throw .goesWith("--account", "--as") }
    self.email = email
    self.code = code
  }

  init(_ call: VerbCall) throws(UsageError) {
    try self.init(as: call.argument(.email), for: call.argument(.account))
  }

  /// Nil where nobody is named.
  func session(at desk: Desk) throws -> Session? {
    guard let email else { return nil }
    guard let user = try desk.reader.user(email: email) else {
      throw UsageError.unknownUser(email)
    }
    guard let code else { return try desk.ownSession(of: user) }
    let choices = try desk.answer(AccountChoices(of: user.id), as: .visitor)
    guard let choice = choices.first(where: { $0.account.code.caseInsensitiveEquals(code.trimmed) })
    else { throw UsageError.notReached(code, by: email, known: choices.map(\.account.code)) }
    return Session(user: user.id, account: choice.account.id)
  }
}
