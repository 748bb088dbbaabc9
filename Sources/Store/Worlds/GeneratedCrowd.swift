import ClientArea

/// Clients, their sites and services, made one after the other by dice.
struct GeneratedCrowd {
  let products: [ServiceKind: Product]
  private let seed: UInt64
  let writer: EntityWriter
  private(set) var circumstances: Circumstances
  private(set) var services = 0
  private(set) var clients = 0
  private var sites = 0
  /// Not the world's own dice, whose rolls are secrets.
  private var dice: Dice

  init(
    products: [Product], writer: EntityWriter, circumstances: Circumstances,
    seed: UInt64
  ) {
    self.products = Dictionary(products.map { ($0.kind, $0) }) { first, _ in first }
    self.seed = seed
    self.writer = writer
    self.circumstances = circumstances
    dice = Dice(state: ~seed)
  }

  /// One to five sites.
  mutating func fewSites() -> Int { 1 + roll(5) }

  /// A client whose name and address follow from his number.
  mutating func addClient() throws -> ID<ClientAccount> {
    let first = Self.firstNames[roll(Self.firstNames.count)]
    let last = Self.lastNames[roll(Self.lastNames.count)]
    return try addClient(
      "\(first) \(last)", .individual, email: "client\(clients + 1)@monde.example")
  }

  mutating func addClient(
    _ name: String, _ kind: ClientKind = .company, email: String
  ) throws -> ID<ClientAccount> {
    clients += 1
    let code = "C-\(Self.firstCode + clients)"
    let details = UsualDetails(of: code, kind, named: name, email: email, .fr).details
    let user = User(
      id: circumstances.newID(), email: email, firstName: details.firstName,
      lastName: details.lastName, kind: .external,
      passwordHash: try WorldPasswords.hash(of: WorldPasswords.usual, for: email, seed: seed),
      language: .fr)
    let account = ClientAccount(
      id: circumstances.newID(), code: code, login: UsualDetails.login(of: code, named: name),
      details: details, isAdvancedModeOn: false, registeredOn: circumstances.today - roll(3000))
    try writer.insert(user)
    try writer.insert(account)
    try writer.insert(
      AccountAccess(
        id: circumstances.newID(), user: user.id, account: account.id, role: .owner,
        status: .active, since: account.registeredOn))
    return account.id
  }

  /// A domain and, by chance, what stands on it; one site in ten has a technical contact.
  mutating func addSite(
    of owner: ID<ClientAccount>, lookedAfterBy webmaster: ID<ClientAccount>, atMost count: Int
  ) throws {
    sites += 1
    let name = "\(Self.words[roll(Self.words.count)])-\(sites).example"
    let expiry = circumstances.today + roll(400) - 35
    let isLookedAfter = sites.isMultiple(of: 10)
    for kind in [ServiceKind.domain, .hosting, .mailbox, .website].prefix(min(count, 1 + roll(4))) {
      guard let product = products[kind] else { continue }
      let service = self.service(kind, name, of: owner, product, until: expiry)
      try writer.insert(service)
      services += 1
      guard isLookedAfter, owner != webmaster else { continue }
      try writer.insert(
        TechnicalLink(
          id: circumstances.newID(), account: webmaster, service: service.id,
          since: service.openedOn, order: nil))
    }
  }

  /// Codes of later clients follow those that were given.
  mutating func countClients() throws {
    try writer.insert(
      NumberSeries(id: circumstances.newID(), name: "C", last: Self.firstCode + clients))
  }

  private mutating func service(
    _ kind: ServiceKind, _ name: String, of owner: ID<ClientAccount>, _ product: Product,
    until expiry: Day
  ) -> Service {
    let paidFrom = min(expiry - 365 * max(1, product.months / 12), circumstances.today)
    return Service(
      id: circumstances.newID(), name: kind == .mailbox ? "contact@\(name)" : name, kind: kind,
      owner: owner, product: product.id, openedOn: paidFrom - 365 * roll(8), paidFrom: paidFrom,
      expiresOn: expiry,
      codes: kind == .hosting
        ? AccessCodes(login: "site\(sites)", password: circumstances.secret(length: 12)) : nil)
  }

  private mutating func roll(_ sides: Int) -> Int { Int(dice.roll() % UInt64(sides)) }

  private static let firstCode = 1000
  private static let words = [
    "atelier", "bistrot", "cave", "dune", "ecluse", "ferme", "galerie", "halle", "ile", "jardin",
    "lavoir", "moulin", "nuage", "olivier", "phare", "quai", "ruche", "sentier", "tuile", "verger",
  ]
  private static let firstNames = [
    "Alix", "Basile", "Céleste", "Diane", "Émile", "Flore", "Gaspard", "Hélène", "Inès", "Jules",
  ]
  private static let lastNames = [
    "Aubin", "Brunel", "Carlier", "Delorme", "Esnault", "Fabre", "Garnier", "Hébert", "Imbert",
    "Joly",
  ]
}
