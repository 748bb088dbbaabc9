import ClientArea

extension WorldDeed {
  /// The names that a line of the history may have.
  static let names = [
    "on", "as", "account", "do", "service", "kind", "product", "with", "for", "agency",
    "newContact",
    "amount",
    "subject", "text", "topic", "contact", "ticket", "dueIn",
    "guest", "permissions",
  ]

  /// What a line of the history may do.
  enum Verb: String, CaseIterable {
    case renew, renewByLink, order, requestConsent, recordOrder, topUp, issueInvoice, payInvoice
    case cancelInvoice
    case openTicket, replyToTicket, renewAccessCodes, defineTechnicalContact, breakTechnicalContact
    case defineAdministrativeContact, breakAdministrativeContact, inviteGuest
    case readMails
  }

  init(_ fields: FileFields) throws(WorldFileError) {
    path = fields.path
    day = try fields.day("on")
    actor = fields.has("as") ? try fields.email("as") : nil
    account = try fields.optionalText("account")
    action = try Self.action(try fields.choice("do"), fields)
  }

  private static func action(_ verb: Verb, _ fields: FileFields) throws(WorldFileError) -> Action {
    switch verb {
    case .renew: .renew(try service(fields), try means(fields))
    case .renewByLink: .renewByLink(try service(fields))
    case .order:
      .order(
        product: try fields.text("product"), named: try fields.text("service"),
        try future(fields), try means(fields))
    case .requestConsent:
      .requestConsent(
        product: try fields.text("product"), named: try fields.text("service"),
        try newContact(fields))
    case .recordOrder:
      .recordOrder(
        product: try fields.text("product"), named: try fields.text("service"),
        agency: try fields.text("agency"))
    case .topUp: .topUp(try fields.money("amount"))
    case .issueInvoice:
      .issueInvoice(
        to: try fields.text("for"), subject: try fields.text("subject"),
        try fields.money("amount"), dueIn: try fields.integer("dueIn"))
    case .payInvoice:
      .payInvoice(subject: try fields.text("subject"), try means(fields))
    case .cancelInvoice: .cancelInvoice(subject: try fields.text("subject"))
    case .openTicket: try openTicket(fields)
    case .replyToTicket:
      .replyToTicket(subject: try fields.text("subject"), text: try fields.text("text"))
    case .renewAccessCodes:
      .renewAccessCodes(try service(fields), ticket: try fields.optionalText("ticket"))
    case .defineTechnicalContact:
      .defineTechnicalContact(try service(fields), contact: try fields.text("contact"))
    case .breakTechnicalContact:
      .breakTechnicalContact(try service(fields), contact: try fields.text("contact"))
    case .defineAdministrativeContact: .defineAdministrativeContact(try fields.text("contact"))
    case .breakAdministrativeContact: .breakAdministrativeContact(try fields.text("contact"))
    case .inviteGuest: .inviteGuest(try fields.email("guest"), try fields.permissions())
    case .readMails: .readMails
    }
  }

  private static func openTicket(_ fields: FileFields) throws(WorldFileError) -> Action {
    .openTicket(
      subject: try fields.text("subject"), text: try fields.text("text"),
      try fields.choice("topic", or: .question),
      fields.has("service") ? try service(fields) : nil)
  }

  private static func service(_ fields: FileFields) throws(WorldFileError) -> ServiceName {
    ServiceName(name: try fields.text("service"), kind: try fields.optionalChoice("kind"))
  }

  private static func means(_ fields: FileFields) throws(WorldFileError) -> PaymentChoice {
    try fields.choice("with", or: .card)
  }

  private static func future(_ fields: FileFields) throws(WorldFileError) -> ServiceFuture {
    if fields.has("newContact") { return .new(try newContact(fields)) }
    return try fields.optionalText("for").map { .existing($0) } ?? .myself
  }

  private static func newContact(_ fields: FileFields) throws(WorldFileError) -> ContactDetails {
    guard let contact = try fields.object("newContact", allowing: DetailsReading.names) else {
      throw fields.error(in: "newContact", .missing)
    }
    return try DetailsReading.details(contact)
  }
}
