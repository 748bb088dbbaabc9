import Testing

@testable import ClientArea

/// BILL-18 over 400 years, after which the calendar repeats.
@Suite struct AnniversaryPropertyTests {
  @Test(arguments: [1, 3, 12, 24], [28, 29, 30, 31])
  func `BILL-18: 400 years of renewals end on the day that was begun, or on a shorter month's last`(
    _ months: Int, _ day: Int
  ) throws {
    for month in 1...12 {
      guard let start = Day(year: 2000, month: month, day: day) else { continue }
      var (end, anniversary) = (start, Int?.none)
      for period in 1...(4800 / months) {
        let ending = TheAnniversaryIsKept.Ending(of: months, from: end, keeping: anniversary)
        #expect(ending.day == start.adding(months: months * period))
        #expect(ending.day > end)
        #expect(ending.anniversary ?? ending.day.ofMonth == day)
        (end, anniversary) = (ending.day, ending.anniversary)
      }
      #expect(end - start == 146_097)
    }
  }

  @Test func `BILL-18: 29 February returns in leap years only`() throws {
    var ends: [String] = []
    var (end, anniversary) = (try #require(Day(iso: "2096-02-29")), Int?.none)
    for _ in 1...8 {
      let ending = TheAnniversaryIsKept.Ending(of: 12, from: end, keeping: anniversary)
      (end, anniversary) = (ending.day, ending.anniversary)
      ends.append(end.iso)
    }
    #expect(ends[..<7].allSatisfy { $0.hasSuffix("-02-28") })
    #expect(ends.last == "2104-02-29", "2100 is no leap year.")
  }
}
