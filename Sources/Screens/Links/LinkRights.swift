import ClientArea
import Store

extension RightsAction {
  /// Making and breaking a service's technical links.
  static func technicalLinks(
    _ facts: RightsSetting.OfService, naming stranger: AccountName?
  ) -> [RightsAction] {
    let service = facts.service
    var actions = [
      RightsAction(
        "addContact", RightsWords.nameTechnical, by: OnlyTheOwnerNamesTechnicalContacts.self
      ) { _ in
        DefineTechnicalContact(
          of: service.id, named: service.name, as: stranger?.code ?? "")
      }
    ]
    if let link = facts.link {
      actions.append(
        RightsAction("breakLink", RightsWords.breakTechnical, by: OwnerKeepsEveryRight.self) { _ in
          BreakTechnicalLink(link.id)
        })
    }
    return actions + ownerChange(of: service, to: stranger, answering: facts.ownerChange) + [
      RightsAction("resign", RightsWords.resign, by: ATechnicalContactMayResign.self) { _ in
        ResignAsTechnicalContact(of: service.id, named: service.name)
      }
    ]
  }

  /// Asking another account to take over, and answering where one was asked.
  private static func ownerChange(
    of service: Service, to other: AccountName?, answering change: OwnerChange?
  ) -> [RightsAction] {
    let rule = AChangeOfOwnerIsAgreed.self
    guard let change else {
      return [
        RightsAction("ownerChange", RightsWords.askOwnerChange, by: rule) { _ in
          RequestOwnerChange(of: service.id, named: service.name, to: other?.code ?? "")
        }
      ]
    }
    return [
      RightsAction("takeOver", RightsWords.takeOver, by: rule) { _ in
        AnswerOwnerChange(change.id, accepting: true)
      },
      RightsAction("withdrawChange", RightsWords.withdrawChange, by: rule) { _ in
        WithdrawOwnerChange(change.id)
      },
    ]
  }

  /// Making, answering and breaking an account's administrative links.
  static func administrativeLinks(
    _ facts: RightsSetting.OfAccount, naming stranger: AccountName?
  ) -> [RightsAction] {
    var actions = [
      RightsAction(
        "addAdministrative", RightsWords.nameAdministrative,
        by: AdministrativeContactOrdersForAnAccount.self, for: facts.account.id
      ) { _ in DefineAdministrativeContact(as: stranger?.code ?? "") }
    ]
    if let link = facts.link {
      actions.append(
        RightsAction(
          "breakAdministrative", RightsWords.breakAdministrative,
          by: AdministrativeContactOrdersForAnAccount.self
        ) { _ in BreakAdministrativeLink(link.id) })
    }
    if let question = facts.question {
      actions.append(
        RightsAction("answer", RightsWords.answer, by: AnAddressThatIsKnownIsAsked.self) { _ in
          AnswerAdministrativeLink(question.id, accepting: true)
        })
    }
    return actions
  }
}
