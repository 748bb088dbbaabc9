import ClientArea
import Screens
import Store
import Story

// The one place where a setting becomes screens.
extension Performance {
  /// Nil where a step happens where the one before did.
  func place(of step: any ScenarioStep) throws -> StepPlace? {
    if let tried = (step as? Rehearsal)?.tried { return try place(of: tried) }
    if step is any KeyboardStep || step is ScreenShows { return .keyboard }
    return try step.setting(in: scene).map { try place(of: $0) }
  }

  /// Opens a screen at the keyboard by its title: a line of the menu, or what opens behind one, as the journal does.
  func open(_ title: String, as session: Session) throws {
    let spot = ScreenTitle(rawValue: title)?.setting(seenBy: session).spot
    let behind = try spot.map { try screens(at: $0, as: session) }
    guard let (screens, menu) = behind, !screens.isEmpty else {
      return try keyboard.open(title, as: session, in: surroundings)
    }
    let isStaff = session.account == nil
    let home: any Screen = isStaff ? StaffHomeScreen() : HomeScreen()
    try keyboard.open(
      menu == nil ? [home] + screens : screens, of: menu ?? (isStaff ? .staffHome : .home),
      as: session, in: surroundings)
  }

  private func place(of setting: Setting) throws -> StepPlace {
    let (screens, menu) = try screens(at: setting.spot, as: setting.viewer)
    return .screens(screens, of: menu, as: setting.viewer)
  }

  private func screens(
    at spot: Spot, as viewer: Session
  ) throws -> (screens: [any Screen], menu: MenuPlace?) {
    switch spot {
    case .login: ([], nil)
    case .menu(let place): ([], place)
    case .tab(let tab): Self.screens(of: tab)
    case .page(let subject): try screens(of: subject, as: viewer)
    case .renewal(let id): try renewal(of: id, as: viewer)
    case .renewals(let ids): try renewals(of: ids, as: viewer)
    case .quickLink(let secret): quickLink(secret, as: viewer)
    case .order(let request): order(request)
    case .waitingOrders: ([OrderProductsScreen(), OrdersScreen()], .order)
    case .orderPayment(let request):
      payment(
        request.map { OrderRecapScreen($0) } ?? OrdersScreen(), over: OrderProductsScreen(), .order)
    case .accounts: ([HomeScreen(), SwitchScreen()], .home)
    }
  }

  private static func screens(of tab: Spot.Tab) -> (screens: [any Screen], menu: MenuPlace?) {
    switch tab {
    case .technical: ([ContactsScreen(at: .technical)], .contacts)
    case .administrative: ([ContactsScreen(at: .administrative)], .contacts)
    case .advancedMode: ([ContactsScreen(at: .advancedMode)], .contacts)
    case .accesses: ([ContactsScreen(at: .accesses)], .contacts)
    case .contactTypes: ([ContactsScreen(at: .contactTypes)], .contacts)
    case .invoices: ([BillingScreen(at: .invoices)], .billing)
    case .payments: ([BillingScreen(at: .payments)], .billing)
    case .balance: ([BillingScreen(at: .balance)], .billing)
    case .drafts: ([StaffInvoicesScreen(at: .drafts)], .invoices)
    case .payers: ([BillingScreen(at: .payers)], .billing)
    case .card: ([BillingScreen(at: .card)], .billing)
    case .accountJournal: ([ProfileScreen(), AccountJournalScreen()], .profile)
    case .clock: ([SimulatorScreen(at: .clock)], nil)
    case .journal: ([SimulatorScreen(at: .journal)], nil)
    case .worlds: ([SimulatorScreen(at: .worlds)], nil)
    }
  }

