package import ClientArea
import SQLite

// Contacts and guests.
extension WorldBuilder {
  /// Lets somebody act in an account. He is made where nobody has the address yet.
  @discardableResult
  package func addAccess(
    of email: String, to code: String, as role: AccessRole, allowing permissions: Permissions,
    since: Day? = nil
  ) throws -> ID<AccountAccess> {
    try desk.database.transaction {
      if try desk.reader.user(email: email) == nil { try addUser(email) }
      return try make { writer, circumstances in
        let account = try account(code)
        let user = try user(email)
        guard try desk.reader.access(of: user, to: account.id) == nil else {
          throw WorldProblem.taken(email)
        }
        let access = AccountAccess(
          id: circumstances.newID(), user: user, account: account.id, role: role, status: .active,
          since: since ?? circumstances.today, permissions: permissions)
        try writer.save(access)
        return access.id
      }
    }
  }

  /// How somebody reaches an account.
  package func access(of email: String, to code: String) throws -> AccountAccess {
    guard let access = try desk.reader.access(of: try user(email), to: try account(code).id) else {
      throw WorldProblem.unknown(.access, email)
    }
    return access
  }

  /// Complete, well-formed details of somebody of whom only the address is said.
  package static func details(of email: String) -> ContactDetails {
    let (first, last) = UsualDetails.person(behind: email)
    return UsualDetails(
      of: email, .individual, named: "\(first) \(last)", email: email, .fr
    ).details
  }
}
