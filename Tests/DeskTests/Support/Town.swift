import ClientArea
import Equipment
import SQLite
import Testing

@testable import Store

/// A small town of clients at a desk in memory, which a test peoples as it needs.
///
///     let town = try Town()
///     let lune = try town.account("Lune SARL")
///     let hosting = try town.service("lune.example", of: lune, expiresIn: 30)
///     try town.done(RenewService(…), as: town.session(of: lune))
final class Town {
  let desk: Desk
  /// The hosting plan: 60,00 € a year.
  let plan: Product
  let domainPlan: Product
  let mailboxPlan: Product
  let sitePlan: Product
  /// Provider staff.
  let staff: Session

  /// A Monday morning.
  static let start = Day(number: 20_486)
  /// The hash of « demo », made once, since it is slow on purpose.
  static let passwordHash: String? = try? PasswordHash(cost: 1).hash(
    of: "demo", salt: Array(1...16))

  init(
    on day: Day = Town.start, seed: UInt64 = 1,
    mails: any MailRendering = MailTemplates(EmbeddedFiles.all)
  ) throws {
    let start = WorldStart(worldName: "town", seed: seed, now: Moment(morningOf: day))
    desk = try Desk(at: .memory, startingWith: start, mails: mails, passwordCost: 1)
    plan = try desk.foundProduct("Hébergement Unique", .hosting, 6000, 12)
    domainPlan = try desk.foundProduct("Domaine .example", .domain, 1200, 12)
    mailboxPlan = try desk.foundProduct("Boîte mail", .mailbox, 1000, 12)
    sitePlan = try desk.foundProduct("Site internet", .website, 4900, 1)
    let sam = try desk.found { circumstances in
      User(
        id: circumstances.newID(), email: "sam@provider.test", firstName: "Sam", lastName: "Petit",
        kind: .internal, passwordHash: Town.passwordHash ?? "", language: .fr)
    }
    staff = Session(user: sam.id, account: nil)
  }

  var reader: Reader { desk.reader }

  var today: Day { get throws { try reader.today() } }

  /// An account with complete details and an owner of its own, whose address is `email`.
  func account(
    _ name: String, kind: ClientKind = .company, email: String? = nil, language: Language = .fr,
    isAdvancedModeOn: Bool = false
  ) throws -> ClientAccount {
    let address = email ?? "\(name.lowercased().filter(\.isLetter))@client.test"
    let owner = try user(address, named: name, language: language)
    return try account(
      .complete(kind, name, email: address, language: language), ownedBy: owner,
      isAdvancedModeOn: isAdvancedModeOn)
  }

  /// An account of somebody who is there already.
  func account(
    _ details: ContactDetails, ownedBy owner: User, isAdvancedModeOn: Bool = false
  ) throws -> ClientAccount {
    let day = try today
    let account = try desk.found { circumstances in
      let id: ID<ClientAccount> = circumstances.newID()
      return ClientAccount(
        id: id, code: "C-\(9000 + id.value)", login: "login\(id.value)", details: details,
        isAdvancedModeOn: isAdvancedModeOn, registeredOn: day - 400)
    }
    try grant(owner, account)
    try desk.found { ContactType.client(of: account.id, id: $0.newID()) }
    return account
  }

  func user(
    _ email: String, named name: String = "Jean", language: Language = .fr
  ) throws -> User {
    let hash = try #require(Self.passwordHash)
    return try desk.found { circumstances in
      User(
        id: circumstances.newID(), email: email, firstName: "Jean", lastName: name,
        kind: .external, passwordHash: hash, language: language)
    }
  }

  /// Another member of staff.
  @discardableResult
  func member(_ email: String, _ role: StaffRole) throws -> Session {
    let hash = try #require(Self.passwordHash)
    let user = try desk.found { circumstances in
      User(
        id: circumstances.newID(), email: email, firstName: "Zoé", lastName: "Petit",
        kind: .internal, passwordHash: hash, language: .fr, role: role)
    }
    return Session(user: user.id, account: nil)
  }

  @discardableResult
  func grant(
    _ user: User, _ account: ClientAccount, _ status: AccessStatus = .active
  ) throws -> AccountAccess {
    try desk.found { circumstances in
      AccountAccess(
        id: circumstances.newID(), user: user.id, account: account.id, role: .owner,
        status: status, since: circumstances.today)
    }
  }

  /// Somebody who may act in an account beside its owner.
  func access(
    of user: User, to account: ClientAccount, as role: AccessRole = .guest,
    allowing permissions: [Permission] = []
  ) throws -> AccountAccess {
    try desk.found { circumstances in
      AccountAccess(
        id: circumstances.newID(), user: user.id, account: account.id, role: role,
        status: .active, since: circumstances.today, permissions: Permissions(permissions))
    }
  }

  /// The owner of an account, acting for it.
  func session(of account: ClientAccount) throws -> Session {
    Session(user: try reader.user(email: account.details.email)?.id, account: account.id)
  }

  func service(
    _ name: String, _ kind: ServiceKind = .hosting, of owner: ClientAccount, expiresIn days: Int
  ) throws -> Service {
    let product = product(of: kind)
    return try desk.found { circumstances in
      let today = circumstances.today
      let begin = min((today + days).adding(months: -product.months), today)
      return Service(
        id: circumstances.newID(), name: name, kind: kind, owner: owner.id, product: product.id,
        openedOn: begin, paidFrom: begin, expiresOn: today + days,
        codes: kind == .hosting ? .fresh(for: name, under: &circumstances) : nil)
    }
  }

  @discardableResult
  func technicalLink(
    _ contact: ClientAccount, on service: Service, endedOn: Day? = nil
  ) throws -> TechnicalLink {
    try desk.found { circumstances in
      TechnicalLink(
        id: circumstances.newID(), account: contact.id, service: service.id,
        since: circumstances.today - 90, order: nil, endedOn: endedOn)
    }
  }

  @discardableResult
  func administrativeLink(
    _ contact: ClientAccount, for principal: ClientAccount,
    _ status: AdministrativeLinkStatus = .active
  ) throws -> AdministrativeLink {
    try desk.found { circumstances in
      AdministrativeLink(
        id: circumstances.newID(), account: contact.id, principal: principal.id, status: status,
        since: circumstances.today - 90)
    }
  }

  func payer(_ name: String, of account: ClientAccount) throws -> Payer {
    try desk.found { circumstances in
      Payer(
        id: circumstances.newID(), account: account.id,
        party: Party(
          name: name, street: "3 rue du Bac", postcode: "69001", city: "Lyon", country: "FR",
          siren: "", vatNumber: ""))
    }
  }

  func product(of kind: ServiceKind) -> Product {
    switch kind {
    case .hosting: plan
    case .domain: domainPlan
    case .mailbox: mailboxPlan
    case .website: sitePlan
    }
  }
}

extension Desk {
  fileprivate func foundProduct(
    _ name: String, _ kind: ServiceKind, _ cents: Int, _ months: Int
  ) throws -> Product {
    try found { circumstances in
      Product(
        id: circumstances.newID(), name: name, kind: kind, price: Money(cents: cents),
        months: months)
    }
  }
}

extension Town {
  /// Another contact type of an account.
  func type(_ name: String, of account: ClientAccount) throws -> ContactType {
    try desk.found { ContactType(id: $0.newID(), account: account.id, name: name) }
  }
}