  private func screens(
    of subject: Subject, as viewer: Session
  ) throws -> (screens: [any Screen], menu: MenuPlace?) {
    let isStaff = viewer.account == nil
    switch subject {
    case .service(let id): return try service(id, as: viewer)
    case .invoice(let id):
      return isStaff
        ? ([StaffInvoicesScreen(), InvoiceScreen(id)], .invoices)
        : ([BillingScreen(), InvoiceScreen(id)], .billing)
    case .ticket(let id):
      let menu: MenuPlace = isStaff ? .tickets : .support
      return ([SupportScreen(isStaff ? .everybodys : .account), TicketScreen(id)], menu)
    case .request(let id):
      return isStaff
        ? ([StaffRequestsScreen(), RequestScreen(id)], .requests)
        : ([OwnRequestsScreen(), RequestScreen(id)], .ownRequests)
    case .mail(let id): return ([MailboxScreen(), MailScreen(id)], .mailbox)
    case .order(let id):
      let (menu, kind): (MenuPlace, OrdersScreen.Kind) =
        switch viewer.account {
        case nil: (.orders, .all)
        case try desk.reader.order(id).buyer: (.order, .mine)
        default: (.entrusted, .entrusted)
        }
      return ([OrdersScreen(kind), OrderScreen(id)], menu)
    case .account: return ([], isStaff ? .clients : .profile)
    case .user: return ([], isStaff ? .users : .contacts)
    case .person: return Self.screens(of: .contactTypes)
    }
  }

  /// Where somebody does not see a service, the contacts through which he might.
  private func service(
    _ id: ID<Service>, as viewer: Session
  ) throws -> (screens: [any Screen], menu: MenuPlace?) {
    guard try desk.answer(ServiceDetail(id), as: viewer) != nil else {
      return Self.screens(of: .technical)
    }
    let owner = try desk.reader.service(id).owner
    return owner == viewer.account || viewer.account == nil
      ? ([ServicesScreen(), ServiceScreen(id)], .services)
      : ([ContactsScreen(), ServiceScreen(id)], .contacts)
  }

  private func renewal(
    of id: ID<Service>, as viewer: Session
  ) throws -> (screens: [any Screen], menu: MenuPlace?) {
    let service = try desk.reader.service(id)
    let isOwn = service.owner == viewer.account
    return payment(
      RenewalScreen(id, named: service.name, expiringOn: service.expiresOn),
      over: isOwn ? ServicesScreen() : ContactsScreen(), isOwn ? .services : .contacts)
  }

  private func renewals(
    of ids: [ID<Service>], as viewer: Session
  ) throws -> (screens: [any Screen], menu: MenuPlace?) {
    let services = try ids.map { try desk.reader.service($0) }
    let parted = try PartedRenewals(
      services.map { ServiceToRenew($0.id, named: $0.name, expiringOn: $0.expiresOn) }, as: viewer,
      on: try desk.reader.now().day, reading: desk.reader)
    let isOwn = services.allSatisfy { $0.owner == viewer.account }
    return payment(
      RenewalsScreen(parted), over: isOwn ? ServicesScreen() : ContactsScreen(),
      isOwn ? .services : .contacts)
  }

  /// The page behind the link, which says no more of the owner to whoever has it.
  private func quickLink(
    _ secret: String?, as viewer: Session
  ) -> (screens: [any Screen], menu: MenuPlace?) {
    guard let secret else { return ([QuickLinkEntryScreen()], nil) }
    let decision = scene.attempt?.done.last
    return ([QuickLinkScreen(secret, after: decision)], viewer.user == nil ? nil : .home)
  }

  /// What is refused gets no further than the choice of a product.
  private func order(
    _ request: OrderRequest?
  ) -> (screens: [any Screen], menu: MenuPlace?) {
    guard scene.attempt?.refusal == nil else { return ([], .order) }
    return (
      [OrderProductsScreen(), request.map { OrderRecapScreen($0) } ?? OrdersScreen()], .order
    )
  }

  /// What a payment leads to: the receipt, or the page that says why it is not possible.
  private func payment(
    _ page: any Screen, over base: any Screen, _ menu: MenuPlace
  ) -> (screens: [any Screen], menu: MenuPlace?) {
    guard let decision = scene.attempt?.done.last, decision.first(Invoice.self) != nil else {
      return ([base, page], menu)
    }
    return ([base, ReceiptScreen(Self.paid, decision)], menu)
  }

  private static let paid = Phrase(fr: "Paiement", it: "Pagamento", en: "Payment")
}
