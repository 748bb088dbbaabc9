/// What somebody may do in the account for which he acts.
package enum AccountRights: Hashable, Sendable {
  /// Everything, with what is never delegated (ACCESS-11).
  case owner
  /// What a contact or a guest was granted (ACCESS-4).
  case limited(Permissions)

  package func allows(_ permission: Permission) -> Bool {
    switch self {
    case .owner: true
    case .limited(let permissions): permissions.contains(permission)
    }
  }

  package func allows(_ permissions: [Permission]) -> Bool {
    permissions.allSatisfy { allows($0) }
  }

  /// The permissions that can be passed on.
  package var permissions: Permissions {
    switch self {
    case .owner: .all
    case .limited(let permissions): permissions
    }
  }
}
