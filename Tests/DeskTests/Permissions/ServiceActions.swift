import ClientArea

// LINK-5, LINK-6, LINK-10, BILL-2, BILL-11, BILL-12, MAIL-2, MAIL-7.
extension PermissionTable {
  var services: [Action] {
    facts.services.flatMap { service in
      let own: [Action] = renewals(of: service) + work(on: service)
      let clock: [Action] = alerts(of: service) + steps(of: service)
      return own + automaticRenewals(of: service) + clock + quickLinks(of: service)
    }
  }

  private func work(on service: Service) -> [Action] {
    [
      Action(ResignAsTechnicalContact(of: service.id, named: service.name)) {
        facts.isContact($0.account, of: service) && $0.may(.manageServices, .manageContacts)
      },
      Action(RenewAccessCodes(of: service.id, named: service.name)) {
        service.kind == .hosting && works(service)
          && ($0.works(.answerTickets)
            || $0.account == service.owner && $0.may(.manageServices, .seeSecrets))
      },
      Action(ReadAccessCodes(of: service.id, named: service.name)) {
        service.kind == .hosting && works(service) && holds($0, service)
          && $0.may(.manageServices, .seeSecrets)
      },
    ]
  }

  private func renewals(of service: Service) -> [Action] {
    func renew(_ payment: PaymentOrder) -> RenewService {
      RenewService(
        service.id, named: service.name, expiringOn: service.expiresOn, paying: payment)
    }
    /// With another, which is renewed by the same person or not at all (BILL-21).
    func renew(with other: Service, _ payment: PaymentOrder) -> RenewServices {
      RenewServices(
        [service, other].map {
          ServiceToRenew($0.id, named: $0.name, expiringOn: $0.expiresOn)
        }, paying: payment)
    }
    func may(_ actor: Actor) -> Bool { may(actor, service) }
    func may(_ actor: Actor, _ service: Service) -> Bool {
      holds(actor, service) && isRenewable(service) && actor.may(.manageServices, .pay)
        && !facts.isReplaced(service) && isThere(service)
    }
    return [
      Action(renew(.card), if: may),
      Action(renew(.balance)) { may($0) && $0.may(.manageBalance) && canAfford($0) },
    ]
      + facts.payers.map { payer in
        Action(renew(PaymentOrder(.card, payer: payer.id))) {
          may($0) && $0.may(.manageBalance) && $0.account == payer.account
        }
      }
      + facts.services.map { other in
        Action(renew(with: other, .card)) { may($0) && may($0, other) }
      }
  }

  private func alerts(of service: Service) -> [Action] {
    let isLong = facts.products.contains { $0.id == service.product && $0.months >= 12 }
    return [30, 15, 7, 1, 0, -1].map { stage in
      let wasSent = facts.alerts.contains {
        $0.service == service.id && $0.expiresOn == service.expiresOn && $0.stage == stage
      }
      return Action(SendExpiryAlert(service: service.id, stage: stage)) {
        $0.isClock && service.expiresOn == facts.today + stage && !wasSent
          && service.endedOn == nil && (isLong || stage < 15)
          && !facts.isReplaced(service) && !facts.isBeingRemoved(service)
      }
    }
  }

  /// The clock alone ends what is not renewed, each step on its day and once (LIFE-3).
  private func steps(of service: Service) -> [Action] {
    let grace = service.kind == .website ? 15 : 30
    let isLeft = facts.isReplaced(service) || facts.isBeingRemoved(service)
    let steps: [(LifeStep, Int, Bool)] = [
      (.suspension, grace, !isLeft), (.pending, 60, service.kind == .domain && !isLeft),
      (.deletion, service.kind == .domain ? 65 : 60, true),
    ]
    return steps.map { step, days, comes in
      let wasTaken = facts.alerts.contains {
        $0.service == service.id && $0.expiresOn == service.expiresOn && $0.stage == -days
      }
      return Action(TakeLifeStep(step, of: service.id)) {
        $0.isClock && comes && service.expiresOn + days <= facts.today && !wasTaken
          && service.endedOn == nil
      }
    }
  }

  /// Whoever opens a quick link may pay by it, logged in or not, whatever his rights (BILL-2).
  private func quickLinks(of service: Service) -> [Action] {
    facts.quickLinks.filter { $0.service == service.id }.map { link in
      let works =
        link.usedOn == nil && link.closedOn == nil && link.renews == service.expiresOn
        && facts.today <= link.renews + 30 && isRenewable(service) && !facts.isReplaced(service)
      return Action(RenewByQuickLink(RandomWorld.secret(for: service), paying: .card)) {
        $0.stands && works
      }
    }
  }
}

extension CommandRow {
  static var service: [CommandRow] {
    [
      CommandRow(ResignAsTechnicalContact.self, carries: .new, acting: .likeTheOwner),
      CommandRow(RenewAccessCodes.self, carries: .new, acting: .forbidden),
      CommandRow(ReadAccessCodes.self, carries: .new, acting: .forbidden),
      CommandRow(RenewService.self, carries: .new, acting: .forbidden),
      CommandRow(RenewServices.self, carries: .new, acting: .forbidden),
      CommandRow(SendExpiryAlert.self, carries: .new, saidBy: .theClock, acting: .likeTheOwner),
      CommandRow(TakeLifeStep.self, carries: .new, saidBy: .theClock, acting: .likeTheOwner),
      CommandRow(RenewByQuickLink.self, carries: .new, acting: .forbidden),
    ]
  }
}
