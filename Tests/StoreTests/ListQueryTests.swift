import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// How long lists are counted and narrowed, and what the page of a quick link tells.
struct ListQueryTests {
  private func invoice(
    _ id: Int, _ subject: String, for account: ID<ClientAccount>
  ) -> Invoice {
    let totals = Totals(excludingTax: Money(cents: 6000), tax: Money(cents: 1200))
    return Invoice(
      id: ID(id), number: "F2026-000\(id)", issuedOn: World.today, dueOn: World.today + 5,
      account: account, subject: subject, buyer: .provider, seller: .provider, lines: [],
      totals: totals, reasons: [])
  }

  private func ticket(_ id: Int, _ subject: String) -> Ticket {
    Ticket(
      id: ID(id), number: "T-\(id)", account: World.lune, service: nil, topic: .question,
      subject: subject, openedOn: World.today, status: .open)
  }

  @Test func `a counted list has its rows and its length`() throws {
    let desk = try Desk.small(and: ticket(81, "Un"), ticket(82, "Deux"), ticket(83, "Trois"))
    let list = Counted(TicketList(window: Window(limit: 2)))
    let mine = try desk.answer(list, as: World.asLune)
    #expect(mine.items.map(\.ticket.number) == ["T-83", "T-82"])
    #expect(mine.count == BoundedCount(count: 3))
    #expect(try desk.answer(list, as: World.asStudio).count.count == 0)
    #expect(try desk.answer(list, as: World.asStaff).count.count == 3)
  }

  @Test func `every billing list and mailbox counts only what it shows`() throws {
    let desk = try Desk.small()
    for session in [World.asLune, World.asStaff, .visitor] {
      #expect(
        try desk.answer(Counted(PaymentList(window: Window(limit: 5))), as: session).count.count
          == 0)
      #expect(
        try desk.answer(Counted(CreditNoteList(window: Window(limit: 5))), as: session).count.count
          == 0)
      #expect(
        try desk.answer(Counted(LedgerList(window: Window(limit: 5))), as: session).count.count
          == 0)
      #expect(
        try desk.answer(Counted(MailList(window: Window(limit: 5))), as: session).count.count == 0)
    }
    #expect(
      try desk.answer(Counted(AllMails(window: Window(limit: 5))), as: .visitor).items.isEmpty)
  }

  @Test(arguments: [
    ("", 2), ("t-8", 2), ("T-82", 1), ("deux", 1), ("%", 2), ("% deux", 1), ("x' OR 1", 0),
  ])
  func `tickets are narrowed by number and subject`(text: String, count: Int) throws {
    let desk = try Desk.small(and: ticket(81, "Un"), ticket(82, "Deux"))
    let list = Counted(TicketList(filter: text, window: Window(limit: 5)))
    let answer = try desk.answer(list, as: World.asLune)
    #expect(answer.items.count == count)
    #expect(answer.count.count == count)
    #expect(try desk.answer(list, as: World.asStudio).items.isEmpty)
  }

  @Test(arguments: [
    ("", 1, 2), ("f2026-00081", 1, 1), ("F2026-00082", 0, 1), ("audit", 1, 0), ("soleil", 0, 1),
    ("%", 0, 0),
  ])
  func `invoices are narrowed by number, and by subject or account`(
    text: String, mine: Int, all: Int
  ) throws {
    let desk = try Desk.small(
      and: invoice(81, "Audit", for: World.lune), invoice(82, "Conseil", for: World.soleil))
    let list = InvoiceList(filter: text, window: Window(limit: 5))
    #expect(try desk.answer(list, as: World.asLune).items.count == mine)
    let staff = try desk.answer(list, as: World.asStaff)
    #expect(staff.items.count == all)
    #expect(staff.count.count == all)
    #expect(try desk.answer(list, as: .visitor).items.isEmpty)
  }

  @Test func `only staff learns which accounts a code, an address or a name means`() throws {
    let desk = try Desk.small()
    func codes(_ text: String, as session: Session = World.asStaff) throws -> [String] {
      try desk.answer(AccountsMeantBy(text), as: session).map(\.code)
    }
    #expect(try codes(" lea@lune.example ") == ["C-1001"])
    #expect(try codes("c-1003") == ["C-1003"])
    #expect(try codes("soleil") == ["C-1003"])
    #expect(try codes("C-9999") == [])
    // A second account at the same address: both are told, none is guessed.
    let twin = World.account(ID(990), "C-1990", "Lune bis", "lea@lune.example")
    try desk.save([twin])
    #expect(try codes("LEA@lune.example") == ["C-1001", "C-1990"])
    for session in [World.asLune, World.asStudio, .visitor] {
      #expect(try codes("lea@lune.example", as: session).isEmpty)
    }
  }

  @Test func `the page of a quick link names the owner and nobody who is the owner`() throws {
    let link = RenewalLink(
      id: ID(81), mark: try PasswordHash.mark(of: "s3cret"), service: World.luneHosting,
      sentOn: World.today,
      renews: World.today + 30)
    let desk = try Desk.small(and: link)
    let page = QuickLinkPage(" s3cret ")
    let visitor = try #require(try desk.answer(page, as: .visitor))
    #expect(visitor.owner.nameAndCode == "Lune SARL (C-1001)")
    #expect(visitor.service.fr == "hébergement lune.example")
    #expect(visitor.somebodyElse == nil)
    #expect(try desk.answer(page, as: World.asLune)?.somebodyElse == nil)
    #expect(try desk.answer(page, as: World.asStudio)?.somebodyElse?.name == "Web Studio")
    #expect(try desk.answer(page, as: World.asStaff)?.somebodyElse == nil)
    #expect(try desk.answer(QuickLinkPage("other"), as: .visitor) == nil)
    #expect(try desk.answer(QuickLinkPage(""), as: .visitor) == nil)
  }
}
