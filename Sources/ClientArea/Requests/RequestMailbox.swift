/// A client asks for a mail address; one that is active already is answered at once (DOMAIN-9).
package struct RequestMailbox: Command, Hashable {
  package let address: String

  package init(_ address: String) { self.address = EmailAddress.standard(address) }

  package var title: Phrase {
    Phrase(
      fr: "demander la boîte mail \(address)", it: "chiedere la casella mail \(address)",
      en: "ask for the mailbox \(address)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let domain = try domain(reading: records)
    if let mailbox = try records.service(named: address, as: .mailbox) {
      let asker = try Asking.asker(of: .mailbox, on: mailbox, session, reading: records)
      return try Asking(kind: .mailbox, subject: address, service: mailbox).answer(
        asker.holder, reading: records, under: &circumstances)
    }
    let asker = try asker(on: domain, session, reading: records)
    try DetailsMustBeComplete.checkName(address, of: .mailbox, isTaken: false)
    return try Asking(kind: .mailbox, subject: address, service: domain).decide(
      by: asker, as: session, reading: records, under: &circumstances)
  }

  /// What the address hangs on, where it is ours: a domain before a hosting or a website of that name.
  private func domain(reading records: some Records) throws -> Service? {
    guard let name = Naming.domain(of: address) else { return nil }
    for kind in [ServiceKind.domain, .hosting, .website] {
      if let service = try records.service(named: name, as: kind) { return service }
    }
    return nil
  }

  private func asker(
    on domain: Service?, _ session: Session, reading records: some Records
  ) throws -> Asking.Asker {
    if let domain {
      return try Asking.asker(of: .mailbox, on: domain, session, reading: records)
    }
    if session.account == nil {
      try EachOfStaffHasARole.check(.manageRequests, of: session, reading: records)
      throw APasswordIsNeverSentAgain.unknownDomain(address)
    }
    return .holder(
      try SessionMustStand.actingAccount(
        of: session, needing: [.manageDomains], reading: records))
  }
}
