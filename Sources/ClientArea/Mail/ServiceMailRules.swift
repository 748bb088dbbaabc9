/// Who else gets the mails about a service, and who always gets one.
package enum ServiceMailsAreCopied: Rule {
  package static let id: RuleID = "MAIL-9"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Tout courriel au sujet d'une prestation part en copie à ses contacts techniques, sauf ce qui agit sans \
      connexion, ce qui touche à l'argent ou à l'identifiant du propriétaire, et ce qui ne revient qu'à lui. \
      Toute ouverture de prestation est annoncée, et qui devient propriétaire l'apprend toujours.
      """,
    it: """
      Ogni e-mail su un servizio parte in copia ai suoi contatti tecnici, tranne ciò che agisce senza accesso, \
      ciò che riguarda il denaro o il nome utente del proprietario, e ciò che spetta solo a lui. Ogni apertura \
      di un servizio è annunciata, e chi ne diventa proprietario lo sa sempre.
      """,
    en: """
      Every mail about a service is copied to its technical contacts, except what acts without login, what \
      concerns the owner's money or login, and what is theirs alone. Every opening of a service is announced, and \
      who becomes owner is always told.
      """)

  /// The technical contacts who read support's answer to the owner's ticket along with him; nobody where the ticket is
  /// somebody else's, or asks for what only the owner is told (LINK-12).
  static func readers(
    along ticket: Ticket, reading records: some Records
  ) throws -> [RecipientsFollowTheLinks.Recipient] {
    guard let service = try ticket.service.map({ try records.service($0) }),
      service.owner == ticket.account, ticket.topic.isToldToContacts
    else { return [] }
    let owner = try records.account(service.owner)
    return try RecipientsFollowTheLinks.of(service, owner: owner, reading: records)
      .filter(\.isCopy)
  }

  static func copied(_ recipient: RecipientsFollowTheLinks.Recipient) -> [Reason] {
    [Reason(Self.self, recipient.reason.fact), recipient.reason]
  }
}

extension TicketTopic {
  /// Whether support's answer to the owner is for his technical contacts too; the rest stays with him (LINK-12).
  fileprivate var isToldToContacts: Bool {
    switch self {
    case .question, .accessCodes: true
    case .authCode, .ownerChange, .cancellation: false
    }
  }
}
