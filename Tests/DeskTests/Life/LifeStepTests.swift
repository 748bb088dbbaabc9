import ClientArea
import SQLite
import Testing

@testable import Store

/// What the clock does of its own to services that nobody renews (LIFE-3).
@Suite struct LifeStepTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio", language: .it)
  }

  @Test func `LIFE-3: each step is the clock's, comes once, on its day`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: -30)
    let step = TakeLifeStep(.suspension, of: hosting.id)
    for session in [try town.session(of: lune), town.staff, .visitor] {
      try town.refused(step, as: session, by: "LIFE-3")
    }
    for other in [LifeStep.pending, .deletion] {
      try town.refused(TakeLifeStep(other, of: hosting.id), as: .clock, by: "LIFE-3")
    }
    try town.done(step, as: .clock)
    try town.refused(step, as: .clock, by: "LIFE-3")
  }

  @Test func `LIFE-3: a step is one entry of the owner's journal, and is undone with the clock`()
    throws
  {
    let hosting = try town.service("lune.example", of: lune, expiresIn: -59)
    let link = try town.technicalLink(studio, on: hosting)
    let before = try town.desk.journalEntry
    try town.pass(days: 1)
    let journal = try town.desk.answer(
      AccountJournal(window: Window(limit: 9)), as: town.session(of: lune))
    #expect(journal.count == 1)
    #expect(try town.reader.service(hosting.id).endedOn != nil)
    try town.desk.rewind(to: before)
    #expect(try town.reader.service(hosting.id).endedOn == nil)
    #expect(try town.reader.technicalLink(link.id).endedOn == nil)
    #expect(try town.mails(.serviceDeleted).isEmpty)
    #expect(try town.all(ExpiryAlert.self).isEmpty)
  }

  @Test func `LIFE-3: one long way does what many short ones do`() throws {
    func world(_ steps: [Int]) throws -> [String] {
      let town = try Town()
      let owner = try town.account("Lune")
      let contact = try town.account("Studio")
      var index = 0
      for kind in ServiceKind.allCases {
        for days in [-62, -59, -31, -30, -14, -1, 0, 3, 20, 45, 90] {
          index += 1
          let name = kind == .mailbox ? "a@s\(index).example" : "s\(index).example"
          let service = try town.service(name, kind, of: owner, expiresIn: days)
          if index.isMultiple(of: 3) { try town.technicalLink(contact, on: service) }
        }
      }
      for days in steps { try town.pass(days: days) }
      let mails = try town.all(Mail.self)
      #expect(mails.map(\.sentAt) == mails.map(\.sentAt).sorted())
      return mails.map { "\($0.sentAt.minutes) \($0.address) \($0.subject)" }
        + (try town.all(ExpiryAlert.self).map { "\($0.service) \($0.stage) \($0.sentOn)" })
        + (try town.all(Service.self).map { "\($0.id) \(String(describing: $0.endedOn))" })
        + (try town.all(TechnicalLink.self).map { "\($0.id) \(String(describing: $0.endedOn))" })
    }
    let whole = try world([180])
    #expect(whole.contains { $0.contains("Optional") })
    #expect(try world(Array(repeating: 1, count: 180)) == whole)
    #expect(try world([1, 29, 1, 60, 59, 30]) == whole)
    #expect(try world([90, 90]) == whole)
  }

  @Test func `LIFE-3: with the service ends the link, and the reasons say whose`() throws {
    let town = try ToldTown()
    try town.town.done(
      AdvanceTime(to: Moment(morningOf: town.hosting.expiresOn + 60)), as: .clock)
    let decision = try town.town.done(
      TakeLifeStep(.deletion, of: town.hosting.id), as: .clock)
    #expect(decision.reasons.rules.first == "LIFE-3")
    #expect(decision.reasons.contains { $0.fact.fr.contains(town.studio.code) })
  }

  @Test func `LIFE-3: the clock finds what falls due by its index alone`() throws {
    _ = try town.service("lune.example", .domain, of: lune, expiresIn: 5)
    let plan = try town.desk.database.all(
      """
      EXPLAIN QUERY PLAN
      SELECT min(expiresOn)
      FROM service INDEXED BY serviceByLife
      WHERE kind = 'domain'
        AND (CASE kind WHEN 'domain' THEN replace(name, rtrim(name, replace(name, '.', '')), '') ELSE '' END) = 'example'
        AND expiresOn > 5 AND endedOn IS NULL
      """
    ) { try $0.get("detail", as: String.self) }
    #expect(plan.allSatisfy { !$0.contains("SCAN") && $0.contains("serviceByLife (kind=?") })
  }
}
