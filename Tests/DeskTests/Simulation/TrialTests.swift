import ClientArea
import Testing

@testable import Store

/// That everything can be tried first and leaves no trace (SIM-4).
@Suite struct TrialTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount
  private let hosting: Service
  private let link: TechnicalLink

  init() throws {
    town = try Town(seed: 7)
    lune = try town.account("Lune")
    studio = try town.account("Studio", isAdvancedModeOn: true)
    hosting = try town.service("lune.example", of: lune, expiresIn: 10)
    link = try town.technicalLink(studio, on: hosting)
  }

  /// Tries a command as the preview does, and gives what it would do.
  private func tried(
    _ command: some Command, as session: Session
  ) throws -> (decision: Decision?, mails: [MailPreview], changes: [RowChange]) {
    let before = try (town.bytes, town.desk.dump())
    let mark = try town.desk.changeMark
    let foresight = try town.desk.foresee(command, as: session)
    var decision: Decision?
    if case .possible(let possible) = foresight { decision = possible }
    let mails = try decision.map { try town.desk.preview($0) } ?? []
    let changes = try town.desk.rehearse(command, as: session)
    #expect(try town.bytes == before.0)
    #expect(try town.desk.dump() == before.1)
    #expect(try town.desk.changeMark == mark)
    return (decision, mails, changes)
  }

  private var commands: [(command: any Command, session: Session)] {
    get throws {
      let details = ContactDetails.complete(email: "neuf@client.test")
      let request = OrderRequest(town.plan.id, named: "new.example", for: .newClient(details))
      let (owner, contact) = try (town.session(of: lune), town.session(of: studio))
      return [
        (
          RenewService(
            hosting.id, named: hosting.name, expiringOn: hosting.expiresOn, paying: .card), contact
        ),
        (PlaceOrder(request, paying: .card), contact),
        (BreakTechnicalLink(link.id, renewingCodes: true), owner),
        (TopUpBalance(by: Money(cents: 5000), with: .card), owner),
      ]
    }
  }

  @Test func `SIM-4: a trial leaves every byte of the data as it was`() throws {
    for (command, session) in try commands {
      let tried = try tried(command, as: session)
      #expect(tried.decision != nil)
      #expect(!tried.changes.isEmpty)
    }
    let refused = try tried(
      PlaceOrder(
        OrderRequest(town.plan.id, named: "x.example", for: .myself),
        paying: PaymentOrder(.refusedCard)), as: town.session(of: lune))
    #expect(refused.decision == nil)
    #expect(refused.changes.isEmpty)
  }

  @Test func `SIM-4: what is tried is what is done afterwards, numbers and secrets included`()
    throws
  {
    for (command, session) in try commands {
      let tried = try tried(command, as: session)
      guard case .done(let decision, let entry) = try town.desk.perform(command, as: session)
      else {
        Issue.record("Refused.")
        return
      }
      let detail = try #require(try town.desk.answer(JournalDetail(entry), as: .visitor))
      #expect(detail.changes == tried.changes)
      #expect(decision.reasons == tried.decision?.reasons)
      let last = try town.all(Mail.self).suffix(tried.mails.count)
      #expect(last.map(\.body) == tried.mails.map(\.body))
    }
  }
}
