/// Whom support helps with a service.
package enum SupportHelpsOwnersAndContacts: Rule {
  package static let id: RuleID = "LINK-6"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Un contact technique peut écrire au support au sujet de cette prestation, qui lui répond comme au \
      propriétaire ; d'une autre prestation, non.
      """,
    it: """
      Un contatto tecnico può scrivere al supporto per questo servizio, che gli risponde come al \
      proprietario; per un'altra no.
      """,
    en: """
      A technical contact may write to support about this service and is answered as if they were the \
      owner; about any other service they may not.
      """)

  static func checkMayAsk(_ standing: ServiceStanding, on service: Service) throws(Refusal) {
    try standing.checkLooksAfter(
      service,
      else: Reason(
        Self.self,
        Phrase(
          fr: "Le support ne parle de \(service.name) qu'à son propriétaire et à ses contacts.",
          it: "Il supporto parla di \(service.name) solo al proprietario e ai suoi contatti.",
          en: "Support talks about \(service.name) to its owner and contacts only.")))
  }

  /// The account that opened a ticket about a service must still be its owner or contact; about an order,
  /// its client or agency.
  /// - Parameter isSupports: whether support answers: about a service it always may (LINK-14).
  static func checkStillConcerned(
    _ ticket: Ticket, isSupports: Bool = false, reading records: some Records
  ) throws {
    if let order = try ticket.order.map({ try records.order($0) }),
      case .formerAgency(let day) = try OrderStanding.of(
        ticket.account, on: order, reading: records)
    {
      throw AgencyActsLikeTheClient.ended(order, try records.account(ticket.account), on: day)
    }
    try TicketsOfOneClientMayBeMerged.checkStands(ticket, reading: records)
    try ATicketEndsWithTheRightToItsAnswer.checkIsThere(try records.account(ticket.account))
    guard !isSupports, let id = ticket.service else { return }
    let service = try records.service(id)
    guard service.owner != ticket.account else { return }
    let link = try records.latestTechnicalLink(of: ticket.account, on: id)
    if link != nil, link?.endedOn == nil { return }
    let standing = link?.endedOn.map { ServiceStanding.formerContact(until: $0) } ?? .stranger
    try checkMayAsk(standing, on: service)
  }

  static func checkMayRenewCodes(_ standing: ServiceStanding, on service: Service) throws(Refusal) {
    switch standing {
    case .owner, .staff: break
    case .technicalContact:
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Demandez les nouveaux codes au support : il vous répondra comme au propriétaire.",
          it: "Chieda i nuovi codici al supporto: le risponderà come al proprietario.",
          en: "Ask support for the new codes: it will answer you as if you were the owner."))
    case .formerContact, .administrativeContact, .clock, .stranger:
      try checkMayAsk(standing, on: service)
    }
    guard service.codes == nil else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "\(service.name) n'a pas de codes d'accès : seul un hébergement en a.",
        it: "\(service.name) non ha codici di accesso: li ha solo un hosting.",
        en: "\(service.name) has no access codes: only a hosting has."), forNow: true)
  }

  /// New codes go into a ticket only as support's answer, and only about the ticket's own service.
  static func checkMayAnswer(
    _ ticket: Ticket, as standing: ServiceStanding, with service: Service
  ) throws(Refusal) {
    guard standing == .staff, ticket.service == service.id else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Le ticket \(ticket.number) n'attend pas du support les codes de \(service.name).",
          it: "Il ticket \(ticket.number) non attende dal supporto i codici di \(service.name).",
          en: "Ticket \(ticket.number) does not await the codes of \(service.name) from support."))
    }
  }

  static func codesReason(_ standing: ServiceStanding, _ service: Service) -> Reason {
    Reason(
      Self.self,
      standing == .staff
        ? Phrase(
          fr: "Le support a renouvelé les codes de \(service.name).",
          it: "Il supporto ha rinnovato i codici di \(service.name).",
          en: "Support renewed the codes of \(service.name).")
        : OwnerKeepsEveryRight.reason(service).fact)
  }

  /// Only the account that opened a ticket, and staff, write in it; about an order, its client and its
  /// agency.
  static func checkMayWrite(
    in ticket: Ticket, _ session: Session, reading records: some Records
  ) throws {
    guard try !SessionMustStand.isStaff(session, reading: records) else {
      return try EachOfStaffHasARole.checkRole(.answerTickets, of: session, reading: records)
    }
    let needed: [Permission] = [.viewTickets, .writeTickets]
    if let order = try ticket.order.map({ try records.order($0) }) {
      _ = try AgencyActsLikeTheClient.check(session, on: order, needing: needed, reading: records)
      return
    }
    let isAsked = try SupportMaySendATicketOn.isAskedOwner(
      session.account, ticket, reading: records)
    guard session.account != ticket.account, !isAsked else {
      return try PermissionsHoldEverywhere.check(needed, of: session, reading: records)
    }
    throw isAnothers
  }

  /// Whoever finds a ticket in his list opens it; for the desk, whoever answers.
  static func checkMayRead(
    _ ticket: Ticket, _ session: Session, reading records: some Records
  ) throws {
    guard try !SessionMustStand.isStaff(session, reading: records) else {
      return try EachOfStaffHasARole.checkRole(.answerTickets, of: session, reading: records)
    }
    let order = try ticket.order.map { try records.order($0) }
    if let order, try OrderStanding.of(session, on: order, reading: records) == .agency { return }
    let isAsked = try SupportMaySendATicketOn.isAskedOwner(
      session.account, ticket, reading: records)
    guard let account = session.account,
      isAsked || account == ticket.account || account == order?.buyer
    else { throw isAnothers }
    try PermissionsHoldEverywhere.check([.viewTickets], of: session, reading: records)
  }

  private static let isAnothers = Refusal(
    SupportHelpsOwnersAndContacts.self,
    Phrase(
      fr: "Ce ticket est celui d'un autre compte.", it: "Questo ticket è di un altro account.",
      en: "This ticket is another account's."))

  /// The asked owner replies, and leaves the ticket to whoever opened it and to staff (SUPPORT-4).
  static func checkMayClose(
    _ ticket: Ticket, _ session: Session, reading records: some Records
  ) throws {
    try checkMayWrite(in: ticket, session, reading: records)
    guard
      try !SupportMaySendATicketOn.isAskedOwner(session.account, ticket, reading: records)
    else { throw SupportMaySendATicketOn.notTheOwners(ticket) }
  }

  static func writerReason(_ ticket: Ticket, isStaff: Bool) -> Reason {
    Reason(
      Self.self,
      isStaff
        ? Phrase(
          fr: "Le support s'occupe du ticket \(ticket.number).",
          it: "Il supporto si occupa del ticket \(ticket.number).",
          en: "Support looks after ticket \(ticket.number).")
        : Phrase(
          fr: "Votre compte a ouvert le ticket \(ticket.number).",
          it: "Il suo account ha aperto il ticket \(ticket.number).",
          en: "Your account opened ticket \(ticket.number)."))
  }

  /// A subject is one line of a mail's header; a text may have many lines.
  static func checkSubject(_ subject: String) throws(Refusal) {
    try refuse(TextFormat.problem(with: subject, in: .subject))
  }

  static func checkText(_ text: String) throws(Refusal) {
    guard text.trimmed.isEmpty else { return }
    try refuse(TextFormat.problem(with: text, in: .text))
  }
}
