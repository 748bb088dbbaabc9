package import ClientArea
import SQLite

// What scenarios check of requests.
extension WorldFacts {
  /// The requests about something, letter case aside, or with this number: those that are not over first, then the latest.
  package func requests(about name: String) throws -> [ServiceRequest] {
    try reader.all(
      ServiceRequest.self,
      """
      WHERE subject = \(name) OR number = \(name)
      ORDER BY \(sql: VisibleRequests.finished), id DESC
      """)
  }

  package func requestCount() throws -> Int {
    try reader.database.value("SELECT count(*) FROM serviceRequest")
  }
}
