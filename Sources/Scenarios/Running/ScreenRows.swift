import ClientArea
import Screens
import Store

extension ScreenTitle {
  /// What somebody sees on the screen of that title, through all its windows, row by row.
  func rows(seenBy session: Session, at desk: Desk) throws -> [String] {
    try screens(seenBy: session, at: desk).flatMap { try $0.everyRow(as: session, at: desk) }
  }

  /// A list with what its rows open: what is written in tickets, what was ticked in requests, who reaches what.
  private func opened(
    _ list: any Screen, seenBy session: Session, at desk: Desk
  ) throws -> [any Screen] {
    let subjects = try list.everySubject(as: session, at: desk)
    return [list] + (try subjects.compactMap { try Self.page(of: $0, at: desk) })
  }

  private static func page(of subject: Subject, at desk: Desk) throws -> (any Screen)? {
    switch subject {
    case .account(let id): return ClientScreen(AccountName(try desk.reader.account(id)))
    case .ticket(let id): return TicketScreen(id)
    case .request(let id): return RequestScreen(id)
    case .user(let id): return UserScreen(id)
    case .service, .invoice, .mail, .order, .person: return nil
    }
  }

  /// The screen of that title as somebody has it; with what the rows of some lists open.
  private func screens(seenBy session: Session, at desk: Desk) throws -> [any Screen] {
    let isStaff = try SessionMustStand.isStaff(session, reading: desk.reader)
    switch self {
    case .home: return isStaff ? [StaffHomeScreen()] : [HomeScreen()]
    case .services: return [ServicesScreen()]
    case .contacts: return [ContactsScreen()]
    case .billing: return [BillingScreen()]
    case .mailbox: return [MailboxScreen()]
    case .support:
      return try opened(
        isStaff ? StaffTicketsScreen() : SupportScreen(), seenBy: session, at: desk)
    case .profile: return [ProfileScreen()]
    case .entrustedOrders: return [OrdersScreen(.entrusted)]
    case .orders: return [OrdersScreen(isStaff ? .all : .mine)]
    case .invoices: return isStaff ? [StaffInvoicesScreen()] : []
    case .accountJournal: return [AccountJournalScreen()]
    case .payments: return isStaff ? [StaffPaymentsScreen()] : []
    case .expenses: return isStaff ? [ExpensesScreen()] : []
    case .accountFacts: return isStaff ? [AccountFactsScreen()] : []
    case .journal: return isStaff ? [SimulatorScreen(at: .journal)] : [AccountJournalScreen()]
    case .users: return try opened(UsersScreen(), seenBy: session, at: desk)
    case .broadcasts: return [BroadcastsScreen()]
    case .replyTemplates: return [ReplyTemplatesScreen()]
    case .requests:
      return try opened(
        isStaff ? StaffRequestsScreen() : OwnRequestsScreen(), seenBy: session, at: desk)
    case .ownRequests:
      return isStaff ? [] : try opened(OwnRequestsScreen(), seenBy: session, at: desk)
    case .opportunities: return [OpportunitiesScreen()]
    case .groups: return isStaff ? [LabelsScreen(.group)] : []
    case .projects: return isStaff ? [LabelsScreen(.project)] : []
    case .discounts: return [DiscountsScreen()]
    case .products: return isStaff ? [ProductsScreen()] : []
    case .clients: return try opened(ClientsScreen(), seenBy: session, at: desk)
    }
  }
}
