import Screens

// Where steps about technical and administrative contacts happen.

extension AdvancedModeIsOn {
  func place(in scene: Scene) throws -> StepPlace? {
    .contacts(.advancedMode, as: try scene.view(ofOwner: code))
  }
}

extension SwitchesAdvancedMode {
  func place(in scene: Scene) throws -> StepPlace? {
    .contacts(.advancedMode, as: try scene.view(of: actor))
  }
}

extension DefinesTechnicalContact {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(of: service, as: scene.view(of: actor))
  }
}

extension BreaksTechnicalLink {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(of: service, as: scene.view(of: actor))
  }
}

extension BreaksTechnicalLinkOnly {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(of: service, as: scene.view(of: actor))
  }
}

extension Resigns {
  func place(in scene: Scene) throws -> StepPlace? {
    .contacts(.technical, as: try scene.view(of: actor))
  }
}

extension DefinesAdministrativeContact {
  func place(in scene: Scene) throws -> StepPlace? {
    .contacts(.administrative, as: try scene.view(of: actor))
  }
}

extension BreaksAdministrativeLink {
  func place(in scene: Scene) throws -> StepPlace? {
    .contacts(.administrative, as: try scene.view(of: actor))
  }
}

extension AnswersAdministrativeContact {
  func place(in scene: Scene) throws -> StepPlace? {
    .contacts(.administrative, as: try scene.view(of: actor))
  }
}

extension IsTechnicalContact {
  func place(in scene: Scene) throws -> StepPlace? { try scene.ownersPlace(of: service) }
}

extension IsNoTechnicalContact {
  func place(in scene: Scene) throws -> StepPlace? { try scene.ownersPlace(of: service) }
}

extension IsAdministrativeContact {
  func place(in scene: Scene) throws -> StepPlace? {
    .contacts(.administrative, as: try scene.view(ofOwner: principal))
  }
}

extension IsNoAdministrativeContact {
  func place(in scene: Scene) throws -> StepPlace? {
    .contacts(.administrative, as: try scene.view(ofOwner: principal))
  }
}
