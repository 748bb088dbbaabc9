package import ClientArea
import SQLite

/// One request with its checklist; nil where the session does not see it.
package struct RequestDetail: Query {
  package struct Facts: Sendable {
    package let request: ServiceRequest
    package let account: AccountName
    /// The technical contact that asked first (LINK-12).
    package let contact: AccountName?
    package let serviceName: String?
    package let progress: RequestProgress
    /// Every tick, the withdrawn ones too, with the name of whoever made it.
    package let ticks: [Tick]
    package let assignee: String?
    /// For staff only, like what they record of a churn risk (DOMAIN-3).
    package let opportunity: Opportunity?
    package let downsell: String?
    /// Whether the session is staff.
    package let isStaff: Bool
    /// Whether it is the holder's, who may agree, withdraw and close.
    package let isHolder: Bool
    package let today: Day
  }

  package struct Tick: Sendable {
    package let tick: StepTick
    package let user: String?
  }

  package let request: ID<ServiceRequest>

  package init(_ request: ID<ServiceRequest>) { self.request = request }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    let viewer = try reader.viewer(of: session)
    let visible = VisibleRequests.condition(for: viewer)
    guard
      let request = try reader.first(
        ServiceRequest.self, "WHERE id = \(request) AND \(sql: visible)")
    else { return nil }
    let isStaff = viewer.isStaff
    let progress = try RequestProgress.of(request, reading: reader)
    return Facts(
      request: isStaff ? request : request.forClient,
      account: AccountName(try reader.account(request.account)),
      contact: try request.contact.map { AccountName(try reader.account($0)) },
      serviceName: try request.service.map { try reader.service($0).name },
      progress: isStaff ? progress : progress.forClient,
      ticks: try reader.ticks(of: request.id).map { tick in
        Tick(
          tick: isStaff ? tick : tick.forClient,
          user: isStaff ? try tick.user.map { try reader.user($0).name } : nil)
      },
      assignee: isStaff ? try request.assignee.map { try reader.user($0).name } : nil,
      opportunity: isStaff ? progress.opportunity : nil,
      downsell: isStaff ? try request.risk?.website.map { try reader.service($0).name } : nil,
      isStaff: isStaff, isHolder: session.account == request.account,
      today: try reader.today())
  }
}

extension StepTick {
  /// What a client reads of it: that and when a step was done, and his own agreement.
  var forClient: StepTick {
    StepTick(
      id: id, request: request, step: step, user: nil, tickedAt: tickedAt,
      evidence: evidence.filter { $0.kind == .writtenAgreement }, motive: nil,
      withdrawnAt: withdrawnAt)
  }
}
