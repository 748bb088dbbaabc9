import ClientArea
import Store

extension RenewService: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let (service, name) = (
      try place.desk.reader.service(self.service), try place.service(self.service)
    )
    if let expiry, expiry != service.expiresOn {
      return [RenewsFromOldPage(actor: place.actor, service: name, expiry: expiry)]
    }
    let paysByBalance = payment.choice == .balance
    return switch payment.choice {
    case .card, .balance:
      if let payer = try place.payer(payment.payer) {
        [
          RenewsForPayer(
            actor: place.actor, service: name, paysByBalance: paysByBalance, payer: payer)
        ]
      } else {
        [Renews(actor: place.actor, service: name, paysByBalance: paysByBalance)]
      }
    case .refusedCard: [RenewsInVain(actor: place.actor, service: name)]
    case .abandoned: [RenewsAndAbandons(actor: place.actor, service: name)]
    }
  }
}

extension RenewByQuickLink: RecordableCommand {
  /// The link by its rank among those of its service: its secret is never written.
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    guard let link = try place.desk.reader.renewalLink(secret: secret.trimmed) else {
      return [RenewsByUnknownLink(actor: place.actor)]
    }
    let name = try place.service(link.service)
    let links = try place.facts.renewalLinks(of: link.service)
    let rank = (links.firstIndex { $0.id == link.id } ?? 0) + 1
    return switch (rank, choice) {
    case (1, .card): [RenewsByQuickLink(actor: place.actor, service: name)]
    case (1, .refusedCard), (1, .abandoned), (1, .balance):
      [RenewsByQuickLinkInVain(actor: place.actor, service: name, choice: choice)]
    case (2, _): [RenewsByReplacedLink(actor: place.actor, service: name)]
    case (_, _): [RenewsByEarlierLink(actor: place.actor, rank: rank, service: name)]
    }
  }
}

extension TopUpBalance: RecordableCommand {
  func steps(in place: RecordingPlace) -> [any WhenStep]? {
    switch choice {
    case .card: [TopsUp(actor: place.actor, amount: amount)]
    case .refusedCard, .abandoned, .balance:
      [TopsUpInVain(actor: place.actor, amount: amount, choice: choice)]
    }
  }
}

extension IssueInvoice: RecordableCommand {
  /// A step has one line, which bears the subject, as the form has.
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    guard lines.count == 1, let line = lines.first, line.label == subject, delay >= 0 else {
      return nil
    }
    let client = try place.account(account)
    return [
      delay == StaffInvoiceIsPaidFromBilling.usualDelay
        ? IssuesInvoice(
          actor: place.actor, client: client, amount: line.amount, subject: FreeText(subject))
        : IssuesInvoiceDueIn(
          actor: place.actor, client: client, amount: line.amount, subject: FreeText(subject),
          delay: delay)
    ]
  }
}

extension PayInvoice: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let subject = try place.invoice(invoice)
    return switch choice {
    case .card, .balance:
      [PaysInvoice(actor: place.actor, subject: subject, paysByBalance: choice == .balance)]
    case .refusedCard, .abandoned:
      [PaysInvoiceInVain(actor: place.actor, subject: subject, choice: choice)]
    }
  }
}

extension CancelInvoice: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    [CancelsInvoice(actor: place.actor, subject: try place.invoice(invoice))]
  }
}
