import ClientArea
import Testing

@testable import Store

/// Messages to clients: who gets what, part by part, and where replies go.
@Suite struct MessageTests {
  private let town: Town
  private let french = MessageTexts([.fr: MessageText("Avis", "Bonjour {contact}, {code}.")])

  init() throws { town = try Town() }

  private func written(_ message: WriteBroadcast, by session: Session? = nil) throws -> Broadcast {
    let decision = try town.done(message, as: session ?? town.staff)
    return try #require(decision.first(Broadcast.self))
  }

  private func send(_ broadcast: Broadcast, byThe limit: Int = 200) throws -> Broadcast {
    var sending = try MessageSending(
      of: broadcast.id, at: town.desk, as: town.staff, byThe: limit)
    while !sending.isFinished { try sending.step() }
    return sending.broadcast
  }

  @Test func `CLIENTS-6: a message ended half-way is resumed, and nobody gets it twice`() throws {
    let accounts = try (0..<240).map {
      try town.account("Client \($0)", email: "c\($0)@client.test")
    }
    let broadcast = try written(WriteBroadcast(french, to: .all))
    #expect(broadcast.total == 240)
    var first = try MessageSending(of: broadcast.id, at: town.desk, as: town.staff, byThe: 7)
    for _ in 0..<15 { try first.step() }
    first.endEarly()
    #expect(first.broadcast.sent == 105 && first.isFinished && !first.broadcast.isFinished)
    #expect(first.progress > 0.43 && first.progress < 0.44)
    #expect(try town.all(Ticket.self).count == 105)
    let late = try town.account("Tardif", email: "late@client.test")
    let done = try send(broadcast, byThe: 7)
    #expect(done.isFinished && done.sent == 240 && done.skipped == 0)
    let tickets = try town.all(Ticket.self)
    #expect(Set(tickets.map(\.account)) == Set(accounts.map(\.id)))
    #expect(tickets.count == 240)
    #expect(Set(tickets.map(\.number)).count == 240)
    #expect(tickets.allSatisfy { $0.status == .answered && $0.assignee == nil })
    let mails = try town.all(Mail.self).filter { $0.model == .message }
    #expect(Set(mails.map(\.address)).count == 240 && mails.count == 240)
    #expect(!mails.map(\.address).contains(late.details.email))
    try town.refused(
      SendBroadcastSlice(of: broadcast.id, limit: 1), as: town.staff, by: "CLIENTS-6")
  }

  @Test func `CLIENTS-22: the box decides what becomes of a language that is not filled`() throws {
    let lune = try town.account("Lune")
    let bianchi = try town.account("Bianchi", language: .it)
    let open = try send(try written(WriteBroadcast(french, to: .all)))
    #expect(open.sent == 2 && open.skipped == 0)
    let strict = try send(try written(WriteBroadcast(french, to: .all, onlyFilledLanguages: true)))
    #expect(strict.sent == 1 && strict.skipped == 1)
    let both = MessageTexts([.en: MessageText("E", "e"), .it: MessageText("I", "i")])
    #expect(both.best(for: .fr).subject == "E")
    _ = try send(try written(WriteBroadcast(both, to: .accounts([lune.id, bianchi.id]))))
    let subjects = try town.all(Ticket.self).suffix(2).map(\.subject)
    #expect(subjects == ["E", "I"])
    let figures = try town.desk.answer(
      AudienceFigures(.all, filled: [.fr], onlyFilled: true), as: town.staff)
    #expect(figures.sent == [.fr: 1] && figures.nothing == [.language: 1])
  }

  @Test func `CLIENTS-6: who has no address gets nothing and is told of`() throws {
    let lune = try town.account("Lune")
    try town.desk.found { _ in
      var silent = lune
      silent.details.email = ""
      return silent
    }
    let done = try send(try written(WriteBroadcast(french, to: .accounts([lune.id]))))
    #expect(done.sent == 0 && done.skipped == 1)
    let list = try town.desk.answer(
      AudienceList(.all, filled: [.fr], onlyFilled: false, window: Window(limit: 9)),
      as: town.staff)
    #expect(list.map(\.delivery) == [.nothing(.noAddress)])
  }

  @Test func `CLIENTS-6: with the box a reply goes to the sender, as long as he is there`() throws {
    let lune = try town.account("Lune")
    let desk = try town.member("desk@provider.test", .support)
    let texts = MessageTexts([.fr: MessageText("Avis", "?")])
    let write = WriteBroadcast(texts, to: .all, in: ID(-1), returnsToSender: true)
    _ = try send(try written(write, by: desk))
    var ticket = try #require(try town.all(Ticket.self).last)
    #expect(ticket.category == ID(-1))
    try town.done(ReplyToTicket(ticket.id, saying: "Oui"), as: town.session(of: lune))
    ticket = try town.reader.ticket(ticket.id)
    #expect(ticket.assignee == desk.user && ticket.status == .open)
    let mine = try town.desk.answer(TicketList(.mine, window: Window(limit: 9)), as: desk)
    #expect(mine.map(\.ticket.id) == [ticket.id])
    try town.done(AssignTicket(ticket.id, to: nil), as: town.staff)
    try town.done(SwitchUser(try #require(desk.user), active: false), as: town.staff)
    try town.done(ReplyToTicket(ticket.id, saying: "Allô ?"), as: town.session(of: lune))
    #expect(try town.reader.ticket(ticket.id).assignee == nil)
  }

  @Test func `CLIENTS-23: places are filled once, and an unknown one is named`() throws {
    let lune = try town.account("{code}")
    _ = try town.service("a.example", of: lune, expiresIn: 30)
    let texts = MessageTexts([.fr: MessageText("{client}", "{service} {date} { x } {auteur}")])
    _ = try send(try written(WriteBroadcast(texts, to: .all)))
    let ticket = try #require(try town.all(Ticket.self).last)
    #expect(ticket.subject == "{code}")
    let body = try town.all(TicketMessage.self).last?.body
    #expect(body == "a.example \(Town.start.text(in: .fr)) { x } Sam Petit")
    let wrong = MessageTexts([.fr: MessageText("s", "{nom}")])
    let refusal = try town.refused(
      WriteBroadcast(wrong, to: .all), as: town.staff, by: "CLIENTS-23")
    #expect(refusal.sentence.fr.contains("{nom}"))
  }

  @Test func `CLIENTS-23: an archived category is not given to anything new`() throws {
    _ = try town.account("Lune")
    try town.done(CreateReplyTemplate("M", in: ID(-1), french), as: town.staff)
    try town.refused(CreateReplyTemplate("m", french), as: town.staff, by: "CLIENTS-23")
    try town.done(RemoveTicketCategory(ID(-1)), as: town.staff)
    try town.done(RemoveTicketCategory(ID(-2)), as: town.staff)
    #expect(try town.all(TicketCategory.self).map(\.id).contains(ID(-1)))
    #expect(try !town.all(TicketCategory.self).map(\.id).contains(ID(-2)))
    try town.refused(
      WriteBroadcast(french, to: .all, in: ID(-1)), as: town.staff, by: "CLIENTS-23")
    try town.done(CreateTicketCategory("Information"), as: town.staff)
  }
}
