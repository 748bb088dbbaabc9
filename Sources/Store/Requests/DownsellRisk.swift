package import ClientArea
import SQLite

/// The request by which a website offer may be lost, for staff (DOMAIN-3); nil where there is none.
package struct DownsellRisk: Query {
  package let website: ID<Service>

  package init(of website: ID<Service>) { self.website = website }

  package func fetch(from reader: Reader, as session: Session) throws -> ServiceRequest? {
    let visible = VisibleRequests.condition(for: try reader.viewer(of: session))
    guard try reader.viewer(of: session).isStaff else { return nil }
    return try reader.first(
      ServiceRequest.self,
      """
      WHERE riskWebsite = \(website) AND \(sql: VisibleRequests.standing) AND \(sql: visible)
      ORDER BY id DESC
      LIMIT 1
      """)
  }
}
