import ClientArea

@testable import Store

/// Who sees what, written from sections 1 to 3 of the rule book and nothing else.
struct VisibilityTable {
  let facts: Facts

  private func sees(_ actor: Actor, _ owner: ID<ClientAccount>) -> Bool {
    actor.isStaff || actor.account == owner
  }

  /// LINK-4: what one owns.
  func owned(_ actor: Actor) -> [ID<Service>] {
    facts.services.filter { $0.owner == actor.account }.map(\.id)
  }

  /// LINK-4: what one looks after for others.
  func lent(_ actor: Actor) -> [ID<Service>] {
    facts.services.filter { facts.isContact(actor.account, of: $0) }.map(\.id)
  }

  /// LINK-1, LINK-8, LINK-9: what one sees at all.
  func services(_ actor: Actor) -> [ID<Service>] {
    actor.isStaff ? facts.services.map(\.id) : owned(actor) + lent(actor)
  }

  /// Access codes went by mail to owner and contacts (MAIL-1), and are nobody else's.
  func codes(_ actor: Actor) -> [ID<Service>] {
    let ids = owned(actor) + lent(actor)
    return facts.services.filter { $0.kind == .hosting && ids.contains($0.id) }.map(\.id)
  }

  func contactsOnMine(_ actor: Actor) -> [ID<TechnicalLink>] {
    let mine = owned(actor)
    return facts.technicalLinks.filter { mine.contains($0.service) && $0.endedOn == nil }.map(\.id)
  }

  /// LINK-2, ORDER-4.
  func principals(_ actor: Actor) -> [ID<ClientAccount>] {
    facts.accounts.filter { facts.mayOrder(actor.account, for: $0.id) }.map(\.id)
  }

  func administrativeContacts(_ actor: Actor) -> [ID<ClientAccount>] {
    guard let account = actor.account else { return [] }
    return facts.accounts.filter { facts.mayOrder($0.id, for: account) }.map(\.id)
  }

  /// ORDER-8: what one is asked, and what one has asked others.
  func questions(_ actor: Actor) -> [ID<AdministrativeLink>] {
    facts.administrativeLinks.filter { $0.status == .pending && $0.principal == actor.account }
      .map(\.id)
  }

  func asked(_ actor: Actor) -> [ID<AdministrativeLink>] {
    facts.administrativeLinks.filter { $0.status == .pending && $0.account == actor.account }
      .map(\.id)
  }

  func orders(_ actor: Actor) -> [ID<Order>] {
    facts.orders.filter { sees(actor, $0.buyer) }.map(\.id)
  }

  /// ORDER-8: whoever ordered is told the future owner once that client has agreed.
  func ordersWithOwner(_ actor: Actor) -> [ID<Order>] {
    facts.orders.filter { order in
      let hasAgreed = order.status == .awaitingPayment || order.status == .paid
      return sees(actor, order.buyer) && (actor.isStaff || order.consent == nil || hasAgreed)
    }.map(\.id)
  }

  /// BILL-1, LINK-8, LINK-9, LINK-12: the invoices in one's own name.
  func invoices(_ actor: Actor) -> [ID<Invoice>] {
    facts.invoices.filter { sees(actor, $0.account) }.map(\.id)
  }

  func creditNotes(_ actor: Actor) -> [ID<CreditNote>] {
    facts.creditNotes.filter { sees(actor, $0.account) }.map(\.id)
  }

  func payments(_ actor: Actor) -> [ID<Payment>] {
    facts.payments.filter { sees(actor, $0.account) }.map(\.id)
  }

  /// BILL-11.
  func ledger(_ actor: Actor) -> [ID<LedgerEntry>] {
    facts.ledger.filter { sees(actor, $0.account) }.map(\.id)
  }

  /// BILL-12.
  func payers(_ actor: Actor) -> [ID<Payer>] {
    facts.payers.filter { $0.account == actor.account }.map(\.id)
  }

  /// LINK-8: one's own; LINK-12: what was forwarded to one as owner.
  func tickets(_ actor: Actor) -> [ID<Ticket>] {
    facts.tickets.filter { ticket in
      let owner = facts.service(ticket.service)?.owner
      return sees(actor, ticket.account)
        || (ticket.status == .forwarded && owner != nil && owner == actor.account)
    }.map(\.id)
  }

  func mails(_ actor: Actor) -> [ID<Mail>] {
    facts.mails.filter { actor.addresses.contains($0.address) }.map(\.id)
  }

  /// LINK-12: a profile is its account's own.
  func profiles(_ actor: Actor) -> [ID<ClientAccount>] {
    facts.accounts.filter { sees(actor, $0.id) }.map(\.id)
  }
}
