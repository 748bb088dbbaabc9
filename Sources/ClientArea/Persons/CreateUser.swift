/// Creates a login from one of the places where that is done (PERSON-1).
package struct CreateUser: Command, Hashable {
  /// The screen on which somebody asks for it.
  package enum Place: Hashable, Sendable {
    /// « Utilisateurs ».
    case users
    /// A client's record.
    case client(ID<ClientAccount>)
  }

  package let kind: UserKind
  package let place: Place
  package let firstName: String
  package let lastName: String
  /// What an external user may do in the client's account; staff needs none.
  package let request: UserRequest
  /// What one of staff is there for (CLIENTS-11); without meaning for an external user.
  package let role: StaffRole

  package init(
    _ kind: UserKind, _ request: UserRequest, named firstName: String, _ lastName: String,
    in place: Place, as role: StaffRole = .administrator
  ) {
    self.kind = kind
    self.place = place
    self.firstName = firstName.trimmed
    self.lastName = lastName.trimmed
    self.request = request
    self.role = role
  }

  package var title: Phrase {
    Phrase(
      fr: "créer l'utilisateur \(kind.word) \(request.email)",
      it: "creare l'utente \(kind.word) \(request.email)",
      en: "create the \(kind.word) user \(request.email)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    switch place {
    case .users:
      try EachKindOfUserHasItsPlace.checkIsStaff(session, reading: records)
      try EachKindOfUserHasItsPlace.check(kind, in: place)
      return try staff(reading: records, under: &circumstances)
    case .client(let account):
      let (account, rights) = try ContactsAreAddedOrInvited.account(
        account, managedBy: session, reading: records)
      try EachKindOfUserHasItsPlace.check(kind, in: place)
      try checkForm()
      let login = try PersonUser(
        request, named: (firstName, lastName), of: account, by: rights, reading: records,
        under: &circumstances)
      var decision = created(login.user)
      login.record(in: &decision)
      return decision
    }
  }

  private func staff(
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> Decision {
    try checkForm()
    let isTaken =
      try records.user(email: request.email) != nil
      || records.account(meantBy: request.email) != nil
    guard !isTaken else { throw EachKindOfUserHasItsPlace.isTaken(request.email) }
    var user = try User.new(
      request.email, named: (firstName, lastName), speaking: request.language, as: .internal,
      reading: records, under: &circumstances)
    user.role = role
    var decision = created(user)
    decision.explain([EachOfStaffHasARole.reason(user, role)])
    decision.save(user)
    return decision
  }

  private func created(_ user: User) -> Decision {
    let reason = EachKindOfUserHasItsPlace.reason(user, created: true)
    var decision = Decision(saying: reason.fact)
    decision.explain([reason])
    return decision
  }

  private func checkForm() throws(Refusal) {
    let problems =
      TextFormat.problem(with: firstName, in: .firstName)
      + TextFormat.problem(with: lastName, in: .lastName)
      + TextFormat.problem(withEmail: request.email)
    try EachKindOfUserHasItsPlace.refuse(problems)
  }
}
