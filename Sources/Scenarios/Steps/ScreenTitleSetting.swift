import ClientArea
import Story

extension ScreenTitle {
  /// The screen of that title as somebody has it.
  func setting(seenBy session: Session) -> Setting {
    let isStaff = session.account == nil
    return switch self {
    case .home: Setting(.menu(isStaff ? .staffHome : .home), as: session)
    case .services: Setting(.menu(.services), as: session)
    case .contacts: Setting(.menu(.contacts), as: session)
    case .billing: Setting(.menu(.billing), as: session)
    case .mailbox: Setting(.menu(.mailbox), as: session)
    case .support: Setting(.menu(isStaff ? .tickets : .support), as: session)
    case .profile: Setting(.menu(.profile), as: session)
    case .entrustedOrders: Setting(.menu(.entrusted), as: session)
    case .orders: Setting(isStaff ? .menu(.orders) : .waitingOrders, as: session)
    case .users: Setting(.menu(.users), as: session)
    case .clients: Setting(.menu(.clients), as: session)
    case .groups: Setting(.menu(.groups), as: session)
    case .projects: Setting(.menu(.projects), as: session)
    case .products: Setting(.menu(.products), as: session)
    case .discounts: Setting(.menu(.discounts), as: session)
    case .invoices: Setting(.menu(isStaff ? .invoices : .billing), as: session)
    case .accountJournal: Setting(.tab(.accountJournal), as: session)
    case .payments: Setting(isStaff ? .menu(.payments) : .tab(.payments), as: session)
    case .expenses: Setting(.menu(.expenses), as: session)
    case .accountFacts: Setting(.menu(.accountFacts), as: session)
    case .journal: isStaff ? Setting(.tab(.journal)) : Setting(.tab(.accountJournal), as: session)
    case .broadcasts: Setting(.menu(.broadcasts), as: session)
    case .requests: Setting(.menu(isStaff ? .requests : .ownRequests), as: session)
    case .ownRequests: Setting(.menu(.ownRequests), as: session)
    case .opportunities: Setting(.menu(.opportunities), as: session)
    case .replyTemplates: Setting(.menu(.replyTemplates), as: session)
    }
  }
}
