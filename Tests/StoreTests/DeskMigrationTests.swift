import SQLite
import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// What becomes of the tickets of an older file, and how fast a long queue is found.
struct DeskMigrationTests {
  @Test func `tickets of an older file wait, are found, and stay with the owner who was asked`()
    throws
  {
    let old = try Database(.memory)
    for migration in Schema.migrations.prefix(while: { $0.name != "desk" }) {
      try old.execute(script: migration.script)
    }
    try old.execute(
      script: """
        PRAGMA foreign_keys = OFF;
        INSERT INTO ticket (id, number, account, topic, subject, openedOn, status)
        VALUES
          (1, 'T-1', 1, 'question', 'Lent', 10, 'open'),
          (2, 'T-2', 1, 'authCode', 'Code', 11, 'forwarded'),
          (3, 'T-3', 1, 'question', 'Vide', 12, 'open'),
          (4, 'T-4', 1, 'question', 'Fait', 13, 'answered');
        INSERT INTO ticketMessage (id, ticket, isFromStaff, body, writtenAt)
        VALUES (11, 1, 0, 'un', 100), (12, 1, 1, 'deux', 200), (13, 1, 0, 'Été', 300),
          (14, 1, 0, 'quatre', 400), (15, 4, 0, 'cinq', 500);
        """)
    try old.execute(script: Migration.desk.script)
    let tickets = try old.all("\(sql: Ticket.selection) ORDER BY id") { try Ticket(from: $0) }
    #expect(
      tickets.map(\.waitingSince) == [
        Moment(minutes: 300), nil, Moment(minutes: 12 * 1440), nil,
      ])
    #expect(tickets.map(\.forwardedOn) == [nil, Day(number: 11), nil, nil])
    #expect(tickets.map(\.priority) == [.normal, .normal, .normal, .normal])
    let found: [Int] = try old.all(
      "SELECT rowid FROM ticket_fts WHERE ticket_fts MATCH 'lent ete' ORDER BY rowid"
    ) { try $0.get("rowid") }
    #expect(found == [1])
  }

  @Test(arguments: [
    "ticket.priority, ifnull(ticket.waitingSince, 0), ticket.id",
    "(ticket.status <> 'open'), ticket.priority, ifnull(ticket.waitingSince, 0), ticket.id",
  ])
  func `SUPPORT-1: the queue and one's own have an index in their order`(_ order: String) throws {
    let desk = try Desk.small()
    let isQueue = order.hasPrefix("ticket.priority")
    let whose =
      isQueue
      ? "ticket.assignee IS NULL AND (ticket.status <> 'open') = FALSE" : "ticket.assignee = 14"
    let steps: [String] = try desk.database.all(
      SQL(
        unsafe: """
          EXPLAIN QUERY PLAN
          SELECT ticket.id
          FROM ticket
          WHERE \(whose) AND ticket.status <> 'closed' AND ifnull(ticket.heldUntil, 0) <= 9
          ORDER BY \(order)
          LIMIT 9
          """)
    ) { try $0.get("detail") }
    #expect(steps.count == 1 && steps[0].contains("ticketQueue"), "\(steps)")
  }

  @Test func `an owner's services are not gone through for the tickets that were sent on to him`()
    throws
  {
    let desk = try Desk.small()
    let visible = VisibleTickets.condition(for: try desk.reader.viewer(of: World.asLune))
    let steps: [String] = try desk.database.all(
      "EXPLAIN QUERY PLAN SELECT ticket.id FROM ticket WHERE \(sql: visible)"
    ) { try $0.get("detail") }
    let ofServices = steps.filter { $0.contains(" service ") }
    #expect(!ofServices.isEmpty)
    #expect(ofServices.allSatisfy { $0.contains("PRIMARY KEY") }, "\(steps)")
  }
}
