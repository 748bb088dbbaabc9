// What an accepted change of owner does, all in one transaction (LINK-16). Nothing that was invoiced is among it.
extension OwnerChangeScope {
  /// - Parameter renewsCodes: whether a hosting gets new access codes, so that nobody keeps those of before (LINK-13).
  func settle(
    from former: ClientAccount, to owner: ClientAccount, renewingCodes renewsCodes: Bool,
    in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    for service in services {
      var service = service
      if renewers.contains(where: {
        $0.service.id == service.id && !stays($0, with: owner.id)
      }) {
        try decision.endAutomaticRenewal(
          of: &service, because: AServiceRenewsItself.ownerChanged(to: owner),
          exceptFor: [former.id, owner.id], reading: records)
      }
      service.owner = owner.id
      if renewsCodes, service.codes != nil {
        let codes = AccessCodes.fresh(for: service.name, under: &circumstances)
        service.codes = codes
        decision.explain([BreakingOffersIndependence.reason(service, renewed: true)])
        decision.send(
          codes.letters(
            about: service, to: try recipients(of: service, owner, reading: records)))
      }
      decision.save(service)
    }
    try endContacts(
      from: former, to: owner, in: &decision, reading: records, under: &circumstances)
    try endOrders(in: &decision, reading: records, under: &circumstances)
    endWhatActs(for: former, in: &decision, on: circumstances.today)
    for service in services {
      try decision.end(
        tickets.filter { $0.service == service.id } + leftBehind(on: service, for: owner.id),
        because: ATicketEndsWithTheRightToItsAnswer.ownerChanged(service), reading: records,
        under: &circumstances)
    }
  }

  /// Who looks after a service from now on.
  func recipients(
    of service: Service, _ owner: ClientAccount, reading records: some Records
  ) throws -> [RecipientsFollowTheLinks.Recipient] {
    try RecipientsFollowTheLinks.of(service, owner: owner, reading: records).filter {
      !$0.isCopy || (keepsContacts && $0.account.id != owner.id)
    }
  }

  private func endContacts(
    from former: ClientAccount, to owner: ClientAccount, in decision: inout Decision,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws {
    for contact in contacts where !stays(contact, with: owner.id) {
      var link = contact.link
      link.endedOn = circumstances.today
      decision.save(link)
      // Whoever owns it now goes on with what he asked support about it.
      guard contact.account.id != owner.id else { continue }
      try decision.endTickets(
        of: link, about: contact.service, reading: records, under: &circumstances)
      decision.send(
        TechnicalLinkEnds.letter(
          to: contact.account, about: contact.service, owner: former, contact: contact.account,
          because: AChangeOfOwnerIsAgreed.changed(contact.service, from: former, to: owner)))
    }
  }

  private func endOrders(
    in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    for entrusted in entrusted {
      let agency = TheClientTakesHisOrderBack.reason(entrusted.order, entrusted.agency)
      try decision.withdraw(
        entrusted.assignment, because: [agency], reading: records, under: &circumstances)
    }
    for (index, order) in orders.enumerated() {
      try decision.cancel(
        order, by: nil, after: Array(orders[..<index]),
        because: [AChangeOfOwnerIsAgreed.leaves(order)],
        reading: records, under: &circumstances)
    }
  }

  /// What would act, or be acted on, for the owner of before.
  private func endWhatActs(
    for former: ClientAccount, in decision: inout Decision, on today: Day
  ) {
    for var link in links {
      link.closedOn = today
      decision.save(link)
    }
    for var request in requests {
      request.status = .cancelled
      request.closedOn = today
      request.closing = AChangeOfOwnerIsAgreed.title[former.language]
      decision.save(request)
    }
    for var code in codes {
      code.replacedOn = today
      decision.save(code)
    }
  }
}
