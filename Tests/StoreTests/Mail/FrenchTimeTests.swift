import ClientArea
import Foundation
import Testing

@testable import Store

/// The offset with which a mail leaves the program.
@Suite struct FrenchTimeTests {
  @Test(arguments: [
    ("2026-01-01", 12, 0, "+0100"), ("2026-03-28", 23, 59, "+0100"),
    ("2026-03-29", 1, 59, "+0100"), ("2026-03-29", 3, 0, "+0200"), ("2026-07-14", 9, 0, "+0200"),
    ("2026-10-25", 1, 59, "+0200"), ("2026-10-25", 3, 0, "+0100"), ("2025-03-30", 9, 0, "+0200"),
    ("2025-10-26", 9, 0, "+0100"), ("2027-03-28", 9, 0, "+0200"), ("2021-10-30", 9, 0, "+0200"),
    ("2021-10-31", 9, 0, "+0100"),
  ])
  func `summer time begins and ends on last Sundays`(
    _ iso: String, _ hour: Int, _ minute: Int, _ zone: String
  ) throws {
    let day = try #require(Day(iso: iso))
    let moment = Moment(minutes: day.number * Moment.minutesADay + hour * 60 + minute)
    #expect(FrenchTime.zone(at: moment) == zone)
  }

  /// Where the machine has no table of time zones there is nothing to compare with.
  @Test func `it is the zone of Paris on every day of forty years`() throws {
    guard let paris = TimeZone(identifier: "Europe/Paris") else { return }
    let (first, last) = (
      try #require(Day(iso: "1997-01-01")), try #require(Day(iso: "2036-12-31"))
    )
    for number in first.number...last.number {
      let noon = Moment(minutes: number * Moment.minutesADay + 720)
      let date = Date(timeIntervalSince1970: Double(noon.minutes * 60 - 3600))
      let seconds = paris.secondsFromGMT(for: date)
      #expect(FrenchTime.zone(at: noon) == (seconds == 7200 ? "+0200" : "+0100"), "day \(number)")
    }
  }
}
