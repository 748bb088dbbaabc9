/// Staff takes a request, hands it to a colleague, or lets it go.
package struct AssignRequest: Command, Hashable {
  package let request: ID<ServiceRequest>
  package let edit: Edit<ID<User>?>

  /// - Parameter opened: who had it when the list was opened.
  package init(_ request: ID<ServiceRequest>, from opened: ID<User>?? = nil, to user: ID<User>?) {
    self.request = request
    edit = Edit(from: opened, to: user)
  }

  package var title: Phrase {
    Phrase(fr: "confier une demande", it: "affidare una richiesta", en: "hand over a request")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageRequests, of: session, reading: records)
    var request = try records.request(self.request)
    try AStepBlocksTheNext.checkIsOpen(request)
    let assignee = try edit.merged(over: request.assignee, in: .assignee) {
      Phrase(name: try $0.map { try records.user($0).name } ?? "")
    }
    let user = try assignee.map { try records.user($0) }
    if let user { try OneRequestAtATime.checkMayHave(user) }
    request.assignee = user?.id
    let fact =
      user.map {
        Phrase(
          fr: "\($0.name) s'occupe de la demande \(request.number).",
          it: "\($0.name) si occupa della richiesta \(request.number).",
          en: "\($0.name) looks after request \(request.number).")
      }
      ?? Phrase(
        fr: "La demande \(request.number) n'est plus à personne.",
        it: "La richiesta \(request.number) non è più di nessuno.",
        en: "Request \(request.number) is nobody's any more.")
    var decision = Decision(saying: fact)
    decision.name(request.number)
    decision.save(request)
    decision.explain(EachOfStaffHasARole.self, fact)
    return decision
  }
}
