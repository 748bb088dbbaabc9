/// A mail before it is rendered: for whom, of which model, with which facts. The store renders it in the
/// recipient's language (MAIL-6).
package struct Letter: Sendable {
  package let model: MailModel
  package let address: String
  package let recipient: String
  package let language: Language
  /// What the template's places are filled with.
  package let facts: [MailFact: Phrase]
  package let service: ID<Service>?
  /// Only ever set for the owner of the service (MAIL-3).
  package let renewalLink: RenewalLink?
  package let reasons: [Reason]

  init(
    _ model: MailModel, to account: ClientAccount, facts: [MailFact: Phrase],
    about service: ID<Service>? = nil, renewalLink: RenewalLink? = nil, because reasons: [Reason]
  ) {
    self.model = model
    address = account.details.email
    recipient = account.name
    language = MailsSpeakTheRecipientsLanguage.language(for: account)
    self.facts = facts
    self.service = service
    self.renewalLink = renewalLink
    self.reasons = reasons
  }
}

/// A place in a mail template.
package enum MailFact: String, CaseIterable, Sendable {
  /// A service's name, an account's name and code, a date, an amount.
  case service, owner, contact, date, amount, days
  /// The access codes of a hosting.
  case login, password
  /// The login of a new account's owner (MAIL-4). His password is in no mail (ACCESS-12).
  case userLogin
  /// An invoice's number; a ticket's subject and the answer to it; an order's product.
  case number, subject, text, product
  /// Present only in the copy that a technical contact gets.
  case copy
}
