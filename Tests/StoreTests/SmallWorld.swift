import ClientArea
import Store

/// A few accounts, users and services under fixed keys, for the tests of the store.
///
///     Lune SARL (owner: Léa) ── lune.example, hosting   ←technical link── Web Studio (owner: Paul)
///                            └─ lune-mail.example, mailbox
///     Soleil (owner: Zoé)    ── soleil.example, hosting
///     staff: Sam
enum SmallWorld {
  static let today = Day(number: 20_486)
  static let lune = ID<ClientAccount>(1)
  static let studio = ID<ClientAccount>(2)
  static let soleil = ID<ClientAccount>(3)
  static let lea = ID<User>(11)
  static let paul = ID<User>(12)
  static let zoe = ID<User>(13)
  static let sam = ID<User>(14)
  static let hostingPlan = ID<Product>(21)
  static let luneHosting = ID<Service>(31)
  static let luneMailbox = ID<Service>(32)
  static let soleilHosting = ID<Service>(33)
  static let link = ID<TechnicalLink>(41)

  static let asLune = Session(user: lea, account: lune)
  static let asStudio = Session(user: paul, account: studio)
  static let asSoleil = Session(user: zoe, account: soleil)
  static let asStaff = Session(user: sam, account: nil)

  static var entities: [any Entity] {
    [
      account(lune, "C-1001", "Lune SARL", "lea@lune.example"),
      account(studio, "C-1002", "Web Studio", "paul@studio.example"),
      account(soleil, "C-1003", "Soleil", "zoe@soleil.example"),
      user(lea, "lea@lune.example", "Léa", .external),
      user(paul, "paul@studio.example", "Paul", .external),
      user(zoe, "zoe@soleil.example", "Zoé", .external),
      user(sam, "sam@provider.example", "Sam", .internal),
      access(51, lea, lune), access(52, paul, studio), access(53, zoe, soleil),
      Product(
        id: hostingPlan, name: "Hébergement", kind: .hosting, price: Money(cents: 6000), months: 12),
      service(luneHosting, "lune.example", .hosting, lune, expiresIn: 30),
      service(luneMailbox, "lune-mail.example", .mailbox, lune, expiresIn: 200),
      service(soleilHosting, "soleil.example", .hosting, soleil, expiresIn: 7),
      TechnicalLink(id: link, account: studio, service: luneHosting, since: today - 90, order: nil),
    ]
  }

  static func account(
    _ id: ID<ClientAccount>, _ code: String, _ name: String, _ email: String
  ) -> ClientAccount {
    ClientAccount(
      id: id, code: code, login: "login-\(id.value)",
      details: ContactDetails(
        kind: .company, company: name, siren: "732829320", firstName: "Anne", lastName: "Durand",
        email: email, phone: "+33 1 23 45 67 89", street: "1 rue \"Haute\"", postcode: "75001",
        city: "Paris", country: "FR", language: .fr),
      registeredOn: today - 400)
  }

  static func user(_ id: ID<User>, _ email: String, _ name: String, _ kind: UserKind) -> User {
    User(
      id: id, email: email, firstName: name, lastName: "Martin", kind: kind, passwordHash: "*",
      language: .fr)
  }

  static func access(
    _ id: Int, _ user: ID<User>, _ account: ID<ClientAccount>
  ) -> AccountAccess {
    AccountAccess(
      id: ID(id), user: user, account: account, role: .owner, status: .active, since: today - 400)
  }

  static func service(
    _ id: ID<Service>, _ name: String, _ kind: ServiceKind, _ owner: ID<ClientAccount>,
    expiresIn days: Int
  ) -> Service {
    Service(
      id: id, name: name, kind: kind, owner: owner, product: hostingPlan, openedOn: today - 335,
      paidFrom: today - 335, expiresOn: today + days,
      codes: kind == .hosting ? AccessCodes(login: "lune7k", password: "secret") : nil)
  }
}
