import ClientArea

// DOMAIN-1 to DOMAIN-18, LINK-12: who asks support for what.
extension PermissionTable {
  var requests: [Action] {
    facts.services.flatMap { service in
      [
        Action(RequestAuthCode(of: service.id, named: service.name)) {
          asks($0, on: service) && service.kind == .domain && works(service) && isThere(service)
            && isFree(.authCode, service.name, $0)
        },
        Action(RequestDomain(fresh + ".example", inPlaceOf: service.id, because: .mistake)) {
          asks($0, on: service) && service.kind == .domain && !facts.isReplaced(service)
            && isThere(service)
            && !standing.contains { $0.kind == .domainPurchase && $0.service == service.id }
        },
        Action(RequestDomain(fresh + ".example", inPlaceOf: service.id, because: nil)) { _ in
          false
        },
        Action(RequestSiteShutdown(of: service.id, named: service.name)) {
          asks($0, on: service) && service.kind == .website && isThere(service)
            && isFree(.siteShutdown, service.name, $0)
        },
      ] + mailboxes(at: service)
    } + [
      Action(RequestMailbox("a@\(fresh).example")) { $0.account != nil && $0.may(.manageDomains) },
      Action(RequestMailbox("nothing")) { _ in false },
    ]
  }

  /// An address at what one has, and one that is there already: that is answered (DOMAIN-9).
  private func mailboxes(at service: Service) -> [Action] {
    if service.kind == .mailbox {
      return [Action(RequestMailbox(service.name)) { asks($0, on: service) }]
    }
    let address = "\(fresh)@\(service.name)"
    // What an address hangs on is a domain before a hosting before a website.
    let owner = [ServiceKind.domain, .hosting, .website].lazy.compactMap { kind in
      facts.services.first { $0.name == service.name && $0.kind == kind }
    }.first
    return [
      Action(RequestMailbox(address)) { actor in
        owner.map { asks(actor, on: $0) && works($0) } ?? false
      }
    ]
  }

  /// The holder with the right to domains, a technical contact who may write to support, and staff (DOMAIN-1, LINK-12).
  private func asks(_ actor: Actor, on service: Service) -> Bool {
    actor.works(.manageRequests)
      || actor.account == service.owner && actor.may(.manageDomains)
      || actor.account != service.owner && facts.isContact(actor.account, of: service)
        && actor.may(.manageServices, .writeTickets)
  }

  var standing: [ServiceRequest] {
    facts.requests.filter { [.open, .forwarded].contains($0.status) }
  }

  /// The same is not asked twice (DOMAIN-17), but the holder confirms what his contact asked.
  private func isFree(_ kind: RequestKind, _ subject: String, _ actor: Actor) -> Bool {
    guard let known = standing.first(where: { $0.kind == kind && $0.subject == subject }) else {
      return true
    }
    return known.status == .forwarded && (actor.isStaff || actor.account == known.account)
  }
}

// What is done with requests.
extension PermissionTable {
  var requestWork: [Action] {
    facts.requests.flatMap(work) + facts.services.filter { $0.kind == .domain }.flatMap(codes)
      + facts.procedures.map { procedure in
        Action(ReplaceProcedure(of: procedure.kind, by: procedure.plan)) {
          $0.works(.manageRequests)
        }
      }
  }

  private func work(on request: ServiceRequest) -> [Action] {
    let isOpen = request.status == .open
    let isStanding = standing.contains { $0.id == request.id }
    func isWorking(_ actor: Actor) -> Bool {
      actor.works(.manageRequests) || actor.account == request.account && actor.may(.manageDomains)
    }
    let hasDoneMore = ticked(request).contains { request.plan.steps[$0].task != nil }
    let agreed = request.plan.steps.firstIndex { $0.evidence.contains(.writtenAgreement) }
    return request.plan.steps.indices.map { step in
      Action(TickStep(step, of: request.id, with: "example")) { actor in
        isOpen && isNext(step, of: request) && mayTick(actor, step, of: request)
      }
    } + [
      Action(WithdrawAgreement(of: request.id)) {
        isOpen && isWorking($0) && agreed.map(ticked(request).contains) == true && !hasDoneMore
      },
      Action(CloseRequest(request.id, because: "example")) {
        isStanding && isWorking($0) && ($0.isStaff || !hasDoneMore)
      },
      Action(AssignRequest(request.id, to: nil)) { isOpen && $0.works(.manageRequests) },
      Action(NoteChurnRisk(of: request.id, because: "example")) {
        isOpen && $0.works(.manageRequests)
      },
    ]
      + people.prefix(4).map { user in
        let isFit = Actor(Session(user: user.id, account: nil), in: facts).works(.manageRequests)
        return Action(AssignRequest(request.id, to: user.id)) {
          isOpen && isFit && $0.works(.manageRequests)
        }
      }
  }

  private func ticked(_ request: ServiceRequest) -> [Int] {
    facts.ticks.filter { $0.request == request.id && $0.withdrawnAt == nil }.map(\.step)
  }

