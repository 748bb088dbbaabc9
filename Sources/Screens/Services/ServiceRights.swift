import ClientArea
import Store

extension RightsAction {
  /// Seeing and renewing a service.
  static func services(_ facts: RightsSetting.OfService) -> [RightsAction] {
    let service = facts.service
    return [
      RightsAction(
        seeing: "owned", RightsWords.seeIn(MenuPlace.services.word), in: MenuPlace.services.word,
        by: OnlyOwnServicesAreManaged.self, needing: [.manageServices]
      ) { session, desk in
        let anchor = OwnedServices.Anchor(name: service.name, id: service.id)
        let window = Window(.from(anchor), limit: 1)
        return try desk.answer(OwnedServices(window: window), as: session)
          .items.first?.id == service.id
      },
      RightsAction(
        seeing: "entrusted", RightsWords.seeIn(MenuPlace.contacts.word),
        in: MenuPlace.contacts.word, by: OnlyOwnServicesAreManaged.self, needing: [.manageServices]
      ) { session, desk in
        let anchor = ContactServices.Anchor(name: service.name, service: service.id)
        let window = Window(.from(anchor), limit: 1)
        return try desk.answer(ContactServices(window: window), as: session)
          .first?.service == service.id
      },
      RightsAction(
        seeing: "page", RightsWords.seePage, in: RightsWords.page,
        by: TechnicalContactIsForOneService.self, needing: [.manageServices]
      ) { session, desk in
        try desk.answer(ServiceDetail(service.id), as: session) != nil
      },
      RightsAction(
        seeing: "codes", RightsWords.seeCodes, in: RightsWords.page,
        by: WelcomeGoesToOwnerAndContacts.self, needing: [.manageServices, .seeSecrets]
      ) { session, desk in
        try desk.answer(ServiceDetail(service.id), as: session)?.codes != nil
      },
      RightsAction("renew", ServiceWords.renew, by: OwnerAndContactsMayRenew.self) { _ in
        RenewService(
          service.id, named: service.name, expiringOn: service.expiresOn, paying: .card)
      },
      automatic(service),
    ] + (facts.quickLink == nil ? [] : [payByLink])
  }

  /// On, or off where somebody renews it by itself already.
  private static func automatic(_ service: Service) -> RightsAction {
    let isOn = service.renewal == nil
    return RightsAction(
      "automatic", isOn ? RightsWords.automaticOn : RightsWords.automaticOff,
      by: AServiceRenewsItself.self
    ) { _ in SwitchAutomaticRenewal(of: service.id, named: service.name, on: isOn) }
  }

  /// Each tries the link that he has got, or one that he made up.
  private static var payByLink: RightsAction {
    RightsAction("quickLink", RightsWords.payByLink, by: QuickLinkInvoicesTheOwner.self) { actor in
      RenewByQuickLink(actor.secret ?? "", paying: .card)
    }
  }
}
