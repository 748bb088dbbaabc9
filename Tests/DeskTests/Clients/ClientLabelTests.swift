import ClientArea
import Testing

@testable import Store

@Suite struct ClientLabelTests {
  private let town: Town

  init() throws { town = try Town() }

  private func group(_ name: String) throws -> LabelID {
    try town.done(CreateClientLabel(.group, named: name), as: town.staff)
    return .group(try #require(try town.reader.group(named: name)).id)
  }

  @Test func `CLIENTS-14: what nothing refers to is deleted, what a client is in is archived`()
    throws
  {
    let (empty, used) = (try group("Vide"), try group("Revendeurs"))
    let lune = try town.account("Lune")
    guard case .group(let id) = used else { return }
    try town.done(
      EditClient(
        lune.id, company: "Lune", firstName: "A", lastName: "B",
        placed: ClientPlacement(groups: [id])), as: town.staff)
    try town.done(RemoveClientLabel(empty), as: town.staff)
    #expect(try town.reader.group(named: "Vide") == nil)
    try town.done(RemoveClientLabel(used), as: town.staff)
    #expect(try town.reader.group(id).archivedOn == (try town.today))
    #expect(try town.reader.memberships(of: lune.id).map(\.group) == [id])
    try town.refused(RemoveClientLabel(used), as: town.staff, by: "CLIENTS-14")
    // It is offered no more, until somebody names it again.
    let terre = try town.account("Terre")
    let join = EditClient(
      terre.id, company: "Terre", firstName: "A", lastName: "B",
      placed: ClientPlacement(groups: [id]))
    try town.refused(join, as: town.staff, by: "CLIENTS-3")
    try town.done(CreateClientLabel(.group, named: "revendeurs"), as: town.staff)
    try town.done(join, as: town.staff)
  }

  @Test func `CLIENTS-14: names of one list are all different, and are not empty`() throws {
    let group = try group("Revendeurs")
    try town.refused(
      CreateClientLabel(.group, named: " REVENDEURS "), as: town.staff, by: "CLIENTS-14")
    try town.refused(CreateClientLabel(.project, named: " "), as: town.staff, by: "CLIENTS-14")
    try town.done(CreateClientLabel(.project, named: "Revendeurs"), as: town.staff)
    try town.done(RenameClientLabel(group, to: "revendeurs"), as: town.staff)
    try town.refused(
      RenameClientLabel(.attitude(ID(-1)), to: "Paie en retard"), as: town.staff, by: "CLIENTS-14")
  }

  @Test func `CLIENTS-9: each list tells how many clients it has, to staff alone`() throws {
    _ = try group("Revendeurs")
    let items = try town.desk.answer(ClientLabels(.group), as: town.staff)
    #expect(items.map(\.name) == ["Revendeurs"])
    #expect(items.map(\.clients.count) == [0])
    #expect(try town.desk.answer(ClientLabels(.attitude), as: town.staff).count == 4)
    #expect(try town.desk.answer(ClientLabels(.group), as: .visitor).isEmpty)
  }

  @Test func `the first attitudes of the file are those that are translated`() throws {
    let names = try town.all(Attitude.self).map(\.name)
    #expect(Set(names) == Set(Attitude.first.map(\.fr)))
  }
}