  /// Whether all before it is done, its gate open, and what it makes not there yet (DOMAIN-10, DOMAIN-11).
  private func isNext(_ index: Int, of request: ServiceRequest) -> Bool {
    let done = ticked(request)
    let step = request.plan.steps[index]
    let opportunity = opportunity(of: request.account)
    let isMade =
      switch step.task {
      case .openDomain: facts.services.contains { $0.kind == .domain && $0.name == request.subject }
      case .openMailbox:
        facts.services.contains { $0.kind == .mailbox && $0.name == request.subject }
      case .issueCode, .invoice, .endSite, nil: false
      }
    return !done.contains(index) && (0..<index).allSatisfy(done.contains) && !isMade
      && (step.gate == nil || opportunity?.status == .lost)
      && (!step.evidence.contains(.opportunity) || opportunity != nil)
  }

  /// Staff ticks; the holder gives his own agreement (DOMAIN-7).
  private func mayTick(_ actor: Actor, _ index: Int, of request: ServiceRequest) -> Bool {
    actor.works(.manageRequests)
      || request.plan.steps[index].evidence.contains(.writtenAgreement)
        && actor.account == request.account && actor.may(.manageDomains)
  }

  /// Issued where the holder has asked, past the check with a reason (DOMAIN-4); read once by the holder (DOMAIN-5).
  private func codes(of domain: Service) -> [Action] {
    let request = standing.first {
      $0.kind == .authCode && $0.subject == domain.name && $0.status == .open
    }
    let isChecked = request.map { ticked($0).contains(0) || lost($0.account) } ?? false
    let code = facts.codes.last { $0.service == domain.id && $0.replacedOn == nil }
    let isToRead = code.map { $0.shownAt == nil && facts.today <= $0.validUntil } ?? false
    return [
      Action(IssueAuthCode(for: domain.id)) {
        $0.works(.manageRequests) && isChecked
          && request.map { opportunity(of: $0.account) != nil } == true
      },
      Action(IssueAuthCode(for: domain.id, because: "example")) {
        $0.works(.manageRequests) && request != nil
      },
      Action(RevealAuthCode(of: domain.id, named: domain.name)) {
        $0.account == domain.owner && $0.may(.manageDomains) && isToRead
      },
    ]
  }

  private func lost(_ account: ID<ClientAccount>) -> Bool {
    opportunity(of: account)?.status == .lost
  }

  private func opportunity(of account: ID<ClientAccount>) -> Opportunity? {
    facts.opportunities.first { $0.account == account && $0.status != .closed }
  }

  var opportunities: [Action] {
    facts.accounts.map { account in
      Action(CreateOpportunity(for: account.id, because: "example", managedBy: "Inès")) {
        $0.works(.manageRequests) && opportunity(of: account.id) == nil
      }
    }
      + facts.opportunities.flatMap { opportunity in
        [
          Action(EndOpportunity(opportunity.id, asLost: true)) {
            $0.works(.manageRequests) && opportunity.status == .open
          },
          Action(EndOpportunity(opportunity.id, asLost: false)) {
            $0.works(.manageRequests) && opportunity.status != .closed
          },
        ]
      }
  }
}

extension Facts {
  /// Whether another domain took the place of a service (DOMAIN-8).
  func isReplaced(_ service: Service) -> Bool { replacements.contains { $0.old == service.id } }

  /// Whether the latest request to remove a website stands or was carried out (DOMAIN-15).
  func isBeingRemoved(_ service: Service) -> Bool {
    let latest = requests.last { $0.kind == .siteShutdown && $0.service == service.id }
    return latest?.status == .open || latest?.status == .done
  }
}

extension CommandRow {
  static var request: [CommandRow] {
    [
      CommandRow(RequestAuthCode.self, carries: .new, acting: .likeTheOwner),
      CommandRow(RequestDomain.self, carries: .new, acting: .likeTheOwner),
      CommandRow(RequestSiteShutdown.self, carries: .new, acting: .likeTheOwner),
      CommandRow(RequestMailbox.self, carries: .new, acting: .likeTheOwner),
      CommandRow(ReplaceProcedure.self, carries: .property, acting: .staffsOwn),
      CommandRow(TickStep.self, carries: .new, acting: .forbidden),
      CommandRow(WithdrawAgreement.self, acting: .forbidden),
      CommandRow(CloseRequest.self, carries: .property, acting: .likeTheOwner),
      CommandRow(AssignRequest.self, acting: .staffsOwn),
      CommandRow(NoteChurnRisk.self, acting: .staffsOwn),
      CommandRow(IssueAuthCode.self, carries: .new, acting: .staffsOwn),
      CommandRow(RevealAuthCode.self, carries: .new, acting: .forbidden),
      CommandRow(CreateOpportunity.self, carries: .new, acting: .staffsOwn),
      CommandRow(EndOpportunity.self, carries: .property, acting: .staffsOwn),
    ]
  }
}
