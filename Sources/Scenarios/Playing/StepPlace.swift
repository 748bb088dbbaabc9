import ClientArea
import Screens

/// Where in the interface a step happens: what a demonstration shows while the step is explained.
enum StepPlace {
  /// Screens as somebody has them before him, the lowest first; none for the one of the menu's line.
  case screens([any Screen], of: MenuPlace?, as: Session)
  /// The interface that the scenario itself has opened and presses keys in.
  case keyboard

  /// The page of the login, where nobody is anybody yet.
  static var login: StepPlace { .screens([], of: nil, as: .visitor) }
}
