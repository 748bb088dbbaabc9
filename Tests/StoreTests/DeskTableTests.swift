import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// That what a support desk keeps of tickets comes back from its table as it was put in.
struct DeskTableTests {
  private let desk: Desk

  init() throws {
    desk = try Desk.small(
      and: Ticket(
        id: ID(94), number: "T", account: World.lune, service: nil, topic: .question, subject: "s",
        openedOn: World.today, status: .open))
  }

  private func expectRoundTrip<Kind: StoredEntity>(_ entities: Kind...) throws {
    for entity in entities {
      try desk.save([entity])
      let read: Kind = try desk.reader.find(entity.id)
      #expect("\(read)" == "\(entity)")
    }
    try desk.done(TestChange(removing: [entities[0]]))
    #expect(throws: RecordMissing.self) { try desk.reader.find(entities[0].id) as Kind }
  }

  @Test(arguments: TicketPriority.allCases)
  func `tickets with all that a desk says of them`(_ priority: TicketPriority) throws {
    try expectRoundTrip(
      Ticket(
        id: ID(92), number: "T", account: World.lune, service: nil, topic: .question,
        subject: "s", openedOn: World.today, status: .open, priority: priority,
        waitingSince: Moment(minutes: 7), heldUntil: World.today + 1, forwardedOn: World.today,
        mergedInto: ID(94)))
  }

  @Test func `messages in somebody's name, notes, and what is unread`() throws {
    try expectRoundTrip(
      TicketMessage(
        id: ID(93), ticket: ID(94), author: nil, isFromStaff: false, body: "b",
        writtenAt: Moment(minutes: 0), onBehalfOf: World.lune))
    try expectRoundTrip(
      TicketNote(
        id: ID(95), ticket: ID(94), author: World.sam, body: "b", writtenAt: Moment(minutes: 9)))
    try expectRoundTrip(
      TicketUnread(id: ID(96), ticket: ID(94), account: nil),
      TicketUnread(id: ID(96), ticket: ID(94), account: World.lune))
  }
}
