/// Makes the order and account entities that several commands need.
enum NewOrder {
  static func order(
    _ request: OrderRequest, _ product: Product, buyer: ClientAccount,
    owner: ID<ClientAccount>, status: OrderStatus, consent: ID<AdministrativeLink>?,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> (order: Order, series: NumberSeries) {
    var series =
      try records.series(named: "O")
      ?? NumberSeries(id: circumstances.newID(), name: "O", last: 0)
    let order = Order(
      id: circumstances.newID(), number: "CMD-\(series.next())", buyer: buyer.id,
      product: product.id, serviceName: request.serviceName, price: product.price,
      placedOn: circumstances.today, status: status, owner: owner, consent: consent)
    return (order, series)
  }
}

/// A client account and its owner's user that come into being with an order (ORDER-6).
struct NewClient {
  let account: ClientAccount
  let user: User
  private let access: AccountAccess
  private let link: AdministrativeLink
  private let series: NumberSeries
  private let buyer: ClientAccount

  init(
    _ details: ContactDetails, orderedBy buyer: ClientAccount, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    var series =
      try records.series(named: "C")
      ?? NumberSeries(id: circumstances.newID(), name: "C", last: 1000)
    var code = "C-\(series.next())"
    while try records.account(meantBy: code) != nil { code = "C-\(series.next())" }
    self.series = series
    self.buyer = buyer
    let letters = details.name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    account = ClientAccount(
      id: circumstances.newID(), code: code,
      login: String(letters.prefix(20)) + String(code.dropFirst(2)),
      details: details, registeredOn: circumstances.today)
    user = User(
      id: circumstances.newID(), email: details.email, firstName: details.firstName,
      lastName: details.lastName, kind: .external,
      passwordHash: try records.hash(
        ofPassword: LoginIsLockedAfterFiveFailures.firstPassword, salt: circumstances.salt()),
      language: details.language)
    access = AccountAccess(
      id: circumstances.newID(), user: user.id, account: account.id, role: .owner,
      status: .active, since: circumstances.today)
    link = AdministrativeLink(
      id: circumstances.newID(), account: buyer.id, principal: account.id, status: .active,
      since: circumstances.today)
  }

  func record(in decision: inout Decision) {
    decision.save(series, account, user, access, link)
    decision.explain([
      APaidOrderCreatesEverythingAtOnce.reason(account),
      AdministrativeContactOrdersForAnAccount.reason(buyer, for: account),
    ])
    decision.send(
      AccountOpeningGoesToTheNewClient.letter(
        to: account, login: user.email, from: buyer))
  }
}
