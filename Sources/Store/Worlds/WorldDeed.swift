import ClientArea

/// One thing that somebody did before today. It is performed by the same command as when a person does it,
/// so the mails, invoices and journal entries of the past are real.
struct WorldDeed: Sendable {
  let day: Day
  /// The address of whoever did it; nil for a visitor.
  let actor: String?
  /// The code of the account that he acted for; nil for the first that he owns.
  let account: String?
  let action: Action
  /// Where the file tells it: « history[3] ».
  let path: String

  /// What was done, by the verb of the file.
  enum Action: Sendable {
    case renew(ServiceName, PaymentChoice)
    /// With the quick link that the owner was sent last.
    case renewByLink(ServiceName)
    case order(product: String, named: String, ServiceFuture, PaymentChoice)
    /// For a new contact whose address is known: the order waits (ORDER-8).
    case requestConsent(product: String, named: String, ContactDetails)
    /// To be paid later, by the client or by the agency with this code (ORDER-10).
    case recordOrder(product: String, named: String, agency: String)
    case topUp(Money)
    case issueInvoice(to: String, subject: String, Money, dueIn: Int)
    case payInvoice(subject: String, PaymentChoice)
    case cancelInvoice(subject: String)
    case openTicket(subject: String, text: String, TicketTopic, ServiceName?)
    case replyToTicket(subject: String, text: String)
    case renewAccessCodes(ServiceName, ticket: String?)
    case defineTechnicalContact(ServiceName, contact: String)
    case breakTechnicalContact(ServiceName, contact: String)
    case defineAdministrativeContact(String)
    case breakAdministrativeContact(String)
    /// Opens every mail that came until now.
    case inviteGuest(String, Permissions)
    case readMails
  }

  /// A service by its name, and by its kind where several have the name.
  struct ServiceName: Sendable {
    let name: String
    let kind: ServiceKind?
  }

  /// For whom something was ordered.
  enum ServiceFuture: Sendable {
    case myself
    case existing(String)
    case new(ContactDetails)
  }
}
