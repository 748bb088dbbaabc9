import ClientArea
import Store

extension FileFields {
  /// The rights of a contact or a guest, by their codes.
  func permissions() throws(WorldFileError) -> Permissions {
    var permissions: [Permission] = []
    for code in try rawTexts("permissions") {
      guard let permission = Permission(rawValue: code) else {
        throw error(
          in: "permissions", .noneOf(code, allowed: Permission.allCases.map(\.rawValue)))
      }
      permissions.append(permission)
    }
    return Permissions(permissions)
  }
}
