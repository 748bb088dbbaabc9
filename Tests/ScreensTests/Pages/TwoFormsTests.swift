import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// Two people, or one at two terminals, with a form open on the same thing (SIM-8).
@Suite struct TwoFormsTests {
  @Test(arguments: EditingForm.all)
  func `SIM-8: changes of other fields both stand`(_ form: EditingForm) throws {
    guard let other = form.other else { return }
    let (first, second) = try form.arrive()
    second.make(other)
    first.make(form.mine)
    first.press(.function(5))
    second.press(.function(5))
    #expect(
      try form.stored(first.desk.reader) == (form.mine.stored, other.stored), "\(second.words)")
  }

  @Test(arguments: EditingForm.all)
  func `SIM-8: of two changes of one field the later is asked about, and neither is lost`(
    _ form: EditingForm
  ) throws {
    let (first, second) = try form.arrive()
    second.make(form.mine)
    first.make(form.theirs)
    first.press(.function(5))
    #expect(try form.stored(first.desk.reader).0 == form.theirs.stored)
    second.press(.function(5))
    #expect(second.top is ConfirmScreen, "nobody is asked")
    #expect(second.words.contains("entre-temps"))
    #expect(try form.stored(first.desk.reader).0 == form.theirs.stored)
    // « Annuler » is chosen: the form is there with both.
    second.press(.enter)
    #expect(type(of: second.top) == type(of: try form.open(second.desk, second.program.session)))
    #expect(second.words.contains("✖ entre-temps"))
    second.press(.function(5), .right, .enter)
    #expect(try form.stored(first.desk.reader).0 == form.mine.stored)
  }

  @Test(arguments: EditingForm.all)
  func `SIM-8: the other value may be taken`(_ form: EditingForm) throws {
    let (first, second) = try form.arrive()
    second.make(form.mine)
    if let other = form.other { second.make(other) }
    first.make(form.theirs)
    first.press(.function(5))
    second.press(.function(5), .right, .right, .enter)
    let stored = try form.stored(first.desk.reader)
    #expect(stored == (form.theirs.stored, form.other?.stored ?? ""))
  }
}

/// What has no single value, or stands on a page of its own.
@Suite struct TwoFormsOfOtherKindsTests {
  @Test func `SIM-8: what another profile changed meanwhile stays changed`() throws {
    let (first, second) = try profiles()
    second.make(.text(.city, "Brest"))
    first.make(.text(.phone, "+33 2 00 00 00 00"))
    first.press(.function(5))
    second.press(.function(5))
    let details = try #require(try first.desk.reader.account(meantBy: "C-1004")).details
    #expect(details.city == "Brest")
    #expect(details.phone == "+33 2 00 00 00 00")
    #expect(second.shows("+33 2 00 00 00 00"))
  }

  @Test func `SIM-8: two texts of one field of the profile are asked about, one after the other`()
    throws
  {
    let (first, second) = try profiles()
    second.make(.text(.phone, "+33 2 11 11 11 11"))
    second.make(.text(.city, "Brest"))
    first.make(.text(.phone, "+33 2 00 00 00 00"))
    first.make(.text(.city, "Quimper"))
    first.press(.function(5))
    second.press(.function(5))
    try second.expectSnapshots("profile-disputed-asked")
    second.press(.escape)
    try second.expectSnapshot("profile-disputed")
    second.press(.function(5), .right, .enter)
    #expect(second.words.contains("Quimper"))
    second.press(.right, .right, .enter)
    let details = try #require(try first.desk.reader.account(meantBy: "C-1004")).details
    #expect(details.phone == "+33 2 11 11 11 11")
    #expect(details.city == "Quimper")
    #expect(!second.top.isChanged)
  }

  private func profiles() throws -> (ScreenStage, ScreenStage) {
    let first = try ScreenStage(as: "maud@lune.example")
    let second = try ScreenStage(as: "maud@lune.example", at: first.desk)
    try first.go(to: .profile)
    try second.go(to: .profile)
    #expect(second.top is ProfileScreen)
    return (first, second)
  }

