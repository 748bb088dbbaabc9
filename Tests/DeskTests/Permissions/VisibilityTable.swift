import ClientArea

@testable import Store

/// Who sees what of services, links, orders, money and messages, written from sections 1 to 6 of the rule book
/// and nothing else. `VisibilityTablePeople.swift` has what is seen of accounts and persons.
struct VisibilityTable {
  let facts: Facts

  /// What belongs to an account is staff's to see, and that of whoever acts for it and has the right.
  private func sees(
    _ actor: Actor, _ owner: ID<ClientAccount>, with needed: Permission...
  ) -> Bool {
    actor.isStaff || actor.account == owner && actor.permissions.isSuperset(of: needed)
  }

  /// LINK-4: what one owns; what is deleted stands in no list (LIFE-1).
  func owned(_ actor: Actor) -> [ID<Service>] {
    guard actor.may(.manageServices) else { return [] }
    return facts.services.filter { $0.owner == actor.account && $0.endedOn == nil }.map(\.id)
  }

  /// LINK-4: what one looks after for others.
  func lent(_ actor: Actor) -> [ID<Service>] {
    guard actor.may(.manageServices) else { return [] }
    return facts.services.filter { facts.isContact(actor.account, of: $0) }.map(\.id)
  }

  /// LINK-1, LINK-8, LINK-9: what one sees at all.
  func services(_ actor: Actor) -> [ID<Service>] {
    actor.isStaff
      ? facts.services.filter { $0.endedOn == nil }.map(\.id) : owned(actor) + lent(actor)
  }

  /// Of what pages can be opened: what is deleted keeps its own, for its owner and staff (LIFE-1).
  func pages(_ actor: Actor) -> [ID<Service>] {
    services(actor)
      + facts.services.filter {
        $0.endedOn != nil
          && (actor.isStaff || $0.owner == actor.account && actor.may(.manageServices))
      }.map(\.id)
  }

  /// Access codes went by mail to owner and contacts (MAIL-1), and are nobody else's; they stop with the service
  /// (LIFE-1).
  func codes(_ actor: Actor) -> [ID<Service>] {
    guard actor.may(.seeSecrets) else { return [] }
    let ids = owned(actor) + lent(actor)
    return facts.services.filter {
      $0.kind == .hosting && ids.contains($0.id) && facts.today < $0.expiresOn + 30
    }.map(\.id)
  }

  /// What runs out within a month, of what one owns or looks after; nobody is urged to renew what is replaced or being
  /// removed (DOMAIN-8, DOMAIN-15).
  func expiring(_ actor: Actor) -> [ID<Service>] {
    let mine = owned(actor) + lent(actor)
    return facts.services.filter {
      mine.contains($0.id) && $0.expiresOn <= facts.today + 30 && !facts.isReplaced($0)
        && !facts.isBeingRemoved($0)
    }.map(\.id)
  }

  func contactsOnMine(_ actor: Actor) -> [ID<TechnicalLink>] {
    let mine = owned(actor)
    return facts.technicalLinks.filter { mine.contains($0.service) && $0.endedOn == nil }.map(\.id)
  }

  /// LINK-2.
  func principals(_ actor: Actor) -> [ID<ClientAccount>] {
    actor.may(.manageContacts) ? orderableByAccount(actor) : []
  }

  /// ORDER-4.
  func orderable(_ actor: Actor) -> [ID<ClientAccount>] {
    actor.may(.order) ? orderableByAccount(actor) : []
  }

  private func orderableByAccount(_ actor: Actor) -> [ID<ClientAccount>] {
    facts.accounts.filter { facts.mayOrder(actor.account, for: $0.id) }.map(\.id)
  }

  func administrativeContacts(_ actor: Actor) -> [ID<ClientAccount>] {
    guard let account = actor.account, actor.may(.manageContacts) else { return [] }
    return facts.accounts.filter { facts.mayOrder($0.id, for: account) }.map(\.id)
  }

  /// ORDER-8: what one is asked, and what one has asked others.
  func questions(_ actor: Actor) -> [ID<AdministrativeLink>] { pending { $0.principal }(actor) }
  func asked(_ actor: Actor) -> [ID<AdministrativeLink>] { pending { $0.account }(actor) }

  private func pending(
    _ side: @escaping (AdministrativeLink) -> ID<ClientAccount>
  ) -> (Actor) -> [ID<AdministrativeLink>] {
    { actor in
      guard actor.may(.manageContacts) else { return [] }
      return facts.administrativeLinks.filter {
        $0.status == .pending && side($0) == actor.account
      }.map(\.id)
    }
  }

  /// What one's account has ordered.
  func ownOrders(_ actor: Actor) -> [Order] {
    facts.orders.filter { sees(actor, $0.buyer, with: .order) }
  }

  /// AGENCY-3: what is entrusted to one's account is open to all its users.
  func entrusted(_ actor: Actor) -> [Order] {
    facts.orders.filter { actor.account != nil && facts.agency(of: $0) == actor.account }
  }

