import ClientArea
import Store

extension MenuPlace {
  /// A new screen for the place.
  var screen: any Screen {
    switch self {
    case .home: HomeScreen()
    case .staffHome: StaffHomeScreen()
    case .services: ServicesScreen()
    case .contacts: ContactsScreen()
    case .order: OrderProductsScreen()
    case .entrusted: OrdersScreen(.entrusted)
    case .orders: OrdersScreen(.all)
    case .billing: BillingScreen()
    case .mailbox: MailboxScreen()
    case .support: SupportScreen()
    case .profile: ProfileScreen()
    case .tickets: StaffTicketsScreen()
    case .clients: ClientsScreen()
    case .users: UsersScreen()
    case .invoices: StaffInvoicesScreen()
    case .products: ProductsScreen()
    case .payments: StaffPaymentsScreen()
    case .expenses: ExpensesScreen()
    case .accountFacts: AccountFactsScreen()
    case .broadcasts: BroadcastsScreen()
    case .replyTemplates: ReplyTemplatesScreen()
    case .groups: LabelsScreen(.group)
    case .projects: LabelsScreen(.project)
    case .discounts: DiscountsScreen()
    case .simulator: SimulatorScreen()
    case .requests: StaffRequestsScreen()
    case .opportunities: OpportunitiesScreen()
    case .ownRequests: OwnRequestsScreen()
    }
  }

  /// The number beside a line of the menu; nil where there is nothing to count. What waits stands in
  /// brackets.
  func count(in summary: HomeSummary.Answer) -> String? {
    switch self {
    case .services: summary.services.text
    case .contacts: summary.contactServices.text
    case .mailbox: summary.unreadMails.text.map { "(\($0))" }
    case .support, .tickets:
      Self.joined(summary.openTickets.text, summary.unreadTickets.text.map { "(\($0))" })
    case .billing, .invoices: summary.invoicesDue.text.map { "(\($0))" }
    case .entrusted: summary.ordersEntrusted.text
    case .requests, .ownRequests: summary.requestsUnderWay.text
    case .orders: summary.ordersWaiting.text.map { "(\($0))" }
    case .home, .staffHome, .order, .profile, .products, .clients, .users, .payments, .expenses,
      .accountFacts, .broadcasts, .replyTemplates, .groups, .projects, .discounts, .simulator,
      .opportunities:
      nil
    }
  }

  /// « 12 (3) »: how many there are, and of how many somebody waits to be read (SUPPORT-5).
  private static func joined(_ parts: String?...) -> String? {
    let parts = parts.compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension BoundedCount {
  /// « 42 », « 1000+ », or nil for none.
  var text: String? { count == 0 ? nil : "\(count)\(isMore ? "+" : "")" }
}
