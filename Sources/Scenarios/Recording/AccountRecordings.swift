import ClientArea
import Store

extension LogIn: RecordableCommand {
  /// No password is written: a wrong one is told by words that are nobody's, and an address that is none could
  /// be anything.
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let wrong = FreeText(PasswordSteps.unsaid)
    guard let user = try place.desk.reader.user(email: email) else {
      let isAddress = TextFormat.problem(withEmail: email).isEmpty
      return [LogsIn(actor: UserEmail(isAddress ? email : "adresse non notée"), password: wrong)]
    }
    // A right password may be refused too, by another rule: the user may be switched off.
    let refusal = try place.desk.foresee(self, as: place.session).refusal
    let isRight = refusal?.reasons.first?.rule != LoginIsLockedAfterFiveFailures.id
    let actor = UserEmail(user.email)
    return [isRight ? LogsInRightly(actor: actor) : LogsIn(actor: actor, password: wrong)]
  }
}

extension ChangePassword: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    guard try place.desk.foresee(self, as: place.session).refusal != nil else {
      return [ChangesPasswordUnsaid(actor: place.actor)]
    }
    let unsaid = FreeText(PasswordSteps.unsaid)
    return [ChangesPassword(actor: place.actor, current: unsaid, new: unsaid)]
  }
}

extension EditProfile: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let before = try place.session.account.map { try place.desk.reader.account($0).details }
    return [EditsProfile(actor: place.actor, fields: details.fields(differingFrom: before))]
  }
}

extension AddPayer: RecordableCommand {
  func steps(in place: RecordingPlace) -> [any WhenStep]? {
    [AddsPayer(actor: place.actor, fields: party.fields)]
  }
}

extension RemovePayer: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    try place.payer(payer).map { [RemovesPayer(actor: place.actor, payer: $0)] }
  }
}

extension ContactDetails {
  /// What a table « champ | valeur » says of them: the kind, and what is not as it was.
  func fields(differingFrom before: ContactDetails? = nil) -> FieldTable {
    let start = before ?? .blank
    let fields = DetailField.ofClients.compactMap { field, name -> FieldTable.Field? in
      let (old, new) = (start.text(of: field), text(of: field))
      guard let new, field == .kind || old != new else { return nil }
      return FieldTable.Field(name, new)
    }
    return FieldTable(fields)
  }

  private func text(of field: DetailField) -> String? {
    switch field {
    case .kind: kind.word.fr
    case .language: language.rawValue
    case .company: company
    case .siren: siren
    case .vatNumber: vatNumber
    case .firstName: firstName
    case .lastName: lastName
    case .email: email
    case .phone: phone
    case .street: street
    case .postcode: postcode
    case .city: city
    case .country: country
    case .serviceName, .password, .amount, .subject, .text, .account, .price, .delay, .agency,
      .contactType:
      nil
    }
  }
}
