import SQLite

/// The technical links in the order of the names of their services, which triggers keep.
enum LinkedNames {
  /// Writes all of them, while the triggers are away.
  static func fill(in database: Database) throws {
    try database.execute(
      script: """
        DELETE FROM linked_names;
        INSERT INTO linked_names (link, account, owner, name, service)
        SELECT technicalLink.id, technicalLink.account, service.owner, service.name, service.id
        FROM technicalLink
        JOIN service ON service.id = technicalLink.service
        WHERE technicalLink.endedOn IS NULL;
        """)
  }
}
