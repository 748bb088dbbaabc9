/// A mail before it is rendered: for whom, of which model, with which facts. The store renders it in the
/// recipient's language (MAIL-6).
package struct Letter: Sendable {
  package let model: MailModel
  /// The account that it is for; nil where it is for one person alone.
  package let account: ID<ClientAccount>?
  package let address: String
  /// Whose mailbox it is: the account's name, or the person's.
  package let recipient: String
  /// The person whom it greets, also where the account is a company's (MAIL-10).
  package let greeted: String
  /// Name and code of the account that it is for; nil where it is for one person alone.
  package let client: String?
  package let language: Language
  /// What the template's places are filled with.
  package let facts: [MailFact: Phrase]
  package let service: ID<Service>?
  /// The order that it is about.
  package let order: Order?
  /// Only ever set for the owner of the service (MAIL-3).
  package let renewalLink: IssuedLink?
  /// Whether it tells access codes.
  package let carriesSecrets: Bool
  package let reasons: [Reason]

  init(
    _ model: MailModel, to account: ClientAccount, facts: [MailFact: Phrase],
    about service: ID<Service>? = nil, inOrder order: Order? = nil, renewalLink: IssuedLink? = nil,
    tellingSecrets carriesSecrets: Bool = false, because reasons: [Reason]
  ) {
    self.model = model
    // The account-opening mail goes to the new client alone (MAIL-4).
    self.account = model == .accountOpened ? nil : account.id
    address = account.details.email
    recipient = account.name
    greeted = account.greeted
    client = model == .accountOpened ? nil : account.nameAndCode
    language = MailsSpeakTheRecipientsLanguage.language(for: account)
    self.facts = facts
    self.service = service
    self.order = order
    self.renewalLink = renewalLink
    self.carriesSecrets = carriesSecrets
    self.reasons = reasons
  }

  /// A letter to one person, of which nobody gets a copy.
  init(_ model: MailModel, to user: User, facts: [MailFact: Phrase], because reasons: [Reason]) {
    self.init(
      model, to: user, facts: facts, service: nil, order: nil, tellingSecrets: false,
      because: reasons)
  }

  private init(
    _ model: MailModel, to user: User, facts: [MailFact: Phrase], service: ID<Service>?,
    order: Order?, tellingSecrets carriesSecrets: Bool, because reasons: [Reason]
  ) {
    self.model = model
    account = nil
    address = user.email
    recipient = user.name
    greeted = user.name
    client = nil
    language = user.language
    self.facts = facts
    self.service = service
    self.order = order
    renewalLink = nil
    self.carriesSecrets = carriesSecrets
    self.reasons = reasons
  }

  /// The same for somebody else, marked as a copy and without what acts without login (MAIL-3).
  func copy(to user: User, of account: ClientAccount, because reason: Reason) -> Letter {
    var facts = facts
    facts[.account] = Phrase(name: account.nameAndCode)
    return Letter(
      model, to: user, facts: facts, service: service, order: order,
      tellingSecrets: carriesSecrets,
      because: reasons.filter { $0 != OnlyTheOwnerGetsTheQuickLink.withLink } + [reason])
  }
}

/// A place in a mail template.
package enum MailFact: String, CaseIterable, Sendable {
  /// A service's name, an account's name and code, a date, an amount. In a mail about an order, the client
  /// stands as owner, for the agency alone, and who did something as contact.
  case service, owner, contact, date, amount
  /// The access codes of a hosting.
  case login, password
  /// The login of a new account's owner (MAIL-4). His password is in no mail (ACCESS-12).
  case userLogin
  /// An invoice's or an order's number; a ticket's subject and the answer to it, or what an order was before;
  /// an order's product.
  case number, subject, text, product
  /// Present only in the copy that a technical contact gets.
  case copy
  /// A credit note's invoice, and what it leaves of it; present only where its money goes to the balance, or to the
  /// card; what becomes of the periods that it is about.
  case invoice, rest, paidBack, toCard, periods
  /// Present only in a reminder that comes after the due date.
  case late
  /// Present only in the copy that a contact or a guest gets: the account whose mail it is.
  case account
  /// Present only where the coming period costs nothing (DOMAIN-6).
  case offered
  /// Where a service is renewed by itself: by whom, and when (BILL-22).
  case renewer, renewalDay
  /// Present only where its reader owns the service that it is about.
  case own
  /// What renewing costs its reader, including tax; only where he would be invoiced, and for something.
  case price
  /// When an expiry date comes, seen from the day of the alert: « dans 15 jours », « demain ».
  case soon
  /// Present only where the answer that the mail tells is yes; where none came; where what it tells of stood and has
  /// ended; where it was asked and is asked no longer.
  case accepted, unanswered, ended, withdrawn
  /// Present only where the contact of whom the mail tells is its reader.
  case yourself
  /// What was asked about a service and ends with it (LIFE-3).
  case requests
  /// Present only where its reader has no client account of his own, which he needs to answer (ORDER-12).
  case accountless
  /// Several services with their new expiry dates, a line each; present only where there are several.
  case renewed
  /// Why an invitation does not stand any more (ACCESS-14), or a change of owner came to nothing (LINK-16).
  case reason
}
