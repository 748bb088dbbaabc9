/// A client account that is opened, with its type « Client » (PERSON-2), with its owner's access, and with his user where he has none yet.
struct NewAccount {
  let account: ClientAccount
  let user: User
  private let access: AccountAccess
  private let series: NumberSeries
  private let type: ContactType

  /// - Parameters:
  ///   - owner: who has a login already; nil for somebody new, who gets one.
  ///   - name: the login name of the account; nil for one that follows from its name and code.
  init(
    _ details: ContactDetails, ownedBy owner: User?, called name: String? = nil,
    reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    var series = try records.numbering("C", after: 1000, under: &circumstances)
    var code = "C-\(series.next())"
    while try records.account(meantBy: code) != nil { code = "C-\(series.next())" }
    self.series = series
    let letters = details.name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    var login = name ?? String(letters.prefix(20)) + String(code.dropFirst(2))
    while try records.account(login: login) != nil { login += "x" }
    account = ClientAccount(
      id: circumstances.newID(), code: code,
      login: login,
      details: details, registeredOn: circumstances.today)
    user =
      try owner
      ?? .new(
        details.email, named: (details.firstName, details.lastName), speaking: details.language,
        reading: records, under: &circumstances)
    access = AccountAccess(
      id: circumstances.newID(), user: user.id, account: account.id, role: .owner,
      status: .active, since: circumstances.today)
    type = .client(of: account.id, id: circumstances.newID())
  }

  func record(in decision: inout Decision) {
    decision.save(series, account, user, access, type)
  }
}

extension User {
  /// Somebody who gets a login, with the simulator's first password (ACCESS-12).
  static func new(
    _ email: String, named name: (first: String, last: String), speaking language: Language,
    as kind: UserKind = .external, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws -> User {
    User(
      id: circumstances.newID(), email: email, firstName: name.first, lastName: name.last,
      kind: kind,
      passwordHash: try records.hash(
        ofPassword: LoginIsLockedAfterFiveFailures.firstPassword, salt: circumstances.salt()),
      language: language)
  }
}
