/// The login of a person, with the way to the account that comes with it (PERSON-4).
struct PersonUser {
  let user: User
  private let access: AccountAccess
  private let account: ClientAccount

  /// - Parameters:
  ///   - name: the person's, which a new user gets.
  ///   - rights: what whoever sets it up may pass on (ACCESS-11).
  /// - Throws: a refusal where the address is malformed or leads to somebody else.
  init(
    _ request: UserRequest, named name: (first: String, last: String), of account: ClientAccount,
    by rights: AccountRights, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    self.account = account
    let problems = TextFormat.problem(withEmail: request.email)
    try AUserIsSetUpWithThePerson.refuse(problems)
    let known = try Self.contact(with: request.email, of: account, reading: records)
    let before = try known.flatMap { try records.access(of: $0.id, to: account.id) }
    // What an access brought that does not stand any more is granted anew.
    try SomeThingsAreNeverDelegated.checkGrant(
      of: request.permissions, beyond: before?.rights.permissions ?? .none, by: rights)
    var user =
      try known
      ?? .new(
        request.email, named: name, speaking: request.language, reading: records,
        under: &circumstances)
    user.isActive = true
    self.user = user
    access = AccountAccess(
      id: before?.id ?? circumstances.newID(), user: user.id, account: account.id, role: .contact,
      status: .active, since: before?.since ?? circumstances.today,
      permissions: request.permissions)
  }

  func record(in decision: inout Decision) {
    decision.save(user, access)
    let reason = ContactsAreAddedOrInvited.reason(user, .contact, of: account)
    decision.explain([reason, EachHasAPermissionSet.reason(access.permissions, of: user.name)])
    decision.send(
      Letter(
        .contactRegistered, to: user,
        facts: [
          .owner: Phrase(name: account.nameAndCode), .userLogin: Phrase(name: user.email),
          .text: access.permissions.words,
        ], because: [reason]))
  }

  /// A contact of this account whom no person has may be a person's user; nil where nobody has the address.
  private static func contact(
    with email: String, of account: ClientAccount, reading records: some Records
  ) throws -> User? {
    guard let user = try records.user(email: email) else {
      guard try records.account(meantBy: email) == nil else {
        throw AUserIsSetUpWithThePerson.isSomebodyElses(email)
      }
      return nil
    }
    if let person = try records.person(with: user.id) {
      throw person.account == account.id
        ? AUserIsSetUpWithThePerson.belongsTo(person, email)
        : AUserIsSetUpWithThePerson.isSomebodyElses(email)
    }
    let accesses = try records.accesses(of: user.id)
    let isOwnContact =
      user.kind == .external && accesses.count == 1
      && accesses.allSatisfy { $0.account == account.id && $0.role == .contact }
    guard isOwnContact else { throw AUserIsSetUpWithThePerson.isSomebodyElses(email) }
    return user
  }
}
