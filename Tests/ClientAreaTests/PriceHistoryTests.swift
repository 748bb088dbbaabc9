import ClientArea
import Testing

/// The price of a day, as one function of all prices (ORDER-11).
@Suite struct PriceHistoryTests {
  private static let start = Day(number: 20_000)

  private static func product(at cents: Int = 100) -> Product {
    Product(id: ID(1), name: "P", kind: .domain, price: Money(cents: cents), months: 12)
  }

  private static func price(_ id: Int, _ day: Int, _ cents: Int) -> ProductPrice {
    ProductPrice(id: ID(id), product: ID(1), startsOn: start + day, price: Money(cents: cents))
  }

  @Test func `a product that has one price has it on every day`() {
    let history = PriceHistory(of: Self.product())
    for day in [-9000, -1, 0, 1, 9000] {
      #expect(history.price(on: Self.start + day) == Money(cents: 100))
    }
    #expect(history.next(after: Self.start) == nil)
    #expect(history.offer(on: Self.start).since == nil)
  }

  @Test func `a price is there from its day on, until the next one`() {
    let history = PriceHistory(
      of: Self.product(), later: [Self.price(3, 20, 300), Self.price(2, 10, 200)])
    let prices = [0, 9, 10, 19, 20, 99].map { history.price(on: Self.start + $0).cents }
    #expect(prices == [100, 100, 200, 200, 300, 300])
    #expect(history.next(after: Self.start)?.startsOn == Self.start + 10)
    #expect(history.next(after: Self.start + 10)?.startsOn == Self.start + 20)
    #expect(history.next(after: Self.start + 20) == nil)
    #expect(history.offer(on: Self.start + 12).since == Self.start + 10)
    #expect(history.beginning(on: Self.start + 11) == nil)
  }

  /// Day by day, as somebody would who goes through a calendar with a price list in his hand.
  @Test(arguments: 1...40)
  func `whatever the prices and their order, a day has the last one that began`(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var days: Set<Int> = []
    for _ in 0..<Int(dice.roll() % 12) { days.insert(Int(dice.roll() % 60)) }
    var prices = days.enumerated().map { index, day in
      Self.price(index + 2, day, Int(dice.roll() % 9000) + 1)
    }
    if !prices.isEmpty { prices.swapAt(0, Int(dice.roll() % UInt64(prices.count))) }
    let history = PriceHistory(of: Self.product(at: 50), later: prices)
    var expected = Money(cents: 50)
    for day in -1...61 {
      if let new = prices.first(where: { $0.startsOn == Self.start + day }) {
        expected = new.price
      }
      #expect(history.price(on: Self.start + day) == expected, "day \(day)")
    }
  }
}
