import ClientArea
import SQLite

extension Procedure: StoredEntity {
  static let table = StoredTable("procedure", "id", "kind", "plan")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("kind", kind)
    try row.put("plan", ProcedureText.line(of: plan))
  }

  init(from row: borrowing Row) throws {
    try self.init(id: row.get("id"), kind: row.get("kind"), plan: row.plan("plan"))
  }
}

extension ServiceRequest: StoredEntity {
  static let table = StoredTable(
    "serviceRequest", "id", "number", "kind", "account", "service", "subject", "reason", "contact",
    "askedOn", "status", "plan", "dueOn", "assignee", "riskSince", "riskReason", "riskWebsite",
    "closedOn", "closing")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("number", number)
    try row.put("kind", kind)
    try row.put("account", account)
    try row.put("service", service)
    try row.put("subject", subject)
    try row.put("reason", reason)
    try row.put("contact", contact)
    try row.put("askedOn", askedOn)
    try row.put("status", status)
    try row.put("plan", ProcedureText.line(of: plan))
    try row.put("dueOn", dueOn)
    try row.put("assignee", assignee)
    try row.put("riskSince", risk?.since)
    try row.put("riskReason", risk.map { JSONText.text(of: $0.reason) })
    try row.put("riskWebsite", risk?.website)
    try row.put("closedOn", closedOn)
    try row.put("closing", closing)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), number: row.get("number"), kind: row.get("kind"),
      account: row.get("account"), service: row.get("service"), subject: row.get("subject"),
      reason: row.get("reason"), contact: row.get("contact"), askedOn: row.get("askedOn"),
      status: row.get("status"), plan: row.plan("plan"), dueOn: row.get("dueOn"),
      assignee: row.get("assignee"), risk: ChurnRisk(from: row), closedOn: row.get("closedOn"),
      closing: row.get("closing"))
  }
}

extension ChurnRisk {
  /// Nil where the check did not fail.
  fileprivate init?(from row: borrowing Row) throws {
    guard let since: Day = try row.get("riskSince") else { return nil }
    try self.init(since: since, reason: row.phrase("riskReason"), website: row.get("riskWebsite"))
  }
}

extension StepTick: StoredEntity {
  static let table = StoredTable(
    "stepTick", "id", "request", "step", "user", "tickedAt", "evidence", "motive", "withdrawnAt")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("request", request)
    try row.put("step", step)
    try row.put("user", user)
    try row.put("tickedAt", tickedAt)
    try row.put("evidence", JSONText.text(of: evidence))
    try row.put("motive", motive)
    try row.put("withdrawnAt", withdrawnAt)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), request: row.get("request"), step: row.get("step"),
      user: row.get("user"), tickedAt: row.get("tickedAt"), evidence: row.evidence("evidence"),
      motive: row.get("motive"), withdrawnAt: row.get("withdrawnAt"))
  }
}

extension AuthCode: StoredEntity {
  static let table = StoredTable(
    "authCode", "id", "service", "request", "issuedOn", "validUntil", "hash", "shownAt",
    "replacedOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("service", service)
    try row.put("request", request)
    try row.put("issuedOn", issuedOn)
    try row.put("validUntil", validUntil)
    try row.put("hash", hash)
    try row.put("shownAt", shownAt)
    try row.put("replacedOn", replacedOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), service: row.get("service"), request: row.get("request"),
      issuedOn: row.get("issuedOn"), validUntil: row.get("validUntil"), hash: row.get("hash"),
      shownAt: row.get("shownAt"), replacedOn: row.get("replacedOn"))
  }
}

extension DomainReplacement: StoredEntity {
  static let table = StoredTable("domainReplacement", "id", "old", "new", "request", "since")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("old", old)
    try row.put("new", new)
    try row.put("request", request)
    try row.put("since", since)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), old: row.get("old"), new: row.get("new"), request: row.get("request"),
      since: row.get("since"))
  }
}

extension DomainExtension: StoredEntity {
  static let table = StoredTable(
    "domainExtension", "id", "name", "likeness", "lockDays", "codeDays", "redemptionDays")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("name", name)
    try row.put("likeness", likeness)
    try row.put("lockDays", lockDays)
    try row.put("codeDays", codeDays)
    try row.put("redemptionDays", redemptionDays)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), name: row.get("name"), likeness: row.get("likeness"),
      lockDays: row.get("lockDays"), codeDays: row.get("codeDays"),
      redemptionDays: row.get("redemptionDays"))
  }
}
