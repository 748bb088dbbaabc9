import ClientArea
import Screens

// Where steps about contacts and guests happen.

extension AccessExists {
  func place(in scene: Scene) throws -> StepPlace? {
    .contacts(.accesses, as: try scene.view(ofOwner: code))
  }
}

extension AddsContact {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfAccesses(to: code, managedBy: actor)
  }
}

extension RegistersContact {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfAccesses(to: code, managedBy: actor)
  }
}

extension InvitesGuest {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfAccesses(to: code, managedBy: actor)
  }
}

extension RecordsGuest {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfAccesses(to: code, managedBy: actor)
  }
}

extension TreatsInvitation {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfAccesses(to: code, managedBy: actor)
  }
}

extension AnswersInvitation {
  func place(in scene: Scene) throws -> StepPlace? { .menu(.home, as: try scene.view(of: actor)) }
}

extension SwitchesUsersAccess {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfAccesses(to: code, managedBy: actor)
  }
}

extension ChangesRights {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfAccesses(to: code, managedBy: actor)
  }
}

extension RemovesUsersAccess {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfAccesses(to: code, managedBy: actor)
  }
}

extension LeavesAccount {
  func place(in scene: Scene) throws -> StepPlace? { .menu(.home, as: try scene.view(of: actor)) }
}

extension OpensFreeAccount {
  func place(in scene: Scene) throws -> StepPlace? { .login }
}

extension OpensAccountWith {
  func place(in scene: Scene) throws -> StepPlace? { .login }
}

extension Scene {
  /// « Contacts et invités » of the account, as whoever manages it sees them; staff looks over its owner's
  /// shoulder.
  fileprivate func placeOfAccesses(
    to code: AccountCode?, managedBy actor: Actor
  ) throws -> StepPlace {
    let session = try view(of: actor)
    guard let code, session.account == nil else { return .contacts(.accesses, as: session) }
    return .contacts(.accesses, as: try view(ofOwner: code))
  }
}