  @Test func `SIM-8: a right that was taken away does not come back by an older form`() throws {
    let first = try ScreenStage(as: "claire@theatre-bleu.example")
    let second = try ScreenStage(as: "claire@theatre-bleu.example", at: first.desk)
    let account = try #require(first.program.session.account)
    func item() throws -> AccountContacts.Item {
      let items = try first.desk.answer(AccountContacts(of: account), as: first.program.session)
      return try #require(items.first { $0.email == "leo@theatre-bleu.example" })
    }
    for stage in [first, second] { stage.open(EditRightsScreen(of: try item())) }
    second.make(.keys("security.journal", " ", storing: ""))
    first.make(.keys("billing.pay", " ", storing: ""))
    first.press(.function(5))
    second.press(.function(5))
    let permissions = try item().access.permissions
    #expect(!permissions.contains(.pay))
    #expect(permissions.contains(.viewJournal))
  }

  @Test func `SIM-8: a group that a client was taken out of does not come back by an older form`()
    throws
  {
    let first = try ScreenStage(as: "nora@hebergeur.example")
    let desk = first.desk
    let session = first.program.session
    for name in ["Été", "Hiver"] {
      _ = try desk.perform(CreateClientLabel(.group, named: name), as: session)
    }
    let lune = try #require(try desk.reader.account(meantBy: "C-1004"))
    let summer = try #require(try desk.reader.group(named: "Été")).id
    let winter = try #require(try desk.reader.group(named: "Hiver")).id
    let details = lune.details
    func file(_ groups: [ID<ClientGroup>]) throws {
      let outcome = try desk.perform(
        EditClient(
          lune.id, company: details.company, firstName: details.firstName,
          lastName: details.lastName, placed: ClientPlacement(groups: groups)), as: session)
      #expect(outcome.isDone)
    }
    try file([summer])
    first.open(EditClientScreen(AccountName(lune)))
    first.make(.keys(FieldID("group \(winter.value)"), " ", storing: ""))
    try file([])
    first.press(.function(5))
    #expect(try desk.reader.memberships(of: lune.id).map(\.group) == [winter])
  }

  @Test func `SIM-8: an older form of the agency's property does not turn into its opposite`()
    throws
  {
    let first = try ScreenStage(as: "nora@hebergeur.example")
    let second = try ScreenStage(as: "nora@hebergeur.example", at: first.desk)
    let trame = try #require(try first.desk.reader.account(meantBy: "C-1019")).id
    for stage in [first, second] { stage.open(AgencyPropertyScreen(trame, giving: false)) }
    first.press(.function(5))
    second.press(.function(5))
    #expect(try !first.desk.reader.account(trame).isAgency)
    #expect(second.told?.contains("AGENCY-1") == true)
  }

  @Test func `SIM-8: of two who give a ticket away the later is asked`() throws {
    let (first, second, ticket) = try tickets()
    let keys = try [first, second].map { stage in
      try #require(
        TicketKeys(ticket, in: stage.program.context(for: stage.top)).ofTheDesk
          .first { $0.id == "assign" })
    }
    for (stage, key) in zip([first, second], keys) {
      guard case .lead(let effect) = key.act else { continue }
      try stage.program.carryOut(try effect())
    }
    first.press(.end, .enter)
    let theirs = try #require(try first.desk.reader.ticket(ticket.id).assignee)
    second.press(.down, .enter)
    #expect(second.top is ConfirmScreen)
    #expect(try first.desk.reader.ticket(ticket.id).assignee == theirs)
    second.press(.right, .enter)
    #expect(try first.desk.reader.ticket(ticket.id).assignee != theirs)
    #expect(!(second.top is AssigneeScreen))
  }

  @Test func `SIM-8: of two who give a ticket a priority the later may leave it`() throws {
    let (first, second, ticket) = try tickets()
    for stage in [first, second] { stage.open(PriorityScreen(of: ticket)) }
    first.press(.end, .enter)
    let theirs = try first.desk.reader.ticket(ticket.id).priority
    second.press(.home, .enter)
    #expect(second.top is ConfirmScreen)
    second.press(.right, .right, .enter)
    #expect(!(second.top is PriorityScreen))
    #expect(try first.desk.reader.ticket(ticket.id).priority == theirs)
  }

  private func tickets() throws -> (ScreenStage, ScreenStage, Ticket) {
    let first = try ScreenStage(as: "nora@hebergeur.example")
    let ticket: Ticket = try EditingForm.found {
      try first.desk.reader.ticket(ID($0))
    } where: { (ticket: Ticket) -> Bool in
      ticket.status != .closed && ticket.assignee == nil && ticket.priority == .normal
    }
    return (first, try ScreenStage(as: "nora@hebergeur.example", at: first.desk), ticket)
  }
}

extension Outcome {
  fileprivate var isDone: Bool { if case .done = self { true } else { false } }
}
