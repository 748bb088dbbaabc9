// What ends an automatic renewal calls this (BILL-22, LIFE-3).
extension Decision {
  /// Ends the automatic renewal of a service, where there is one, and tells who pays and who owns the service.
  /// - Parameters:
  ///   - service: is changed, and saved by whoever calls.
  ///   - account: whose renewal is meant; nil for whoever renews it.
  ///   - why: a sentence of its own.
  ///   - untold: the accounts that know already.
  mutating func endAutomaticRenewal(
    of service: inout Service, paidBy account: ID<ClientAccount>? = nil, because why: Phrase,
    exceptFor untold: Set<ID<ClientAccount>>, reading records: some Records
  ) throws {
    guard let renewal = service.renewal, account == nil || account == renewal.account else {
      return
    }
    service.renewal = nil
    let payer = try records.account(renewal.account)
    let owner = try records.account(service.owner)
    let reason = AServiceRenewsItself.over(service, by: payer, because: why)
    explain([reason])
    for recipient in payer.id == owner.id ? [owner] : [payer, owner]
    where !untold.contains(recipient.id) && recipient.archivedOn == nil {
      var facts = AServiceRenewsItself.facts(service, payer, owner, for: recipient)
      facts[.date] = Phrase(service.expiresOn)
      facts[.reason] = why
      send(
        Letter(
          .renewalSwitched, to: recipient, facts: facts, about: service.id, because: [reason]))
    }
  }
}

extension AServiceRenewsItself {
  /// What every mail about it says.
  static func facts(
    _ service: Service, _ payer: ClientAccount, _ owner: ClientAccount, for reader: ClientAccount
  ) -> [MailFact: Phrase] {
    var facts: [MailFact: Phrase] = [
      .service: service.kindAndName, .owner: Phrase(name: owner.nameAndCode),
      .contact: Phrase(name: payer.nameAndCode),
    ]
    if reader.id == payer.id { facts[.yourself] = .present }
    if reader.id == owner.id { facts[.own] = .present }
    return facts
  }
}
