/// Whoever holds a quick renewal link pays with it, logged in or not (BILL-2).
package struct RenewByQuickLink: Command, Hashable {
  package let secret: String
  package let choice: PaymentChoice
  /// The total including tax that the page of the link showed; nil where none was seen (ORDER-15).
  package let seen: Money?

  package init(_ secret: String, paying choice: PaymentChoice, seeing seen: Money? = nil) {
    self.secret = secret
    self.choice = choice
    self.seen = seen
  }

  package var personalAct: PersonalAct? { .payment }

  package var title: Phrase {
    Phrase(
      fr: "renouveler par lien rapide", it: "rinnovare con link rapido",
      en: "renew by quick link")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    guard var link = try records.renewalLink(secret: secret.trimmed) else {
      throw AQuickLinkRenewsOnce.unknown
    }
    let service = try records.service(link.service)
    try AServiceIsSuspendedThenDeleted.checkMayRenew(
      service, records.lifecycle(of: service), on: circumstances.today)
    try AQuickLinkRenewsOnce.check(link, service, on: circumstances.today)
    try APeriodIsRenewedOnce.check(service, expiringOn: link.renews, on: circumstances.today)
    guard choice != .balance else { throw BalanceIsTheActingAccounts.notByQuickLink }
    let renewal = try Renewal(of: service, on: circumstances.today, reading: records)
    let acting = try session.account.map { try records.account($0) }
    let buyer = QuickLinkInvoicesTheOwner.buyer(
      owner: renewal.owner, link: link, loggedIn: acting)
    var decision = try Renewals(renewals: [renewal]).decide(
      paidBy: buyer, with: PaymentOrder(choice, seeing: seen), as: session, reading: records,
      under: &circumstances)
    decision.name(service.name)
    link.usedOn = circumstances.today
    decision.save(link)
    decision.explain(
      AQuickLinkRenewsOnce.self,
      Phrase(
        fr: "Le lien a servi et ne servira plus.", it: "Il link è servito e non servirà più.",
        en: "The link has been used and will not work again."))
    return decision
  }
}
