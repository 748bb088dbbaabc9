import ClientArea
import Screens
import Store

// Places that several steps share.
extension Scene {
  /// A service as somebody sees it; where he does not see it, the contacts through which he might.
  func place(of service: ServiceName, as session: Session) throws -> StepPlace {
    let service = try self.service(service)
    guard try desk.answer(ServiceDetail(service.id), as: session) != nil else {
      return .contacts(.technical, as: session)
    }
    let isOwn = service.owner == session.account || session.account == nil
    return isOwn
      ? .screens([ServicesScreen(), ServiceScreen(service.id)], of: .services, as: session)
      : .screens([ContactsScreen(), ServiceScreen(service.id)], of: .contacts, as: session)
  }

  /// A service as its owner sees it.
  func ownersPlace(of service: ServiceName, preferring kind: ServiceKind? = nil) throws -> StepPlace
  {
    let service = try self.service(service, preferring: kind)
    return .screens(
      [ServicesScreen(), ServiceScreen(service.id)], of: .services,
      as: try view(ofOwner: service.owner))
  }

  /// An invoice as the account sees it that it is in the name of.
  func place(of invoice: Invoice) throws -> StepPlace {
    .screens(
      [BillingScreen(), InvoiceScreen(invoice.id)], of: .billing,
      as: try view(ofOwner: invoice.account))
  }

  /// The invoice that was issued last; nil where there is none.
  func placeOfLatestInvoice() throws -> StepPlace? {
    try facts.latestInvoice().map { try place(of: $0) }
  }

  /// An invoice as staff or its payer handles it.
  func place(ofInvoiceAbout subject: FreeText, as actor: Actor) throws -> StepPlace {
    let session = try view(of: actor)
    guard let invoice = try names.invoice(subject.text) else {
      return .menu(session.account == nil ? .invoices : .billing, as: session)
    }
    return session.account == nil
      ? .screens([StaffInvoicesScreen(), InvoiceScreen(invoice.id)], of: .invoices, as: session)
      : .screens([BillingScreen(), InvoiceScreen(invoice.id)], of: .billing, as: session)
  }

  /// A ticket as somebody sees it, or his list of them.
  func place(ofTicketAbout subject: String, as session: Session) throws -> StepPlace {
    let menu: MenuPlace = session.account == nil ? .tickets : .support
    guard let ticket = try names.ticket(subject) else { return .menu(menu, as: session) }
    return .screens(
      [SupportScreen(at: menu), TicketScreen(ticket.id)], of: menu, as: session)
  }

  /// The latest mail that somebody got, in his mailbox.
  func placeOfLatestMail(to email: UserEmail) throws -> StepPlace {
    let session = try view(of: email)
    guard let mail = try facts.latestMail(to: addresses(of: email)) else {
      return .menu(.mailbox, as: session)
    }
    return .screens([MailboxScreen(), MailScreen(mail.id)], of: .mailbox, as: session)
  }

  /// What a payment leads to: the receipt, or the page that says why it is not possible.
  func place(
    ofPayment page: any Screen, over base: any Screen, of menu: MenuPlace, as session: Session
  ) -> StepPlace {
    guard let decision = attempt?.done.last, decision.first(Invoice.self) != nil else {
      return .screens([base, page], of: menu, as: session)
    }
    return .screens([base, ReceiptScreen(Self.paid, decision)], of: menu, as: session)
  }

  private static let paid = Phrase(fr: "Paiement", it: "Pagamento", en: "Payment")
}
