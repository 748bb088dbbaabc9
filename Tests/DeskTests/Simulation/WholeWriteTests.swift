import ClientArea
import Testing

@testable import Store

/// SIM-8 where it is decided: what a command that carries fields writes over what is stored by now.
@Suite struct WholeWriteTests {
  @Test
  func
    `SIM-8: of two edits of one field the later is refused with both values, of two fields both stand`()
    throws
  {
    let place = try TownOfWrites()
    for write in try place.all {
      try place.town.done(write.theirs, as: write.session)
      #expect(try write.stored() == write.after, "\(write.command)")
      let refusal = try place.town.refused(write.mine, as: write.session, by: "SIM-8")
      #expect(refusal.disputes.count == 1, "\(write.command)")
      #expect(refusal.sentence.fr.contains("entre-temps"), "\(write.command)")
      #expect(refusal.isForNow)
      guard let other = write.other else { continue }
      try place.town.done(other, as: write.session)
      #expect(try write.stored() == write.afterBoth, "\(write.command)")
    }
  }

  @Test func `SIM-8: boxes are no values: what was taken out stays out, what was put in stays in`()
    throws
  {
    let town = try Town()
    let lune = try town.account("Lune")
    let guest = try town.user("leo@client.test")
    let access = try town.access(of: guest, to: lune, allowing: [.pay, .viewInvoices])
    let owner = try town.session(of: lune)
    let opened = access.permissions
    try town.done(
      SetPermissions(
        of: access.id, from: opened, to: Permissions([.viewInvoices, .viewTickets])), as: owner)
    try town.done(
      SetPermissions(
        of: access.id, from: opened, to: Permissions([.pay, .viewInvoices, .viewJournal])),
      as: owner)
    #expect(
      try town.reader.access(access.id).permissions
        == Permissions([.viewInvoices, .viewTickets, .viewJournal]))
  }

  @Test func `SIM-8: a group that was left meanwhile is not entered again by an older form`() throws
  {
    let town = try Town()
    let lune = try town.account("Lune")
    for name in ["Été", "Hiver"] {
      try town.done(CreateClientLabel(.group, named: name), as: town.staff)
    }
    let groups = try town.all(ClientGroup.self).map(\.id)
    func edit(from opened: [ID<ClientGroup>], to groups: [ID<ClientGroup>]) -> EditClient {
      func entry(_ groups: [ID<ClientGroup>]) -> ClientEntry {
        ClientEntry(
          company: "Lune", firstName: "Jean", lastName: "Lune",
          placed: ClientPlacement(groups: groups))
      }
      return EditClient(lune.id, from: entry(opened), to: entry(groups))
    }
    try town.done(edit(from: [], to: [groups[0]]), as: town.staff)
    try town.done(edit(from: [groups[0]], to: []), as: town.staff)
    try town.done(edit(from: [groups[0]], to: groups), as: town.staff)
    #expect(try town.reader.memberships(of: lune.id).map(\.group) == [groups[1]])
  }

  @Test func `SIM-8: a line that was taken out of a draft does not come back by an older form`()
    throws
  {
    let town = try Town()
    let lune = try town.account("Lune")
    let lines = ["Un", "Deux", "Trois"].map {
      InvoiceLine(label: $0, amount: Money(cents: 1000))
    }
    try town.done(DraftInvoice(to: lune.id, lines: lines, dueIn: 30), as: town.staff)
    let draft = try #require(try town.all(InvoiceDraft.self).last).id
    func edit(_ change: (inout [InvoiceLine]) -> Void) -> EditDraft {
      var changed = lines
      change(&changed)
      return EditDraft(
        draft, from: DraftEntry(lines, dueIn: 30), to: DraftEntry(changed, dueIn: 30))
    }
    let fourth = InvoiceLine(label: "Quatre", amount: Money(cents: 500))
    try town.done(edit { $0.remove(at: 0) }, as: town.staff)
    try town.done(edit { $0[2] = fourth }, as: town.staff)
    try town.done(edit { $0.append(fourth) }, as: town.staff)
    #expect(
      try town.reader.invoiceDraft(draft).lines.map(\.label) == ["Deux", "Quatre", "Quatre"])
    let refusal = try town.refused(
      edit { $0[0] = fourth }, as: town.staff, by: "SIM-8")
    #expect(refusal.sentence.fr.contains("« Un »") || refusal.sentence.fr.contains("Un :"))
  }

  @Test func `SIM-8: who saw no form says what it is to be, whatever it is`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    var details = lune.details
    details.city = "Brest"
    try town.done(EditProfile(to: details), as: town.session(of: lune))
    details.city = "Quimper"
    try town.done(EditProfile(to: details), as: town.session(of: lune))
    #expect(try town.reader.account(lune.id).details.city == "Quimper")
  }
}
