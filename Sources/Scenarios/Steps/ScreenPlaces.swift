import ClientArea
import Screens

// Where steps happen that look at screens.

extension Sees {
  func place(in scene: Scene) throws -> StepPlace? {
    screen.place(seenBy: try scene.view(of: actor))
  }
}

extension ScreenMeasures {
  func place(in scene: Scene) -> StepPlace? { .keyboard }
}

extension OpensScreen {
  func place(in scene: Scene) -> StepPlace? { .keyboard }
}

extension Presses {
  func place(in scene: Scene) -> StepPlace? { .keyboard }
}

extension Types {
  func place(in scene: Scene) -> StepPlace? { .keyboard }
}

extension ScreenShows {
  func place(in scene: Scene) -> StepPlace? { .keyboard }
}

extension ScreenTitle {
  /// The screen of that title as somebody has it.
  fileprivate func place(seenBy session: Session) -> StepPlace {
    let isStaff = session.account == nil
    return switch self {
    case .home: .menu(.home, as: session)
    case .services: .menu(.services, as: session)
    case .contacts: .menu(.contacts, as: session)
    case .billing: .menu(.billing, as: session)
    case .mailbox: .menu(.mailbox, as: session)
    case .support: .menu(isStaff ? .tickets : .support, as: session)
    case .profile: .menu(.profile, as: session)
    case .entrustedOrders: .menu(.entrusted, as: session)
    case .orders:
      isStaff
        ? .menu(.orders, as: session)
        : .screens([OrderScreen(), OrdersScreen()], of: .order, as: session)
    case .users: .menu(.users, as: session)
    case .clients: .menu(.clients, as: session)
    case .invoices: .menu(isStaff ? .invoices : .billing, as: session)
    case .payments: .billing(.payments, as: session)
    case .journal: .simulator(.journal)
    }
  }
}
