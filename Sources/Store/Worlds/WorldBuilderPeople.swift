package import ClientArea
import SQLite

// Accounts, users and what belongs to them.
extension WorldBuilder {
  /// An account with complete details. Its owner is made too, unless a user has the address already.
  @discardableResult
  package func addAccount(
    _ code: String, kind: ClientKind, named name: String, ownedBy email: String,
    language: Language = .fr
  ) throws -> ID<ClientAccount> {
    let details = UsualDetails(of: code, kind, named: name, email: email, language).details
    return try desk.database.transaction {
      if try desk.reader.user(email: email) == nil {
        try addUser(
          email, firstName: details.firstName, lastName: details.lastName, language: language)
      }
      return try addAccount(code, details: details, owners: [email])
    }
  }

  /// An account whose details are all given.
  /// - Parameter owners: the addresses of users who are there already.
  @discardableResult
  package func addAccount(
    _ code: String, details: ContactDetails, owners: [String], login: String? = nil,
    isAdvancedModeOn: Bool = false, registeredOn: Day? = nil
  ) throws -> ID<ClientAccount> {
    try make { writer, circumstances in
      let (code, details) = (code.trimmed, details.standard)
      guard try desk.reader.account(code: code) == nil else { throw WorldProblem.taken(code) }
      let account = ClientAccount(
        id: circumstances.newID(), code: code,
        login: login ?? UsualDetails.login(of: code, named: details.name), details: details,
        isAdvancedModeOn: isAdvancedModeOn, registeredOn: registeredOn ?? circumstances.today)
      let other: ClientAccount? = try desk.reader.first(
        ClientAccount.self, "WHERE login = \(account.login)")
      guard other == nil else { throw WorldProblem.taken(account.login) }
      try writer.save(account)
      for email in owners {
        try writer.save(
          AccountAccess(
            id: circumstances.newID(), user: try user(email), account: account.id, role: .owner,
            status: .active, since: account.registeredOn))
      }
      try countOn(code, with: writer, under: &circumstances)
      try writer.save(ContactType.client(of: account.id, id: circumstances.newID()))
      return account.id
    }
  }

  /// A client's person.
  @discardableResult
  package func addUser(
    _ email: String, firstName: String? = nil, lastName: String? = nil,
    language: Language = .fr, password: String = WorldPasswords.usual
  ) throws -> ID<User> {
    try add(.external, email, firstName, lastName, language, password)
  }

  /// One of the provider's staff.
  @discardableResult
  package func addInternalUser(
    _ email: String, firstName: String? = nil, lastName: String? = nil,
    language: Language = .fr, password: String = WorldPasswords.usual,
    role: StaffRole = .administrator
  ) throws -> ID<User> {
    try add(.internal, email, firstName, lastName, language, password, role)
  }

  /// Another billing identity of an account (BILL-12).
  @discardableResult
  package func addPayer(_ party: Party, of code: String) throws -> ID<Payer> {
    try make { writer, circumstances in
      let payer = Payer(
        id: circumstances.newID(), account: try account(code).id, party: party.standard)
      try writer.save(payer)
      return payer.id
    }
  }

  /// Changes what an account says of itself, whatever a form would say to that.
  package func changeDetails(
    of code: String, _ change: (inout ContactDetails) throws -> Void
  ) throws {
    try make { writer, _ in
      var account = try account(code)
      try change(&account.details)
      account.details = account.details.standard
      try writer.save(account)
    }
  }

  package func setAdvancedMode(of code: String, on isOn: Bool) throws {
    try make { writer, _ in
      var account = try account(code)
      account.isAdvancedModeOn = isOn
      try writer.save(account)
    }
  }

  /// Gives an account the property « Agence », or takes it away (AGENCY-1).
  package func setAgency(_ code: String, to isAgency: Bool = true) throws {
    try make { writer, _ in
      var account = try account(code)
      account.isAgency = isAgency
      try writer.save(account)
    }
  }

  /// Sets a balance by the ledger entry that it takes, as if it had been topped up (BILL-11).
  package func setBalance(of code: String, to balance: Money) throws {
    try make { writer, circumstances in
      var account = try account(code)
      let change = balance - account.balance
      account.balance = balance
      try writer.save(account)
      try writer.save(
        LedgerEntry(
          id: circumstances.newID(), account: account.id, bookedOn: circumstances.today,
          amount: change, balanceAfter: balance,
          label: Phrase(fr: "solde de départ", it: "saldo iniziale", en: "opening balance")))
    }
  }

  /// The account with this code.
  package func account(_ code: String) throws -> ClientAccount {
    guard let account = try desk.reader.account(code: code) else {
      throw WorldProblem.unknown(.account, code)
    }
    return account
  }

  /// The user with this address.
  package func user(_ email: String) throws -> ID<User> {
    guard let user = try desk.reader.user(email: email) else {
      throw WorldProblem.unknown(.user, email)
    }
    return user.id
  }

  private func add(
    _ kind: UserKind, _ email: String, _ firstName: String?, _ lastName: String?,
    _ language: Language, _ password: String,
    _ role: StaffRole? = nil
  ) throws -> ID<User> {
    try make { writer, circumstances in
      let email = EmailAddress.standard(email)
      if let problem = TextFormat.problem(withEmail: email).first {
        throw WorldProblem.malformed(problem.advice)
      }
      guard try desk.reader.user(email: email) == nil else { throw WorldProblem.taken(email) }
      let (first, last) = UsualDetails.person(behind: email)
      let user = User(
        id: circumstances.newID(), email: email, firstName: firstName ?? first,
        lastName: lastName ?? last, kind: kind, passwordHash: try hash(of: password, for: email),
        language: language, role: role)
      try writer.save(user)
      return user.id
    }
  }

  /// Lets the codes of later accounts follow this one.
  private func countOn(
    _ code: String, with writer: EntityWriter, under circumstances: inout Circumstances
  ) throws {
    guard code.hasPrefix("C-"), let number = Int(code.dropFirst(2)), number > 1000 else { return }
    var series = try desk.reader.numbering("C", after: 1000, under: &circumstances)
    guard number > series.last else { return }
    series.last = number
    try writer.save(series)
  }
}

extension Reader {
  /// The account with this code, letter case aside. An e-mail address names none here.
  fileprivate func account(code: String) throws -> ClientAccount? {
    try first(ClientAccount.self, "WHERE code = \(code.trimmed) COLLATE NOCASE")
  }
}
