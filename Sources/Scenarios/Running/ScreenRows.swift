import ClientArea
import Screens
import Store

extension ScreenTitle {
  /// What somebody sees on the screen of that title, through all its windows, row by row.
  func rows(seenBy session: Session, at desk: Desk) throws -> [String] {
    try screens(seenBy: session, at: desk).flatMap { try $0.everyRow(as: session, at: desk) }
  }

  /// « Support » with what is written in each of its tickets, which its rows open.
  private func tickets(
    seenBy session: Session, _ isStaff: Bool, at desk: Desk
  ) throws -> [any Screen] {
    let list: any Screen = isStaff ? StaffTicketsScreen() : SupportScreen()
    let subjects = try list.everySubject(as: session, at: desk)
    return [list]
      + subjects.compactMap {
        guard case .ticket(let id) = $0 else { return nil }
        return TicketScreen(id)
      }
  }

  /// The screen of that title as somebody has it; of staff's clients their records too, which each row opens.
  private func screens(seenBy session: Session, at desk: Desk) throws -> [any Screen] {
    let isStaff = try SessionMustStand.isStaff(session, reading: desk.reader)
    switch self {
    case .home: return isStaff ? [StaffHomeScreen()] : [HomeScreen()]
    case .services: return [ServicesScreen()]
    case .contacts: return [ContactsScreen()]
    case .billing: return [BillingScreen()]
    case .mailbox: return [MailboxScreen()]
    case .support: return try tickets(seenBy: session, isStaff, at: desk)
    case .profile: return [ProfileScreen()]
    case .entrustedOrders: return [OrdersScreen(.entrusted)]
    case .orders: return [OrdersScreen(isStaff ? .all : .mine)]
    case .invoices: return isStaff ? [StaffInvoicesScreen()] : []
    case .accountJournal: return [AccountJournalScreen()]
    case .payments: return isStaff ? [StaffPaymentsScreen()] : []
    case .expenses: return isStaff ? [ExpensesScreen()] : []
    case .accountFacts: return isStaff ? [AccountFactsScreen()] : []
    case .journal: return isStaff ? [SimulatorScreen(at: .journal)] : [AccountJournalScreen()]
    case .users: return [UsersScreen()]
    case .broadcasts: return [BroadcastsScreen()]
    case .replyTemplates: return [ReplyTemplatesScreen()]
    case .requests: return isStaff ? [StaffRequestsScreen()] : [OwnRequestsScreen()]
    case .ownRequests: return isStaff ? [] : [OwnRequestsScreen()]
    case .opportunities: return [OpportunitiesScreen()]
    case .groups: return isStaff ? [LabelsScreen(.group)] : []
    case .projects: return isStaff ? [LabelsScreen(.project)] : []
    case .discounts: return [DiscountsScreen()]
    case .products: return isStaff ? [ProductsScreen()] : []
    case .clients:
      let clients = ClientsScreen()
      return [clients]
        + (try clients.everySubject(as: session, at: desk).compactMap { subject in
          guard case .account(let id) = subject else { return nil }
          return ClientScreen(AccountName(try desk.reader.account(id)))
        })
    }
  }
}
