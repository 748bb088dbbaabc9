import ClientArea
import Store

extension DefineTechnicalContact: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    [
      DefinesTechnicalContact(
        actor: place.actor, contact: AccountCode(contact), service: try place.service(service))
    ]
  }
}

extension BreakTechnicalLink: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let reader = place.desk.reader
    let link = try reader.technicalLink(self.link)
    guard try reader.latestTechnicalLink(of: link.account, on: link.service)?.id == link.id else {
      return nil
    }
    let (contact, service) = (try place.account(link.account), try place.service(link.service))
    guard withdrawsAgency else {
      return [
        BreaksLinkKeepingAgency(
          actor: place.actor, contact: contact, service: service, keepsCodes: !renewsCodes)
      ]
    }
    return [
      renewsCodes
        ? BreaksTechnicalLink(actor: place.actor, contact: contact, service: service)
        : BreaksTechnicalLinkOnly(actor: place.actor, contact: contact, service: service)
    ]
  }
}

extension ResignAsTechnicalContact: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    [Resigns(actor: place.actor, service: try place.service(service))]
  }
}

extension DefineAdministrativeContact: RecordableCommand {
  func steps(in place: RecordingPlace) -> [any WhenStep]? {
    [DefinesAdministrativeContact(actor: place.actor, contact: AccountCode(contact))]
  }
}

extension BreakAdministrativeLink: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let reader = place.desk.reader
    let link = try reader.administrativeLink(self.link)
    let latest = try reader.latestAdministrativeLink(of: link.account, for: link.principal)
    guard latest?.id == link.id else { return nil }
    return [
      link.account == place.session.account
        ? ResignsAsAdministrativeContact(
          actor: place.actor, principal: try place.account(link.principal))
        : BreaksAdministrativeLink(actor: place.actor, contact: try place.account(link.account))
    ]
  }
}

extension AnswerAdministrativeLink: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let reader = place.desk.reader
    let link = try reader.administrativeLink(self.link)
    let latest = try reader.latestAdministrativeLink(of: link.account, for: link.principal)
    guard latest?.id == link.id else { return nil }
    return [
      AnswersAdministrativeContact(
        actor: place.actor, accepts: accepts, contact: try place.account(link.account))
    ]
  }
}

extension SetAdvancedMode: RecordableCommand {
  func steps(in place: RecordingPlace) -> [any WhenStep]? {
    [SwitchesAdvancedMode(actor: place.actor, isOn: isOn)]
  }
}
