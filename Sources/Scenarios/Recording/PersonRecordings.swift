import ClientArea
import Store

extension AddContactType: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    [
      AddsContactType(
        actor: place.actor, type: FreeText(name), code: try place.account(account))
    ]
  }
}

extension RemoveContactType: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let (type, code) = try place.type(type)
    return [RemovesContactType(actor: place.actor, type: type, code: code)]
  }
}

extension RenameContactType: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let (type, code) = try place.type(type)
    return [
      RenamesContactType(actor: place.actor, type: type, name: FreeText(name), code: code)
    ]
  }
}

extension AddPerson: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    var fields = user.map { PersonFields(asking: $0) } ?? PersonFields()
    fields.firstName = firstName
    fields.lastName = lastName
    fields.email = email
    return [
      RegistersPerson(
        actor: place.actor, types: try place.types(types), code: try place.account(account),
        fields: fields.table)
    ]
  }
}

extension AddPersonToTypes: RecordableCommand {
  /// Nil for one of several persons of the same name.
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    guard let (name, code) = try place.person(person) else { return nil }
    return [
      AddsPerson(actor: place.actor, name: name, types: try place.types(types), code: code)
    ]
  }
}

extension RemovePersonFromType: RecordableCommand {
  /// Nil for one of several persons of the same name.
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    guard let (name, code) = try place.person(person) else { return nil }
    return [
      RemovesPerson(actor: place.actor, name: name, type: try place.type(type).name, code: code)
    ]
  }
}

extension SetUpUser: RecordableCommand {
  /// Nil for one of several persons of the same name.
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    guard let (name, code) = try place.person(person) else { return nil }
    return [
      SetsUpUserWith(
        actor: place.actor, name: name, code: code, fields: PersonFields(asking: request).table)
    ]
  }
}

extension CreateUser: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    var fields = PersonFields(asking: request)
    fields.firstName = firstName
    fields.lastName = lastName
    let screen: UserPlace
    let code: AccountCode?
    switch self.place {
    case .users: (screen, code) = (.users, nil)
    case .client(let account): (screen, code) = (.clients, try place.account(account))
    }
    return [
      CreatesUserWith(
        actor: place.actor, kind: kind, place: screen, code: code, fields: fields.table)
    ]
  }
}

extension SwitchUser: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    [
      SwitchesUser(
        actor: place.actor, isActive: isActive,
        user: UserEmail(try place.desk.reader.user(user).email))
    ]
  }
}

extension RecordingPlace {
  /// What a contact type is called, and whose it is.
  fileprivate func type(_ id: ID<ContactType>) throws -> (name: FreeText, code: AccountCode) {
    let type = try desk.reader.contactType(id)
    return (FreeText(type.name), try account(type.account))
  }

  fileprivate func types(_ ids: [ID<ContactType>]) throws -> NameList {
    NameList(try ids.map { try desk.reader.contactType($0).name })
  }

  /// The name by which steps find a person; nil where another of the account has the same.
  fileprivate func person(
    _ id: ID<Person>
  ) throws -> (name: FreeText, code: AccountCode)? {
    let person = try desk.reader.person(id)
    let alike = try desk.reader.persons(of: person.account).filter {
      $0.name.caseInsensitiveEquals(person.name)
    }
    guard alike.count == 1 else { return nil }
    return (FreeText(person.name), try account(person.account))
  }
}
