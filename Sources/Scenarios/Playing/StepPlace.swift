package import ClientArea
package import Screens

/// Where in the interface a step happens: what a demonstration shows while the step is explained.
package enum StepPlace {
  /// Screens as somebody has them before him, the lowest first; none for the one of the menu's line.
  case screens([any Screen], of: MenuPlace?, as: Session)
  /// The interface that the scenario itself has opened and presses keys in.
  case keyboard

  /// The page of the login, where nobody is anybody yet.
  static var login: StepPlace { .screens([], of: nil, as: .visitor) }

  /// The simulator's own screen, which is nobody's.
  static func simulator(_ tab: SimulatorScreen.Tab) -> StepPlace {
    .screens([SimulatorScreen(at: tab)], of: nil, as: .visitor)
  }

  static func menu(_ place: MenuPlace, as session: Session) -> StepPlace {
    .screens([], of: place, as: session)
  }

  static func contacts(_ tab: ContactsScreen.Tab, as session: Session) -> StepPlace {
    .screens([ContactsScreen(at: tab)], of: .contacts, as: session)
  }

  static func billing(_ tab: BillingScreen.Tab, as session: Session) -> StepPlace {
    .screens([BillingScreen(at: tab)], of: .billing, as: session)
  }
}
