import ClientArea
import Store

extension RightsAction {
  /// Asking support about a service, and having its access codes renewed.
  static func support(_ facts: RightsSetting.OfService) -> [RightsAction] {
    let service = facts.service
    func ask(_ id: String, _ title: Phrase, _ topic: TicketTopic, _ rule: any Rule.Type)
      -> RightsAction
    {
      RightsAction(id, title, by: rule) { _ in
        OpenTicket(service.name, saying: "…", asking: topic, about: service.id)
      }
    }
    return [
      ask("ask", RightsWords.askSupport, .question, SupportHelpsOwnersAndContacts.self),
      RightsAction(
        "authCode", RightsWords.askAuthCode, by: AuthCodeGoesToTheHolder.self
      ) { _ in RequestAuthCode(of: service.id, named: service.name) },
      RightsAction(
        "newCodes", ServiceWords.newCodes, by: SupportHelpsOwnersAndContacts.self
      ) { _ in RenewAccessCodes(of: service.id, named: service.name) },
    ]
  }
}
