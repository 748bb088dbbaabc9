import Testing

@testable import ClientArea

/// What an automatic renewal and a saved card say of themselves (BILL-22).
@Suite struct AutomaticRenewalTests {
  private static let today = Day(number: 20_000)

  private func service(expiringIn days: Int, failedOn: Day? = nil) -> Service {
    Service(
      id: ID(1), name: "lune.example", kind: .hosting, owner: ID(2), product: ID(3),
      openedOn: Self.today - 300, paidFrom: Self.today - 300, expiresOn: Self.today + days,
      codes: nil,
      renewal: AutomaticRenewal(
        account: ID(2), user: nil, since: Self.today - 9, failedOn: failedOn))
  }

  private func card(_ outcome: CardOutcome, hasFailed: Bool = false, lasting days: Int = 9)
    -> SavedCard
  {
    SavedCard(
      id: ID(1), account: ID(2), lastDigits: "0042", validUntil: Self.today + days,
      outcome: outcome, hasFailed: hasFailed)
  }

  @Test(arguments: [
    (400, 393), (8, 1), (7, 3), (5, 1), (4, 3), (2, 1),
  ])
  func `BILL-22: the next try is seven, four or one days before the date`(days: Int, next: Int) {
    #expect(service(expiringIn: days).nextTry(after: Self.today) == Self.today + next)
  }

  @Test(arguments: [1, 0, -30])
  func `BILL-22: no try comes once the last one has passed`(days: Int) {
    #expect(service(expiringIn: days).nextTry(after: Self.today) == nil)
    #expect(!service(expiringIn: days).isGivenUp(on: Self.today))
    #expect(service(expiringIn: days, failedOn: Self.today).isGivenUp(on: Self.today))
  }

  @Test func `BILL-22: a card answers as it was chosen, and none pays after its last day`() {
    #expect(card(.works).answer(on: Self.today) == .accepted)
    #expect(card(.failsOnce).answer(on: Self.today) == .refused)
    #expect(card(.failsOnce, hasFailed: true).answer(on: Self.today) == .accepted)
    #expect(card(.refused, hasFailed: true).answer(on: Self.today) == .refused)
    #expect(card(.expired).answer(on: Self.today) == .expired)
    #expect(card(.works, lasting: 0).answer(on: Self.today) == .accepted)
    #expect(card(.works, lasting: -1).answer(on: Self.today) == .expired)
  }

  @Test func `BILL-22: a new card lasts three years, and one that is to be over is over`() throws {
    let day = try #require(Day(year: 2026, month: 1, day: 31))
    var circumstances = Circumstances(
      now: Moment(morningOf: day), dice: Dice(state: 1), nextKey: 5)
    let card = SavedCard.fresh(of: ID(2), outcome: .works, under: &circumstances)
    #expect(card.validUntil.iso == "2029-01-31")
    #expect(card.lastDigits.count == 4)
    #expect(Int(card.lastDigits) != nil)
    #expect(card.id == ID(5))
    let over = SavedCard.fresh(
      of: ID(2), outcome: .expired, replacing: card.id, under: &circumstances)
    #expect(over.validUntil.iso == "2025-12-31")
    #expect(over.id == card.id)
    #expect(over.lastDigits != card.lastDigits)
  }
}
