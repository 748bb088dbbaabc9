package import ClientArea
import SQLite

// Procedures, extensions and churn opportunities. The first two have keys below zero, which no command gives.
extension WorldBuilder {
  /// A procedure, in the place of the one of its kind.
  package func setProcedure(_ kind: RequestKind, to plan: ProcedurePlan) throws {
    try make { writer, _ in
      let known = try desk.reader.procedure(kind)
      let place = RequestKind.allCases.firstIndex(of: kind) ?? 0
      try writer.save(Procedure(id: known?.id ?? ID(-1 - place), kind: kind, plan: plan))
    }
  }

  package func addExtension(
    _ name: String, like likeness: DomainExtension.Likeness, lockDays: Int, codeDays: Int,
    redemptionDays: Int
  ) throws {
    try make { writer, _ in
      guard try desk.reader.domainExtension(named: name) == nil else {
        throw WorldProblem.taken(name)
      }
      let count: Int = try desk.database.value("SELECT count(*) FROM domainExtension")
      try writer.save(
        DomainExtension(
          id: ID(-1 - count), name: name, likeness: likeness, lockDays: lockDays,
          codeDays: codeDays, redemptionDays: redemptionDays))
    }
  }

  /// The days of what follows an expiry, where nothing is known of them yet.
  package func addLifecycle(
    of kind: ServiceKind, ending: String = "", graceDays: Int, retentionDays: Int,
    pendingDays: Int, fee: Money
  ) throws {
    try make { writer, _ in
      let known: Int = try desk.database.value(
        "SELECT count(*) FROM lifecycle WHERE kind = \(kind) AND ending = \(ending)")
      guard known == 0 else { return }
      let count: Int = try desk.database.value("SELECT count(*) FROM lifecycle")
      try writer.save(
        Lifecycle(
          id: ID(-1 - count), kind: kind, ending: ending, graceDays: graceDays,
          retentionDays: retentionDays, pendingDays: pendingDays, fee: fee))
    }
  }

  /// The churn opportunity of a client: a new one, or the one that stands with its new state.
  package func setOpportunity(
    of code: String, lost isLost: Bool, because reason: String = "Départ annoncé par le client",
    managedBy manager: String = "Inès Caron"
  ) throws {
    try make { writer, circumstances in
      let account = try account(code)
      var opportunity =
        try desk.reader.standingOpportunity(of: account.id)
        ?? Opportunity(
          id: circumstances.newID(), account: account.id, status: .open, reason: reason,
          manager: manager, openedOn: circumstances.today)
      opportunity.status = isLost ? .lost : .open
      opportunity.lostOn = isLost ? circumstances.today : nil
      try writer.save(opportunity)
    }
  }
}
