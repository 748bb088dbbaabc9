import ClientArea
import Store

// Where steps about tickets and access codes happen.

extension OpensTicket {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofTicketAbout: subject.text, as: scene.view(of: actor))
  }
}

extension AnswersTicket {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofTicketAbout: subject.text, as: scene.view(of: actor))
  }
}

extension ClosesTicket {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofTicketAbout: subject.text, as: scene.view(of: actor))
  }
}

extension AsksForAccessCodes {
  func place(in scene: Scene) throws -> StepPlace? {
    let subject = TicketTopic.accessCodes.subject(about: service.text)
    return try scene.place(ofTicketAbout: subject, as: scene.view(of: actor))
  }
}

extension AsksForAuthCode {
  func place(in scene: Scene) throws -> StepPlace? {
    let subject = TicketTopic.authCode.subject(about: domain.text)
    return try scene.place(ofTicketAbout: subject, as: scene.view(of: actor))
  }
}

extension RenewsAccessCodes {
  func place(in scene: Scene) throws -> StepPlace? {
    let session = try scene.view(of: actor)
    return try ticket.map { try scene.place(ofTicketAbout: $0.text, as: session) }
      ?? scene.place(of: service, as: session)
  }
}

extension TicketStandsAs {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.names.ticket(subject.text).map {
      try scene.place(ofTicketAbout: subject.text, as: scene.view(ofOwner: $0.account))
    }
  }
}
