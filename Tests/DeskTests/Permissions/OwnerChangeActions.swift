import ClientArea

// LINK-16, ORDER-12, ORDER-13: who gives a service away, who takes it, and who ends the question.
extension PermissionTable {
  var ownerChanges: [Action] {
    facts.services.flatMap { service in
      facts.accounts.map { account in
        Action(RequestOwnerChange(of: service.id, named: service.name, to: account.code)) {
          gives($0, service) && account.id != service.owner && account.archivedOn == nil
            && canChange(service, to: account.id, answering: nil)
        }
      }
    } + facts.ownerChanges.flatMap(answers)
  }

  private func answers(to change: OwnerChange) -> [Action] {
    guard let service = facts.service(change.service) else { return [] }
    let isOpen = change.status == .asked && facts.today <= change.askedOn + 30
    func isAsked(_ actor: Actor) -> Bool {
      isOpen && actor.account == change.to && actor.may(.manageServices, .manageContacts)
    }
    return [true, false].map { renews in
      Action(AnswerOwnerChange(change.id, accepting: true, renewingCodes: renews)) {
        isAsked($0) && canChange(service, to: change.to, answering: change.id)
      }
    } + [
      Action(AnswerOwnerChange(change.id, accepting: false), if: isAsked),
      Action(WithdrawOwnerChange(change.id)) { isOpen && gives($0, service) },
      Action(EndOwnerChange(change.id)) {
        $0.isClock && change.status == .asked && facts.today > change.askedOn + 30
      },
    ]
  }

  /// The owner of the account alone, whatever was granted to others.
  private func gives(_ actor: Actor, _ service: Service) -> Bool {
    actor.account != nil && actor.account == service.owner && actor.role == .owner
  }

  /// Whether nothing stands in the way: it works, is not replaced, nothing of it was carried out that is under way, no
  /// other question waits, and a mailbox comes to whoever may have one at its domain.
  private func canChange(
    _ service: Service, to owner: ID<ClientAccount>, answering change: ID<OwnerChange>?
  ) -> Bool {
    let moved = [service] + mailboxes(on: service)
    let isAsked = facts.ownerChanges.contains { asked in
      asked.status == .asked && asked.id != change && moved.contains { $0.id == asked.service }
    }
    let isCarriedOut = standing.contains { request in
      moved.contains { $0.id == request.service } && hasEffect(request)
    }
    return works(service) && service.endedOn == nil && !facts.isReplaced(service) && !isAsked
      && !isCarriedOut && fits(service, owner)
  }

  private func mailboxes(on domain: Service) -> [Service] {
    guard domain.kind == .domain else { return [] }
    return facts.services.filter {
      $0.kind == .mailbox && $0.endedOn == nil && $0.owner == domain.owner
        && $0.name.hasSuffix("@" + domain.name)
    }
  }

  private func hasEffect(_ request: ServiceRequest) -> Bool {
    facts.ticks.contains {
      $0.request == request.id && $0.withdrawnAt == nil && request.plan.steps[$0.step].task != nil
    }
  }

  /// A mailbox at a domain that is somebody's here is his, or whoever's he agreed with (ORDER-13).
  private func fits(_ mailbox: Service, _ owner: ID<ClientAccount>) -> Bool {
    guard mailbox.kind == .mailbox,
      let domain = facts.services.first(where: {
        $0.kind == .domain && mailbox.name.hasSuffix("@" + $0.name)
      })
    else { return true }
    let isAsked = facts.ownerChanges.contains {
      $0.status == .asked && $0.service == domain.id && domain.owner == mailbox.owner
    }
    return !isAsked
      && (domain.owner == owner
        || facts.isContact(owner, of: domain) && facts.mayOrder(owner, for: domain.owner))
  }
}

extension CommandRow {
  static var ownerChange: [CommandRow] {
    [
      CommandRow(RequestOwnerChange.self, carries: .new, acting: .forbidden),
      CommandRow(AnswerOwnerChange.self, carries: .property, acting: .forbidden),
      CommandRow(WithdrawOwnerChange.self, acting: .forbidden),
      CommandRow(EndOwnerChange.self, saidBy: .theClock, acting: .likeTheOwner),
    ]
  }
}
