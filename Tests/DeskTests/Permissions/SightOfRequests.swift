import ClientArea
import Testing

@testable import Store

// What the queries show of requests, procedures, domains and opportunities.
extension Sight {
  func requests(finished isFinished: Bool, mine isMine: Bool = false) throws -> [RequestList.Item] {
    try ask(RequestList(finished: isFinished, mine: isMine, window: Window(limit: limit)))
  }

  func details(_ requests: [ServiceRequest]) throws -> [RequestDetail.Facts] {
    try requests.compactMap { try ask(RequestDetail($0.id)) }
  }

  var procedures: [ID<Procedure>] { get throws { try ask(ProcedureList()).map(\.id) } }

  func domains(_ services: [Service]) throws -> [(ID<Service>, DomainState.Facts)] {
    try services.compactMap { service in
      try ask(DomainState(service.id)).map { (service.id, $0) }
    }
  }

  var opportunities: [ID<Opportunity>] {
    get throws { try ask(OpportunityList(window: Window(limit: limit))).map(\.opportunity.id) }
  }
}

extension VisibilityTable {
  /// DOMAIN-12: the holder's, and the technical contact's as long as his link stands.
  func requests(_ actor: Actor) -> [ServiceRequest] {
    facts.requests.filter { request in
      let isHolders = actor.account == request.account && actor.may(.manageDomains)
      let isContacts =
        actor.account != nil && actor.account == request.contact && actor.may(.manageServices)
        && facts.service(request.service).map { facts.isContact(actor.account, of: $0) } == true
      return actor.isStaff || isHolders || isContacts
    }
  }
}

extension Comparison {
  func requests(_ actor: Actor, _ sight: Sight) throws {
    let facts = table.facts
    let seen = table.requests(actor)
    let over: Set<RequestStatus> = [.done, .answered, .cancelled]
    let standing = seen.filter { !over.contains($0.status) }
    let shown = try sight.requests(finished: false)
    same(shown.map(\.request.id), standing.map(\.id), "requests", actor)
    same(
      try sight.requests(finished: true).map(\.request.id),
      seen.filter { over.contains($0.status) }.map(\.id), "finished requests", actor)
    let mine = standing.filter { !actor.isStaff || $0.assignee == actor.session.user }
    same(
      try sight.requests(finished: false, mine: true).map(\.request.id), mine.map(\.id),
      "requests of mine", actor)
    let details = try sight.details(facts.requests)
    same(details.map(\.request.id), seen.map(\.id), "requests' pages", actor)
    // What staff notes of a churn risk, of each other and of the client is nobody else's.
    let told = details.filter {
      $0.request.risk != nil || $0.request.assignee != nil || $0.opportunity != nil
        || $0.ticks.contains { $0.user != nil } || $0.progress.opportunity != nil
        || tellsOfCRM($0.progress)
    }
    #expect(actor.isStaff || told.isEmpty, "\(actor)")
    #expect(actor.isStaff || shown.allSatisfy { $0.request.risk == nil && $0.assignee == nil })
    same(try sight.home.requestsUnderWay.count, standing.count, "home: requests", actor)
    same(
      try sight.procedures, table.everybody(actor, facts.procedures.map(\.id)), "procedures", actor)
    same(
      try sight.opportunities, table.everybody(actor, facts.opportunities.map(\.id)),
      "opportunities", actor)
    let atRisk = try facts.services.filter { try sight.ask(DownsellRisk(of: $0.id)) != nil }
    let risky = facts.services.filter { service in
      facts.requests.contains {
        $0.risk?.website == service.id && [.open, .forwarded].contains($0.status)
      }
    }
    same(atRisk.map(\.id), table.everybody(actor, risky.map(\.id)), "downsell risks", actor)
    try domains(actor, sight)
  }

  private func tellsOfCRM(_ progress: RequestProgress) -> Bool {
    progress.steps.indices.contains { index in
      progress.blocks(index).contains { ["DOMAIN-2", "DOMAIN-10"].contains($0.rule) }
    }
  }

  /// A code is told of to whoever may read it (DOMAIN-5).
  private func domains(_ actor: Actor, _ sight: Sight) throws {
    let facts = table.facts
    let visible = Set(table.pages(actor))
    let domains = facts.services.filter { $0.kind == .domain && visible.contains($0.id) }
    let shown = try sight.domains(facts.services)
    same(shown.map(\.0), domains.map(\.id), "states of domains", actor)
    let readable = domains.filter { domain in
      let code = facts.codes.last { $0.service == domain.id && $0.replacedOn == nil }
      return actor.account == domain.owner && actor.may(.manageDomains)
        && code.map { $0.shownAt == nil && facts.today <= $0.validUntil } == true
    }
    same(
      shown.filter { $0.1.codeToRead != nil }.map(\.0), readable.map(\.id), "codes to read", actor)
  }
}
