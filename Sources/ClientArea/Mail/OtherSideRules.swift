/// That nobody learns by chance what the other side decided.
package enum TheOtherSideIsTold: Rule {
  package static let id: RuleID = "MAIL-10"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Qui désigne, congédie, accepte ou refuse un contact administratif, une invitation ou une demande \
      d'accord : l'autre côté l'apprend par courriel. Un courriel salue la personne et nomme la société dans \
      le texte.
      """,
    it: """
      Chi designa, congeda, accetta o rifiuta un contatto amministrativo, un invito o una richiesta di \
      consenso: l'altra parte lo sa per e-mail. Un'e-mail saluta la persona e nomina la società nel testo.
      """,
    en: """
      Whoever names, dismisses, accepts or refuses an administrative contact, an invitation or a consent: the \
      other side is told by mail. A mail greets the person, and names the company in the text.
      """)

  static func reason(_ recipient: String) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(recipient) est l'autre côté, et l'apprend.",
        it: "\(recipient) è l'altra parte, e lo sa.",
        en: "\(recipient) is the other side, and is told."))
  }

  /// To an account that may order for another from now on.
  static func named(_ contact: ClientAccount, by principal: ClientAccount) -> Letter {
    Letter(
      .administrativeContact, to: contact,
      facts: [.owner: Phrase(name: principal.nameAndCode)], because: [reason(contact.nameAndCode)])
  }

  /// To one side of a link that the other side ended.
  static func ended(
    _ contact: ClientAccount, for principal: ClientAccount, to recipient: ClientAccount,
    because cause: Reason? = nil
  ) -> Letter {
    var facts: [MailFact: Phrase] = [
      .owner: Phrase(name: principal.nameAndCode), .contact: Phrase(name: contact.nameAndCode),
      .ended: .present,
    ]
    if recipient.id == contact.id { facts[.yourself] = .present }
    return Letter(
      .administrativeContact, to: recipient, facts: facts,
      because: (cause.map { [$0] } ?? []) + [reason(recipient.nameAndCode)])
  }

  /// To whoever was asked, and whose answer is no longer asked for.
  static func withdrawn(
    _ question: AdministrativeLink, reading records: some Records
  ) throws -> Letter {
    let facts: [MailFact: Phrase] = [
      .contact: Phrase(name: try records.account(question.account).nameAndCode),
      .withdrawn: .present,
    ]
    if let asked = question.asked {
      let person = try records.user(asked)
      return Letter(
        .administrativeContact, to: person, facts: facts, because: [reason(person.name)])
    }
    let principal = try records.account(question.principal)
    return Letter(
      .administrativeContact, to: principal, facts: facts,
      because: [reason(principal.nameAndCode)])
  }

  /// To whoever asked: the answer and what it is about, and nothing of who gave it (ORDER-8, ORDER-12).
  static func answered(
    _ answer: ConsentAnswer, to asker: ClientAccount, about orders: [Order],
    because cause: Reason
  ) -> Letter {
    var facts: [MailFact: Phrase] = [:]
    if !orders.isEmpty {
      facts[.number] = .list(orders.map { Phrase(name: $0.number) })
      facts[.service] = .list(orders.map { Phrase(name: $0.names) })
    }
    switch answer {
    case .accepted: facts[.accepted] = .present
    case .declined: break
    case .missing: facts[.unanswered] = .present
    }
    return Letter(
      .consentAnswered, to: asker, facts: facts, because: [cause, reason(asker.nameAndCode)])
  }

  /// To an account, what a guest answered to its invitation.
  static func answered(
    _ user: User, to account: ClientAccount, accepting accepts: Bool
  ) -> Letter {
    invitation(user, to: account, accepts ? [.accepted] : [])
  }

  /// To an account that a guest left.
  static func left(_ user: User, _ account: ClientAccount) -> Letter {
    invitation(user, to: account, [.ended])
  }

  private static func invitation(
    _ user: User, to account: ClientAccount, _ present: [MailFact]
  ) -> Letter {
    var facts: [MailFact: Phrase] = [.contact: Phrase(name: "\(user.name) (\(user.email))")]
    for fact in present { facts[fact] = .present }
    return Letter(
      .invitationAnswered, to: account, facts: facts, because: [reason(account.nameAndCode)])
  }

  /// To a guest whose access or invitation ended; nil where he never heard of it.
  static func dismissed(
    _ access: AccountAccess, _ user: User, from account: ClientAccount
  ) -> Letter? {
    var facts: [MailFact: Phrase] = [.owner: Phrase(name: account.nameAndCode)]
    switch access.status {
    case .pending, .declined: return nil
    case .invited: break
    case .active, .inactive: facts[.ended] = .present
    }
    guard access.role == .guest else { return nil }
    return Letter(
      .invitationWithdrawn, to: user, facts: facts, because: [reason(user.name)])
  }
}

/// What became of the question whether somebody may order for a client.
enum ConsentAnswer {
  case accepted, declined
  /// Nobody answered in time (ORDER-12).
  case missing
}

extension Decision {
  mutating func save(_ orders: [Order], as status: OrderStatus) {
    for var order in orders {
      order.status = status
      save(order)
    }
  }

  /// Does with the orders that waited what the answer to a question asks for, and tells whoever asked.
  mutating func settle(
    _ link: AdministrativeLink, _ answer: ConsentAnswer, because cause: Reason,
    reading records: some Records
  ) throws {
    let waiting = try records.orders(waitingFor: link.id)
    save(waiting, as: answer == .accepted ? .awaitingPayment : .cancelled)
    let asker = try records.account(link.account)
    send(TheOtherSideIsTold.answered(answer, to: asker, about: waiting, because: cause))
  }
}
