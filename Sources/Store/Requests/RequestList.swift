package import ClientArea
import SQLite

/// « Demandes »: the requests that the session sees, those that are due first at the top, so the late ones before the
/// others.
package struct RequestList: CountableList {
  package struct Item: Sendable {
    package let request: ServiceRequest
    package let account: AccountName
    /// The first step that is not done; nil where all are.
    package let step: ProcedureStep?
    /// Why that step cannot be done now.
    package let block: Reason?
    /// Who of staff looks after it; nil for nobody, and for clients.
    package let assignee: String?
    /// The website offer that may be given up (DOMAIN-3); for staff only.
    package let downsell: String?
    package let today: Day
  }

  package struct Anchor: RowAnchor {
    package let dueOn: Day
    package let id: ID<ServiceRequest>

    package var row: ID<ServiceRequest> { id }

    package init(dueOn: Day, id: ID<ServiceRequest>) {
      self.dueOn = dueOn
      self.id = id
    }
  }

  /// Shows only requests whose number begins with it, or whose subject or client has it.
  package let filter: String
  /// Shows those that are over instead of those that are not.
  package let isFinished: Bool
  /// Shows only those that whoever asks looks after.
  package let isMine: Bool
  package let window: Window<Anchor>

  package init(
    filter: String = "", finished isFinished: Bool = false, mine isMine: Bool = false,
    window: Window<Anchor>
  ) {
    self.filter = filter.trimmed
    self.isFinished = isFinished
    self.isMine = isMine
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let requests = try window.read(
      "\(sql: ServiceRequest.selection) WHERE \(sql: condition(in: reader, session))",
      by: ["dueOn", "id"], down: isFinished, at: { "\($0.dueOn), \($0.id)" }, in: reader.database
    ) { try ServiceRequest(from: $0) }
    let isStaff = try reader.viewer(of: session).isStaff
    let today = try reader.today()
    return try requests.map { try item($0, isStaff: isStaff, on: today, in: reader) }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    try reader.count("FROM serviceRequest WHERE \(sql: condition(in: reader, session))")
  }

  private func item(
    _ request: ServiceRequest, isStaff: Bool, on today: Day, in reader: Reader
  ) throws -> Item {
    let whole = try RequestProgress.of(request, reading: reader)
    let progress = isStaff ? whole : whole.forClient
    let next = request.status.isStanding ? progress.next : nil
    return Item(
      request: isStaff ? request : request.forClient,
      account: AccountName(try reader.account(request.account)),
      step: next.map { request.plan.steps[$0] },
      block: next.flatMap { progress.blocks($0).first },
      assignee: isStaff ? try request.assignee.map { try reader.user($0).name } : nil,
      downsell: isStaff ? try request.risk?.website.map { try reader.service($0).name } : nil,
      today: today)
  }

  private func condition(in reader: Reader, _ session: Session) throws -> SQL {
    let viewer = try reader.viewer(of: session)
    let state = isFinished ? VisibleRequests.finished : VisibleRequests.standing
    var condition: SQL = "\(sql: VisibleRequests.condition(for: viewer)) AND \(sql: state)"
    if isMine, viewer.isStaff, let user = session.user {
      condition = "\(sql: condition) AND assignee = \(user)"
    }
    guard !filter.isEmpty else { return condition }
    return """
      \(sql: condition)
        AND (\(sql: NameFilter.anywhere(filter, in: ["number", "subject"]))
          OR \(sql: NameFilter.anywhere(filter, inAccount: "serviceRequest.account")))
      """
  }
}

extension ServiceRequest {
  /// What a client reads of it: « Risque de Churn & Churn » and who works on it are staff's.
  var forClient: ServiceRequest {
    var request = self
    request.risk = nil
    request.assignee = nil
    return request
  }
}
