import Canvas
import ClientArea
import Store

/// What the pages about the provider's staff say.
enum StaffWords {
  static let staff = Phrase(fr: "Personnel", it: "Personale", en: "Staff")
  static let role = Phrase(fr: "Rôle", it: "Ruolo", en: "Role")
  static let give = Phrase(fr: "Donner", it: "Dare", en: "Give")
  static let change = Phrase(
    fr: "Changer le rôle", it: "Cambiare il ruolo", en: "Change the role")
  static let changeShort = Phrase(fr: "rôle", it: "ruolo", en: "role")
  static let everything = Phrase(
    fr: "tout ce que le personnel peut faire", it: "tutto ciò che il personale può fare",
    en: "everything that staff may do")

  static func roleOf(_ name: String) -> Phrase {
    Phrase(fr: "Rôle — \(name)", it: "Ruolo — \(name)", en: "Role — \(name)")
  }

  /// The key that gives one of staff another role; nil for a client's user.
  static func roleKey(of user: AllUsers.Item, in context: Context) -> PageKey? {
    guard let role = user.role else { return nil }
    let other: StaffRole = role == .support ? .billing : .support
    return PageKey(
      "role", ["o"], change, short: changeShort, orders: SetStaffRole(of: user.id, to: other),
      in: context
    ) { .open(StaffRoleScreen(of: user)) }
  }
}
