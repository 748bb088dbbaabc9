import ClientArea
import Store
import Testing

extension Desk {
  /// Sets what somebody may do in an account, as its owner would.
  func grant(_ rights: [Permission], to email: String, in code: String) throws {
    let account = try #require(try reader.account(meantBy: code)).id
    let user = try #require(try reader.user(email: email)).id
    let access = try #require(try reader.access(of: user, to: account))
    let owner = try #require(
      try reader.accesses(to: account).first { $0.role == .owner })
    let outcome = try perform(
      SetPermissions(of: access.id, to: Permissions(rights)),
      as: Session(user: owner.user, account: account))
    guard case .done = outcome else { throw RecordMissing("access", access.id.value) }
  }
}
