import Testing

@testable import ClientArea

@Suite struct MoneyTests {
  @Test(arguments: [
    (6000, 1200), (1, 0), (2, 0), (3, 1), (1042, 208), (1043, 209), (0, 0), (-3, -1),
    (-6000, -1200),
  ])
  func `BILL-10: tax of 20 % is computed in cents, half a cent away from zero`(
    _ cents: Int, _ tax: Int
  ) {
    let totals = TaxIsComputedOnTheTotal.totals(of: Money(cents: cents))
    #expect(totals.tax == Money(cents: tax))
    #expect(totals.includingTax == Money(cents: cents + tax))
  }

  @Test func `BILL-10: tax is computed on the total, not line by line`() {
    let lines = (0..<5).map { InvoiceLine(label: "\($0)", amount: Money(cents: 2)) }
    let totals = TaxIsComputedOnTheTotal.totals(of: lines)
    #expect(totals.excludingTax == Money(cents: 10))
    #expect(totals.tax == Money(cents: 2))
  }

  @Test(arguments: [
    ("15,00 €", 1500), ("15", 1500), ("1 234,5", 123_450), ("€15.00", 1500), ("-3,20", -320),
    ("0,01", 1), ("999999999,99", 99_999_999_999), ("1\u{202F}234,56 €", 123_456),
    ("14.262,20 €", 1_426_220), ("1.234.567,8", 123_456_780), ("€1,234.50", 123_450),
  ])
  func `an amount is read as people write it`(_ text: String, _ cents: Int) {
    #expect(Money(reading: text) == Money(cents: cents))
  }

  @Test(arguments: [
    "", "€", ",", "1,234", "1,2,3", "1.", ".5", "1e3", "0x1", "１２", "9999999999", "1,-2", "--",
    "- -", "1.234", "1.23,45", "1234.567,00", "1.234,567.00", "1,234,50", ".234,50",
  ])
  func `what is no amount is not read as one`(_ text: String) {
    #expect(Money(reading: text) == nil)
  }

  @Test(arguments: [0, 1, 99, 100, 99_999, 123_456_789, -5, -123_456])
  func `an amount that is shown can be read again`(_ cents: Int) {
    for language in Language.allCases {
      #expect(Money(reading: Money(cents: cents).text(in: language)) == Money(cents: cents))
    }
  }

  @Test func `amounts are grouped as each language does`() {
    #expect(Money(cents: 123_456_789).text(in: .fr).filter { !$0.isWhitespace } == "1234567,89€")
    #expect(Money(cents: 1_426_220).text(in: .it) == "14.262,20 €")
    #expect(Money(cents: -100_000).text(in: .it) == "-1000,00 €")
    #expect(Money(cents: 999_999).text(in: .it) == "9999,99 €")
    #expect(20_000.grouped(in: .fr) == "20 000")
    #expect(20_000.grouped(in: .it) == "20.000")
    #expect(20_000.grouped(in: .en) == "20,000")
    #expect(Money(cents: 123_456_789).text(in: .en) == "€1,234,567.89")
    #expect(Money(cents: 100_050).text(in: .en) == "€1,000.50")
  }
}