  func orders(_ actor: Actor) -> [Order] {
    let own = ownOrders(actor)
    let ids = Set(own.map(\.id))
    return own + entrusted(actor).filter { !ids.contains($0.id) }
  }

  /// ORDER-8: whoever ordered is told the future owner once that client has agreed.
  func ordersWithOwner(_ actor: Actor) -> [ID<Order>] {
    ownOrders(actor).filter { order in
      let hasAgreed = order.status == .awaitingPayment || order.status == .paid
      return actor.isStaff || order.consent == nil || hasAgreed
    }.map(\.id)
  }

  /// The orders that await something from the account itself.
  func waiting(_ actor: Actor) -> [ID<Order>] {
    ownOrders(actor).filter { [.awaitingConsent, .awaitingPayment].contains($0.status) }.map(\.id)
  }

  /// BILL-1, LINK-8, LINK-9, LINK-12: the invoices in one's own name.
  func invoices(_ actor: Actor) -> [ID<Invoice>] {
    facts.invoices.filter { sees(actor, $0.account, with: .viewInvoices) }.map(\.id)
  }

  /// AGENCY-3: and the documents of the orders that are entrusted to one's account.
  func documents(_ actor: Actor) -> [ID<Invoice>] {
    let entrusted = entrusted(actor)
    let others = facts.invoices.filter { invoice in
      entrusted.contains { $0.invoice == invoice.id && $0.buyer == invoice.account }
    }
    return Array(Set(invoices(actor) + others.map(\.id)))
  }

  func creditNotes(_ actor: Actor) -> [ID<CreditNote>] {
    facts.creditNotes.filter { sees(actor, $0.account, with: .viewInvoices) }.map(\.id)
  }

  /// What was paid is seen with the invoices; what was paid in, with the balance.
  func payments(_ actor: Actor) -> [ID<Payment>] {
    facts.payments.filter {
      sees(actor, $0.account, with: $0.invoice == nil ? .manageBalance : .viewInvoices)
    }.map(\.id)
  }

  /// BILL-11.
  func ledger(_ actor: Actor) -> [ID<LedgerEntry>] {
    facts.ledger.filter { sees(actor, $0.account, with: .manageBalance) }.map(\.id)
  }

  /// BILL-12.
  func payers(_ actor: Actor) -> [ID<Payer>] {
    guard actor.may(.manageBalance) else { return [] }
    return facts.payers.filter { $0.account == actor.account }.map(\.id)
  }

  /// Narrowed to one account: what is seen of it anyway; payers are that account's own, and staff's to read.
  func money(_ actor: Actor, of account: ID<ClientAccount>) -> [Int] {
    let invoices = facts.invoices.filter { $0.account == account }.map(\.id)
    let notes = facts.creditNotes.filter { $0.account == account }.map(\.id)
    let payments = facts.payments.filter { $0.account == account }.map(\.id)
    let entries = facts.ledger.filter { $0.account == account }.map(\.id)
    let payers = facts.payers.filter {
      $0.account == account && sees(actor, account, with: .manageBalance)
    }
    return Set(self.invoices(actor)).intersection(invoices).map(\.value)
      + Set(creditNotes(actor)).intersection(notes).map(\.value)
      + Set(self.payments(actor)).intersection(payments).map(\.value)
      + Set(ledger(actor)).intersection(entries).map(\.value) + payers.map(\.id.value)
  }

  /// BILL-14: drafts are staff's alone.
  func drafts(_ actor: Actor) -> [ID<InvoiceDraft>] {
    actor.isStaff ? facts.drafts.map(\.id) : []
  }

  /// CLIENTS-13: what was invoiced to each account less credit notes, for staff alone.
  func expenses(_ actor: Actor) -> [ID<ClientAccount>: Money] {
    guard actor.isStaff else { return [:] }
    var sums: [ID<ClientAccount>: Money] = [:]
    for invoice in facts.invoices {
      sums[invoice.account, default: .zero] =
        sums[invoice.account, default: .zero] + invoice.totals.excludingTax
    }
    for note in facts.creditNotes {
      sums[note.account, default: .zero] =
        sums[note.account, default: .zero] - note.totals.excludingTax
    }
    return sums
  }

  /// LINK-8: one's own; LINK-12, SUPPORT-4: what was forwarded to one as owner; AGENCY-3: about orders, both sides'.
  func tickets(_ actor: Actor) -> [ID<Ticket>] {
    let entrusted = Set(entrusted(actor).map(\.id))
    return facts.tickets.filter { ticket in
      let client = facts.orders.first { $0.id == ticket.order }?.buyer
      let owner = facts.isForwarded(ticket) ? facts.service(ticket.service)?.owner : nil
      return actor.isStaff || ticket.order.map(entrusted.contains) == true
        || actor.account != nil && actor.may(.viewTickets)
          && [ticket.account, client, owner].contains(actor.account)
    }.map(\.id)
  }

  func mails(_ actor: Actor) -> [ID<Mail>] {
    facts.mails.filter { actor.addresses.contains($0.address) }.map(\.id)
  }
}
