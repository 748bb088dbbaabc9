/// Whoever has the address of a future owner already, and is asked before anything is his (ORDER-8). It is looked up
/// without telling anything about whoever has it.
enum FutureOwner {
  case account(ClientAccount)
  /// Somebody with a login who has no account of his own: the contact of another client, say (ORDER-12).
  case person(User)

  /// - Returns: nil where nobody has the address yet.
  /// - Throws: a refusal where it is the buyer's own, that of a client he may order for already, or that of the
  ///   provider's staff, who can own nothing.
  static func known(
    by details: ContactDetails, to buyer: ClientAccount, reading records: some Records
  ) throws -> FutureOwner? {
    guard let found = try find(details, reading: records) else { return nil }
    switch found {
    case .person(let user):
      guard user.kind == .external else { throw AnAddressThatIsKnownIsAsked.opensNoAccount }
    case .account(let owner):
      try ALinkIsNewAndToSomebodyElse.checkOther(owner, than: buyer, in: .email)
      let link = try records.latestAdministrativeLink(of: buyer.id, for: owner.id)
      guard link?.status != .active else { throw isContactAlready }
    }
    return found
  }

  /// Whoever the address leads to: the account that its user owns first, the account that bears it, or its user.
  static func find(
    _ details: ContactDetails, reading records: some Records
  ) throws -> FutureOwner? {
    let user = try records.user(email: details.email)
    if let user, let own = try records.accounts(ownedBy: user.id).first { return .account(own) }
    if let account = try records.account(meantBy: details.email) { return .account(account) }
    return user.map { .person($0) }
  }

  /// The question to him that waits already, if any.
  func question(
    from buyer: ClientAccount, reading records: some Records
  ) throws -> AdministrativeLink? {
    switch self {
    case .account(let owner):
      let latest = try records.latestAdministrativeLink(of: buyer.id, for: owner.id)
      return latest?.status == .pending ? latest : nil
    case .person(let user):
      return try records.questions(to: user.id).first { $0.account == buyer.id }
    }
  }

  /// The question whether somebody may order for him.
  func newQuestion(
    from buyer: ClientAccount, under circumstances: inout Circumstances
  ) -> AdministrativeLink {
    AdministrativeLink(
      id: circumstances.newID(), account: buyer.id, principal: owner(after: buyer),
      status: .pending, since: circumstances.today, asking: asked)
  }

  /// The account that stands as owner of what waits for the answer: as long as he has none, the one that ordered.
  func owner(after buyer: ClientAccount) -> ID<ClientAccount> {
    switch self {
    case .account(let owner): owner.id
    case .person: buyer.id
    }
  }

  private var asked: ID<User>? {
    switch self {
    case .account: nil
    case .person(let user): user.id
    }
  }

  /// To whoever is asked. What he reads says what he has to do; whoever asked reads nothing of it.
  func letter(_ facts: [MailFact: Phrase], because reasons: [Reason]) -> Letter {
    switch self {
    case .account(let owner):
      return Letter(.consentAsked, to: owner, facts: facts, because: reasons)
    case .person(let user):
      var facts = facts
      facts[.accountless] = .present
      return Letter(.consentAsked, to: user, facts: facts, because: reasons)
    }
  }

  private static let isContactAlready = ALinkIsNewAndToSomebodyElse.refusal(
    Phrase(
      fr:
        "Ce client est déjà l'un de vos contacts : choisissez « Utiliser un contact existant ».",
      it: "Questo cliente è già un suo contatto: scelga «Usare un contatto esistente».",
      en: "This client is one of your contacts already: choose “Use an existing contact”."),
    in: .email)
}
