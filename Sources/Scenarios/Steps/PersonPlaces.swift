import ClientArea
import Screens

// Where steps about contact types, persons and users happen.

extension AddsContactType {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfTypes(of: code, managedBy: actor)
  }
}

extension RemovesContactType {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfTypes(of: code, managedBy: actor)
  }
}

extension RenamesContactType {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfTypes(of: code, managedBy: actor)
  }
}

extension AddsPerson {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfTypes(of: code, managedBy: actor)
  }
}

extension RegistersPerson {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfTypes(of: code, managedBy: actor)
  }
}

extension RemovesPerson {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfTypes(of: code, managedBy: actor)
  }
}

extension SetsUpUser {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfTypes(of: code, managedBy: actor)
  }
}

extension SetsUpUserWith {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfTypes(of: code, managedBy: actor)
  }
}

extension PersonStands {
  func place(in scene: Scene) throws -> StepPlace? {
    .contacts(.contactTypes, as: try scene.view(ofOwner: code))
  }
}

extension CreatesUser {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfUsers(place, for: actor) }
}

extension CreatesUserWith {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfUsers(place, for: actor) }
}

extension SwitchesUser {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfUsers(.users, for: actor) }
}

extension Scene {
  /// « Types de contact » of the account, as whoever manages it sees them; staff looks over its owner's
  /// shoulder.
  fileprivate func placeOfTypes(
    of code: AccountCode?, managedBy actor: Actor
  ) throws -> StepPlace {
    let session = try view(of: actor)
    guard let code, session.account == nil else { return .contacts(.contactTypes, as: session) }
    return .contacts(.contactTypes, as: try view(ofOwner: code))
  }

  /// Staff's list of users, or of clients; a client has only his own contacts.
  fileprivate func placeOfUsers(_ place: UserPlace, for actor: Actor) throws -> StepPlace {
    let session = try view(of: actor)
    guard session.account == nil else { return .contacts(.accesses, as: session) }
    return switch place {
    case .users: .menu(.users, as: session)
    case .clients: .menu(.clients, as: session)
    }
  }
}
