import ClientArea
import Testing

@testable import Store

@Suite struct EditClientTests {
  private let town: Town
  private let lune: ClientAccount

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
  }

  private func edit(_ placement: ClientPlacement, company: String = "Lune") -> EditClient {
    EditClient(
      lune.id, company: company, firstName: "Maud", lastName: "Berger", placed: placement)
  }

  @Test func `CLIENTS-3: name, verified phone, remark and attitude are saved`() throws {
    try town.done(
      edit(
        ClientPlacement(
          verifiedPhone: "+33 6 00 00 00 00", remark: "Rappeler lundi", attitude: "Paie en retard"),
        company: "Lune SARL"), as: town.staff)
    let file = try #require(try town.reader.file(of: lune.id))
    #expect(file.verifiedPhone == "+33 6 00 00 00 00")
    #expect(file.remark == "Rappeler lundi")
    #expect(file.attitude == ID(-3))
    let account = try town.reader.account(lune.id)
    #expect(account.name == "Lune SARL" && account.details.personName == "Maud Berger")
    #expect(account.registeredOn == lune.registeredOn)
    // What is empty again leaves no row.
    try town.done(edit(ClientPlacement()), as: town.staff)
    #expect(try town.reader.file(of: lune.id) == nil)
  }

  @Test func `CLIENTS-3: a new attitude joins the list`() throws {
    try town.done(edit(ClientPlacement(attitude: "Aime le papier")), as: town.staff)
    #expect(try town.reader.attitude(named: "aime le papier") != nil)
  }

  @Test func `CLIENTS-3: nothing of it is said in the journal's words`() throws {
    let decision = try town.done(
      edit(ClientPlacement(remark: "SECRET-7", attitude: "SECRET-8")), as: town.staff)
    let said =
      decision.reasons.map(\.fact.fr) + [decision.message.fr, edit(ClientPlacement()).title.fr]
    #expect(!said.joined().contains("SECRET"))
    let entry = try town.journalEntries
    let detail = try #require(try town.desk.answer(JournalDetail(entry), as: .visitor))
    #expect(!"\(detail)".contains("SECRET-7"))
  }

  @Test func `CLIENTS-3: staff alone edits a record, and what is wrong is told`() throws {
    let session = try town.session(of: lune)
    for nobody in [session, .visitor, .clock] {
      #expect(try town.desk.foresee(edit(ClientPlacement()), as: nobody).refusal != nil)
    }
    let refusal = try town.refused(
      edit(ClientPlacement(verifiedPhone: "abc"), company: ""), as: town.staff, by: "CLIENTS-3")
    #expect(refusal.problems.map(\.field) == [.company, .phone])
  }

  @Test func `CLIENTS-9: an account is in any number of groups, and in one project`() throws {
    for name in ["Revendeurs", "Presse"] {
      try town.done(CreateClientLabel(.group, named: name), as: town.staff)
    }
    for name in ["Web", "Mail"] {
      try town.done(CreateClientLabel(.project, named: name), as: town.staff)
    }
    let groups = try town.all(ClientGroup.self).map(\.id)
    let projects = try town.all(Project.self).map(\.id)
    try town.done(edit(ClientPlacement(project: projects[0], groups: groups)), as: town.staff)
    #expect(try town.reader.memberships(of: lune.id).map(\.group) == groups)
    try town.done(
      edit(ClientPlacement(project: projects[1], groups: [groups[1]])), as: town.staff)
    #expect(try town.reader.memberships(of: lune.id).map(\.group) == [groups[1]])
    #expect(try town.reader.file(of: lune.id)?.project == projects[1])
  }
}
