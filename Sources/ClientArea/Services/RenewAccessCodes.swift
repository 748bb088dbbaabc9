/// Gives a hosting new access codes: the owner himself, or support for whoever asked (LINK-6).
package struct RenewAccessCodes: Command, Hashable {
  package let service: ID<Service>
  package let serviceName: String
  /// The ticket that asked for it, which is answered with the new codes.
  package let ticket: ID<Ticket>?

  package init(
    of service: ID<Service>, named serviceName: String, answering ticket: ID<Ticket>? = nil
  ) {
    self.service = service
    self.serviceName = serviceName
    self.ticket = ticket
  }

  package var personalAct: PersonalAct? { .password }

  package var title: Phrase {
    Phrase(
      fr: "nouveaux codes d'accès de \(serviceName)",
      it: "nuovi codici di accesso di \(serviceName)",
      en: "new access codes of \(serviceName)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var service = try records.service(self.service)
    let standing = try ServiceStanding.of(session, on: service, reading: records)
    try SupportHelpsOwnersAndContacts.checkMayRenewCodes(standing, on: service)
    try EachOfStaffHasARole.checkRole(.answerTickets, of: session, reading: records)
    try PermissionsHoldEverywhere.check(
      [.manageServices, .seeSecrets], of: session, reading: records)
    try AServiceIsSuspendedThenDeleted.checkWorks(
      service, on: circumstances.today, reading: records)
    let asked = try ticket.map { try records.ticket($0) }
    if let asked {
      try SupportHelpsOwnersAndContacts.checkMayAnswer(asked, as: standing, with: service)
      try SupportHelpsOwnersAndContacts.checkStillConcerned(asked, reading: records)
    }
    let codes = AccessCodes.fresh(for: service.name, under: &circumstances)
    service.codes = codes
    var decision = Decision(
      saying: Phrase(
        fr: "Les codes d'accès de \(service.name) sont renouvelés.",
        it: "I codici di accesso di \(service.name) sono rinnovati.",
        en: "The access codes of \(service.name) are renewed."))
    decision.save(service)
    decision.explain([SupportHelpsOwnersAndContacts.codesReason(standing, service)])
    if let asked {
      // The ticket is read by whoever may see tickets; the codes are for those who may see secrets.
      try decision.answer(
        asked, with: Self.answer(service)[try records.account(asked.account).language],
        by: session, reading: records, under: &circumstances)
    }
    let owner = try records.account(service.owner)
    decision.send(
      codes.letters(
        about: service,
        to: try RecipientsFollowTheLinks.of(service, owner: owner, reading: records)))
    return decision
  }

  private static func answer(_ service: Service) -> Phrase {
    Phrase(
      fr: """
        Les codes d'accès de \(service.name) sont renouvelés : ils sont sur la page de la prestation et \
        dans le courriel envoyé à son propriétaire et à ses contacts techniques.
        """,
      it: """
        I codici di accesso di \(service.name) sono rinnovati: sono nella pagina del servizio e \
        nell'e-mail inviata al proprietario e ai contatti tecnici.
        """,
      en: """
        The access codes of \(service.name) are renewed: they are on the service's page and in the mail \
        sent to its owner and technical contacts.
        """)
  }
}

extension AccessCodes {
  /// New codes go to the owner and to each technical contact.
  func letters(
    about service: Service, to recipients: [RecipientsFollowTheLinks.Recipient]
  ) -> [Letter] {
    recipients.map {
      Letter(
        .supportReply, to: $0.account,
        facts: [
          .service: Phrase(name: service.name), .login: Phrase(name: login),
          .password: Phrase(name: password),
        ],
        about: service.id, tellingSecrets: true, because: [$0.reason])
    }
  }
}
