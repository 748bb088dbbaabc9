import Testing

@testable import ClientArea

@Suite struct DayTests {
  @Test(arguments: [
    ("2028-02-29", 12, "2029-02-28"), ("2027-02-28", 12, "2028-02-28"),
    ("2028-02-29", 48, "2032-02-29"), ("2026-01-31", 1, "2026-02-28"),
    ("2024-01-31", 1, "2024-02-29"), ("2026-12-31", 2, "2027-02-28"),
    ("2026-03-31", -1, "2026-02-28"), ("1999-12-31", 1, "2000-01-31"),
  ])
  func `a period ends on the same day of a later month, or on its last`(
    _ start: String, _ months: Int, _ end: String
  ) throws {
    #expect(try #require(Day(iso: start)).adding(months: months).iso == end)
  }

  @Test func `every day of 800 years follows the one before`() throws {
    let first = try #require(Day(year: 1600, month: 1, day: 1))
    let last = try #require(Day(year: 2400, month: 12, day: 31))
    #expect(last - first == 292_559)
    var day = first
    while day <= last {
      #expect(Day(iso: day.iso) == day)
      day = day + 97
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-01-00", "2026-04-31",
    "2100-02-29", "", "----", "2026-01-01 ", "２０２６-01-01", "+026-01-01", "2026-01-1\u{301}",
  ])
  func `what is no day of the calendar is refused`(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `a moment knows its day and its clock`() throws {
    let day = try #require(Day(iso: "2026-02-02"))
    let morning = Moment(morningOf: day)
    #expect(morning.clock == "09:00")
    #expect((morning + 899).clock == "23:59")
    #expect((morning + 899).day == day)
    #expect((morning + 900).clock == "00:00")
    #expect((morning + 900).day == day + 1)
    #expect(Moment(minutes: -1).day == Day(number: -1))
    #expect(Moment(minutes: -1).clock == "23:59")
  }

  @Test(arguments: [
    (2026, 2, 1, "1er févr. 2026"), (2026, 12, 31, "31 déc. 2026"), (999, 1, 10, "10 janv. 999"),
    (9999, 9, 9, "9 sept. 9999"),
  ])
  func `a day is written with its month's name`(year: Int, month: Int, day: Int, text: String)
    throws
  {
    #expect(try #require(Day(year: year, month: month, day: day)).text(in: .fr) == text)
  }

  @Test func `a day that no calendar would name is written all the same`() {
    for number in [Int(-1e9), -800_000, 9_000_000, Int(1e9)] {
      #expect(!Day(number: number).text(in: .en).isEmpty)
    }
  }
}
