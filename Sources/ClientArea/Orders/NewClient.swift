/// A client account and its owner's user that come into being with an order (ORDER-6).
struct NewClient {
  let account: ClientAccount
  private let opened: NewAccount
  private let link: AdministrativeLink
  private let buyer: ClientAccount

  init(
    _ details: ContactDetails, orderedBy buyer: ClientAccount, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    self.buyer = buyer
    opened = try NewAccount(details, ownedBy: nil, reading: records, under: &circumstances)
    account = opened.account
    link = AdministrativeLink(
      id: circumstances.newID(), account: buyer.id, principal: account.id, status: .active,
      since: circumstances.today)
  }

  func record(in decision: inout Decision) {
    opened.record(in: &decision)
    decision.save(link)
    decision.explain([
      APaidOrderCreatesEverythingAtOnce.reason(account),
      AdministrativeContactOrdersForAnAccount.reason(buyer, for: account),
    ])
    decision.send(
      AccountOpeningGoesToTheNewClient.letter(to: account, login: opened.user.email, from: buyer))
  }
}
