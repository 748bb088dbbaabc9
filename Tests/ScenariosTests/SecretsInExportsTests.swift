import ClientArea
import Equipment
import Store
import Testing

@testable import Scenarios

/// What is written for other programs to read opens nothing.
struct SecretsInExportsTests {
  @Test func `no code and no token stands in the journal that is exported`() throws {
    let desk = try Worlds.demo()
    var secrets = Set(try desk.answer(KnownSecrets(), as: .visitor))
    let user = try #require(try desk.reader.user(email: "maud@lune.example"))
    let session = try desk.ownSession(of: user)
    let services = try desk.answer(
      OwnedServices(.all, filter: "", window: Window(limit: 50)), as: session)
    for service in services.items where service.kind == .hosting {
      _ = try desk.perform(RenewAccessCodes(of: service.id, named: service.name), as: session)
    }
    var clock = try TimeTravel(to: try desk.reader.now() + 40 * Moment.minutesADay, at: desk)
    while !clock.isFinished { try clock.step() }
    secrets.formUnion(try desk.answer(KnownSecrets(), as: .visitor))
    #expect(secrets.count > 20)
    let text = try JournalListing.json(of: desk, seenBy: nil).text
    #expect(text.count > 1000)
    for secret in secrets { #expect(!text.contains(secret)) }
  }
}
