import ClientArea
import Screens
import Store

// Where steps about accounts and logins happen.

extension ClientExistsFrom {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.profile, as: try scene.view(ofOwner: code))
  }
}

extension LanguageIs {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.profile, as: try scene.view(ofOwner: code))
  }
}

extension InternalUserExists {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.tickets, as: try scene.view(of: user))
  }
}

extension PayerExists {
  func place(in scene: Scene) throws -> StepPlace? {
    .billing(.payers, as: try scene.view(ofOwner: code))
  }
}

extension LogsIn {
  /// Whoever is not let in stays at the door.
  func place(in scene: Scene) throws -> StepPlace? {
    guard scene.attempt?.refusal == nil else { return .login }
    let session = try scene.view(of: actor)
    return .menu(session.account == nil ? .tickets : .home, as: session)
  }
}

extension ActsFor {
  func place(in scene: Scene) throws -> StepPlace? { .menu(.home, as: try scene.view(of: actor)) }
}

extension LogsOut {
  func place(in scene: Scene) -> StepPlace? { .login }
}

extension EditsProfile {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.profile, as: try scene.view(of: actor))
  }
}

extension ChangesPassword {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.profile, as: try scene.view(of: actor))
  }
}

extension ClientExists {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.desk.reader.account(meantBy: client.text).map {
      .menu(.profile, as: try scene.view(ofOwner: $0.id))
    }
  }
}

extension MayActFor {
  func place(in scene: Scene) throws -> StepPlace? {
    .screens([HomeScreen(), SwitchScreen()], of: .home, as: try scene.view(of: actor))
  }
}
