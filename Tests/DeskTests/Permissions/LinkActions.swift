import ClientArea

// LINK-2, LINK-3, LINK-8, LINK-11, ORDER-1, ORDER-8. Who may act on whom is a matter of contacts
// (« Gérer les contacts »), and on a service of services too.
extension PermissionTable {
  var technicalLinks: [Action] {
    facts.services.flatMap { service in
      facts.accounts.map { contact in
        Action(DefineTechnicalContact(of: service.id, named: service.name, as: contact.code)) {
          $0.account == service.owner && $0.may(.manageServices, .manageContacts)
            && contact.id != service.owner && !facts.isContact(contact.id, of: service)
            && isThere(service)
        }
      }
    }
      + facts.technicalLinks.map { link in
        Action(BreakTechnicalLink(link.id)) {
          $0.account != nil && $0.account == facts.service(link.service)?.owner
            && $0.may(.manageServices, .manageContacts) && link.endedOn == nil
        }
      }
  }

  var administrativeLinks: [Action] {
    facts.accounts.map { contact in
      Action(DefineAdministrativeContact(as: contact.code)) { actor in
        guard let principal = actor.account, actor.may(.manageContacts) else { return false }
        return contact.id != principal && !facts.mayOrder(contact.id, for: principal)
      }
    }
      + facts.administrativeLinks.flatMap { link in
        let isOpen = link.status == .active || link.status == .pending
        return [
          Action(BreakAdministrativeLink(link.id)) {
            isOpen && $0.account != nil && [link.account, link.principal].contains($0.account)
              && $0.may(.manageContacts)
          }
        ]
          + [true, false].map { accepts in
            Action(AnswerAdministrativeLink(link.id, accepting: accepts)) {
              $0.account == link.principal && link.status == .pending && $0.may(.manageContacts)
            }
          }
          + [
            Action(EndConsentQuestion(link.id)) {
              $0.isClock && link.status == .pending && facts.today > link.since + 30
            }
          ]
      }
      + [Action(SetAdvancedMode(on: true)) { $0.account != nil && $0.may(.manageContacts) }]
  }
}

extension CommandRow {
  static var link: [CommandRow] {
    [
      CommandRow(DefineTechnicalContact.self, carries: .new, acting: .likeTheOwner),
      CommandRow(BreakTechnicalLink.self, carries: .new, acting: .partly { $0.renewsCodes }),
      CommandRow(DefineAdministrativeContact.self, carries: .new, acting: .likeTheOwner),
      CommandRow(BreakAdministrativeLink.self, acting: .likeTheOwner),
      CommandRow(AnswerAdministrativeLink.self, carries: .property, acting: .forbidden),
      CommandRow(EndConsentQuestion.self, saidBy: .theClock, acting: .likeTheOwner),
      CommandRow(SetAdvancedMode.self, carries: .property, acting: .likeTheOwner),
    ]
  }
}
