/// What ends with accounts that are archived together (CLIENTS-4): logins that reach nothing else, invitations, links
/// on both sides, what is entrusted, changes of owner that wait, quick renewal links. Its open tickets are
/// closed. Invoices, orders, tickets and persons stay.
struct Farewell {
  private let leaving: Set<ID<ClientAccount>>
  private let today: Day
  private var ended: Set<Int> = []

  init(to accounts: [ClientAccount], on today: Day) {
    leaving = Set(accounts.map(\.id))
    self.today = today
  }

  mutating func archive(
    _ account: ClientAccount, in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    var archived = account
    archived.archivedOn = today
    archived.isAgency = false
    decision.save(archived)
    try endAccesses(to: account, in: &decision, reading: records)
    try endTickets(of: account, in: &decision, reading: records, under: &circumstances)
    try endRenewals(by: account, in: &decision, reading: records)
    try endTechnicalLinks(of: account, in: &decision, reading: records, under: &circumstances)
    for link in try records.standingAdministrativeLinks(touching: account.id)
    where ended.insert(link.id.value).inserted {
      try end(link, with: account, in: &decision, reading: records)
    }
    for assignment in try records.standingAgencies(touching: account.id)
    where ended.insert(assignment.id.value).inserted {
      if leaving.contains(assignment.agency) {
        var assignment = assignment
        assignment.endedOn = today
        decision.save(assignment)
      } else {
        try decision.withdraw(
          assignment, because: [OnlyAQuietAccountIsArchived.closed(account)],
          reading: records, under: &circumstances)
      }
    }
    for change in try records.openOwnerChanges(touching: account.id)
    where ended.insert(change.id.value).inserted {
      try decision.end(
        change, as: .lapsed, because: OnlyAQuietAccountIsArchived.closed(account),
        closing: leaving, reading: records, on: today)
    }
    for var link in try records.openRenewalLinks(of: account.id) {
      link.closedOn = today
      decision.save(link)
    }
  }

  /// What it renewed by itself is renewed so no longer (BILL-22).
  private func endRenewals(
    by account: ClientAccount, in decision: inout Decision, reading records: some Records
  ) throws {
    for var service in try records.automaticRenewals(of: account.id) {
      try decision.endAutomaticRenewal(
        of: &service, because: AServiceRenewsItself.closed(account), exceptFor: leaving,
        reading: records)
      decision.save(service)
    }
  }

  /// Whatever the account has open with support ends with it (SUPPORT-8).
  private func endTickets(
    of account: ClientAccount, in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    try decision.end(
      records.openTickets(of: account.id),
      because: ATicketEndsWithTheRightToItsAnswer.closed(account), reading: records,
      under: &circumstances)
  }

  private mutating func endAccesses(
    to account: ClientAccount, in decision: inout Decision, reading records: some Records
  ) throws {
    for var access in try records.accesses(to: account.id) {
      switch access.status {
      case .pending, .invited, .declined: decision.remove(access)
      case .inactive: break
      case .active:
        access.status = .inactive
        decision.save(access)
      }
      guard access.status == .inactive, ended.insert(access.user.value).inserted else { continue }
      try endLogin(of: access.user, in: &decision, reading: records)
    }
    decision.explain([LossTakesEffectAtOnce.reason])
  }

  /// Whoever still reaches another account, or is invited to one, keeps his login.
  private func endLogin(
    of id: ID<User>, in decision: inout Decision, reading records: some Records
  ) throws {
    let reachesAnother = try records.accesses(of: id).contains {
      !leaving.contains($0.account) && [.active, .invited].contains($0.status)
    }
    var user = try records.user(id)
    guard !reachesAnother, user.isActive, user.kind == .external else { return }
    user.isActive = false
    decision.save(user)
  }

  /// The other side is told, unless it leaves too (MAIL-10).
  private func end(
    _ link: AdministrativeLink, with account: ClientAccount, in decision: inout Decision,
    reading records: some Records
  ) throws {
    var over = link
    over.end(on: today)
    decision.save(over)
    let (contact, principal) = (
      try records.account(link.account), try records.account(link.principal)
    )
    let other = account.id == contact.id ? principal : contact
    // A question that orders wait for keeps both accounts from leaving.
    guard link.status == .active, !leaving.contains(other.id) else { return }
    decision.send(
      TheOtherSideIsTold.ended(
        contact, for: principal, to: other, because: OnlyAQuietAccountIsArchived.closed(account)))
  }

  /// The other side of each link is told, unless it leaves too.
  private mutating func endTechnicalLinks(
    of account: ClientAccount, in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    for var link in try records.standingTechnicalLinks(touching: account.id)
    where ended.insert(link.id.value).inserted {
      link.endedOn = today
      decision.save(link)
      var service = try records.service(link.service)
      if account.id == service.owner, !leaving.contains(link.account),
        service.renewal?.account == link.account
      {
        try decision.endAutomaticRenewal(
          of: &service, because: AServiceRenewsItself.closed(account), exceptFor: leaving,
          reading: records)
        decision.save(service)
      }
      let other = link.account == account.id ? service.owner : link.account
      if !leaving.contains(link.account) {
        try decision.endTickets(
          of: link, about: service, reading: records, under: &circumstances)
      }
      guard !leaving.contains(other) else { continue }
      let (owner, contact) = (
        try records.account(service.owner), try records.account(link.account)
      )
      decision.send(
        TechnicalLinkEnds.letter(
          to: try records.account(other), about: service, owner: owner, contact: contact,
          because: OnlyAQuietAccountIsArchived.closed(account)))
    }
  }
}
