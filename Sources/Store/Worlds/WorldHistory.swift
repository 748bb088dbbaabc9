import ClientArea
import SQLite

/// Lets the past of a world happen: moves the clock from day to day, and performs what somebody did.
struct WorldHistory {
  let world: WorldFile
  let desk: Desk
  let builder: WorldBuilder

  init(of world: WorldFile, at desk: Desk, with builder: WorldBuilder) {
    self.world = world
    self.desk = desk
    self.builder = builder
  }

  func happen() throws {
    for deed in world.history {
      try advance(to: deed.day)
      do {
        try perform(deed.action, as: try session(of: deed))
      } catch let problem as WorldProblem {
        throw world.error(problem, at: deed.path, among: names(in: deed))
      }
    }
    try advance(to: world.today)
  }

  /// Lets time pass until the morning of a day, with what falls due on the way.
  private func advance(to day: Day) throws {
    guard try builder.today < day else { return }
    var travel = try TimeTravel(to: Moment(morningOf: day), at: desk)
    while !travel.isFinished { try travel.step() }
  }

  private func session(of deed: WorldDeed) throws -> Session {
    guard let actor = deed.actor else { return .visitor }
    let user = try desk.reader.user(try builder.user(actor))
    switch user.kind {
    case .internal: return Session(user: user.id, account: nil)
    case .external:
      let account =
        try deed.account.map { try builder.account($0) }
        ?? desk.reader.accounts(ownedBy: user.id).first
      return Session(user: user.id, account: account?.id)
    }
  }

  /// The members of a deed that a problem may be about.
  private func names(in deed: WorldDeed) -> [String: String] {
    var names = ["as": deed.actor ?? "", "account": deed.account ?? ""]
    switch deed.action {
    case .renew(let service, _), .renewByLink(let service), .renewAccessCodes(let service, _):
      names["service"] = service.name
    case .defineTechnicalContact(let service, let contact),
      .breakTechnicalContact(let service, let contact):
      names["service"] = service.name
      names["contact"] = contact
    case .order(let product, _, let future, _):
      names["product"] = product
      if case .existing(let code) = future { names["for"] = code }
    case .requestConsent(let product, _, _): names["product"] = product
    case .recordOrder(let product, _, let agency):
      names["product"] = product
      names["agency"] = agency
    case .issueInvoice(let account, _, _, _): names["for"] = account
    case .openTicket(_, _, _, let service): names["service"] = service?.name
    case .payInvoice(let subject, _), .cancelInvoice(let subject), .replyToTicket(let subject, _):
      names["subject"] = subject
    case .defineAdministrativeContact(let contact), .breakAdministrativeContact(let contact):
      names["contact"] = contact
    case .inviteGuest(let guest, _): names["guest"] = guest
    case .topUp, .readMails: break
    }
    return names
  }

  private func perform(_ action: WorldDeed.Action, as session: Session) throws {
    switch action {
    case .renew(let service, let means): try renew(service, with: means, as: session)
    case .renewByLink(let service): try renewByLink(service, as: session)
    case .order(let product, let name, let future, let means):
      try order(product, named: name, for: beneficiary(future), with: means, as: session)
    case .requestConsent(let product, let name, let details):
      let request = try request(product, named: name, for: .newClient(details))
      try done(RequestConsent(for: request), as: session)
    case .recordOrder(let product, let name, let agency):
      let request = try request(
        product, named: name, for: .myself, agency: try builder.account(agency).id)
      try done(RecordOrder(request), as: session)
    case .topUp(let amount): try done(TopUpBalance(by: amount), as: session)
    case .issueInvoice(let code, let subject, let amount, let delay):
      try issueInvoice(to: code, for: subject, of: amount, dueIn: delay, as: session)
    case .payInvoice(let subject, let means):
      try done(PayInvoice(try invoice(subject).id, with: means), as: session)
    case .cancelInvoice(let subject):
      try done(CancelInvoice(try invoice(subject).id), as: session)
    case .openTicket(let subject, let text, let topic, let service):
      let id = try service.map { try self.service($0).id }
      try done(OpenTicket(subject, saying: text, asking: topic, about: id), as: session)
    case .replyToTicket(let subject, let text):
      try done(ReplyToTicket(try ticket(subject).id, saying: text), as: session)
    case .renewAccessCodes(let service, let ticket):
      try renewAccessCodes(of: service, answering: ticket, as: session)
    case .defineTechnicalContact(let service, let contact):
      let service = try self.service(service)
      try done(
        DefineTechnicalContact(of: service.id, named: service.name, as: contact), as: session)
    case .breakTechnicalContact(let service, let contact):
      try breakTechnicalContact(contact, of: service, as: session)
    case .defineAdministrativeContact(let contact):
      try done(DefineAdministrativeContact(as: contact), as: session)
    case .breakAdministrativeContact(let contact):
      try breakAdministrativeContact(contact, as: session)
    case .inviteGuest(let guest, let permissions):
      try inviteGuest(guest, allowing: permissions, as: session)
    case .readMails: try readMails(as: session)
    }
  }
}
