/// Staff creates a client: the account, its owner's user and his way to it (CLIENTS-2). The password is in no journal
/// and in no recording; it is kept as a hash (ACCESS-12).
package struct CreateClient: Command, Hashable {
  package let draft: ClientDraft
  package let placement: ClientPlacement

  package init(_ draft: ClientDraft, placed placement: ClientPlacement = ClientPlacement()) {
    self.draft = draft
    self.placement = placement
  }

  package var title: Phrase {
    Phrase(
      fr: "créer le client \(draft.login)", it: "creare il cliente \(draft.login)",
      en: "create the client \(draft.login)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.editClients, of: session, reading: records)
    let returning = try returningUser(reading: records)
    try AClientIsCreatedByStaff.check(
      draft.problems + (try taken(returning, reading: records))
        + (try placement.problems(of: nil, reading: records)))
    let password = draft.password ?? LoginIsLockedAfterFiveFailures.firstPassword
    let details = draft.details
    var user = User(
      id: returning?.id ?? circumstances.newID(), email: details.email,
      firstName: details.firstName, lastName: details.lastName, kind: .external,
      passwordHash: try records.hash(ofPassword: password, salt: circumstances.salt()),
      language: details.language)
    user.isActive = true
    let opened = try NewAccount(
      details, ownedBy: user, called: draft.login, reading: records, under: &circumstances)
    var decision = Decision(
      saying: Phrase(
        fr: "Le client \(opened.account.nameAndCode) est créé.",
        it: "Il cliente \(opened.account.nameAndCode) è creato.",
        en: "The client \(opened.account.nameAndCode) is created."))
    opened.record(in: &decision)
    try decision.bringQuestions(to: opened.account, of: opened.user, reading: records)
    try placement.record(
      for: opened.account, in: &decision, reading: records, under: &circumstances)
    decision.explain(AClientIsCreatedByStaff.self, AClientIsCreatedByStaff.restIsAskedLater)
    decision.send(
      AccountOpeningGoesToTheNewClient.letter(to: opened.account, login: opened.user.email))
    return decision
  }

  /// Somebody whose accounts were all archived comes back with his address.
  private func returningUser(reading records: some Records) throws -> User? {
    guard let user = try records.user(email: draft.email), user.kind == .external else {
      return nil
    }
    let reaches = try records.accesses(of: user.id).contains { $0.status != .inactive }
    return reaches || user.isActive ? nil : user
  }

  private func taken(
    _ returning: User?, reading records: some Records
  ) throws -> [FieldProblem] {
    var problems: [FieldProblem] = []
    if try records.account(login: draft.login) != nil {
      problems.append(AClientIsCreatedByStaff.isTaken(.login, draft.login))
    }
    let isKnown =
      try returning == nil && records.user(email: draft.email) != nil
      || records.account(meantBy: draft.email) != nil
    if isKnown { problems.append(AClientIsCreatedByStaff.isTaken(.email, draft.email)) }
    return problems
  }
}

/// What the form asks of a new client.
package struct ClientDraft: Hashable, Sendable {
  package let login: String
  /// Nil where none is told: in a recording, which says no password. The simulator's first one stands then.
  package let password: String?
  package let confirmation: String?
  package let email: String
  package let country: String
  package let kind: ClientKind
  /// For a Company only.
  package let company: String
  package let contact: String

  package init(
    login: String, password: String?, confirmation: String?, email: String, country: String,
    kind: ClientKind, company: String, contact: String
  ) {
    self.login = login.trimmed
    self.password = password
    self.confirmation = confirmation
    self.email = EmailAddress.standard(email)
    self.country = country.trimmed
    self.kind = kind
    self.company = kind.isOrganisation ? company.trimmed : ""
    self.contact = contact.trimmed
  }

  /// What is missing or malformed, in the order of the form.
  var problems: [FieldProblem] {
    var problems = TextFormat.problem(withLogin: login)
    if let password {
      problems += LoginIsLockedAfterFiveFailures.problem(with: password)
      if password != confirmation { problems.append(Self.differs) }
    }
    problems += TextFormat.problem(withEmail: email)
    problems += TextFormat.problem(withCountry: country)
    if kind == .company { problems += TextFormat.problem(with: company, in: .company) }
    return problems + TextFormat.problem(with: contact, in: .firstName)
  }

  /// The account's details: what is not asked stays empty. The first word of the contact person is his first name.
  var details: ContactDetails {
    let words = contact.split(separator: " ", maxSplits: 1)
    return ContactDetails(
      kind: kind, company: company, firstName: words.first.map(String.init) ?? "",
      lastName: words.count > 1 ? String(words[1]).trimmed : "", email: email, phone: "",
      street: "", postcode: "", city: "", country: country.uppercased(), language: language)
  }

  /// What is most spoken where he lives, until he says otherwise.
  private var language: Language {
    switch country.uppercased() {
    case "IT": .it
    case "FR", "BE", "CH", "LU", "MC": .fr
    default: .en
    }
  }

  private static let differs = FieldProblem(
    field: .confirmation,
    advice: Phrase(
      fr: "ce n'est pas le même mot de passe", it: "non è la stessa password",
      en: "it is not the same password"))
}
