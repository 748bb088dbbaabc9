import ClientArea

/// How far the simulated clock, which hangs on a wall in Paris, is before universal time: the host is a French one.
enum FrenchTime {
  /// « +0100 », or « +0200 » in summer time: from the last Sunday of March to the last of October, changed at one o'clock
  /// universal time (directive 2000/84/EC; dates before it are read the same way).
  static func zone(at moment: Moment) -> String { isSummer(moment) ? "+0200" : "+0100" }

  private static func isSummer(_ moment: Moment) -> Bool {
    guard let begins = lastSunday(of: 3, in: moment), let ends = lastSunday(of: 10, in: moment)
    else { return false }
    // On the wall, two o'clock becomes three, and three becomes two. The hour that comes twice counts as the second.
    return moment >= hour(2, of: begins) && moment < hour(2, of: ends)
  }

  private static func hour(_ hour: Int, of day: Day) -> Moment {
    Moment(minutes: day.number * Moment.minutesADay + hour * 60)
  }

  /// Both months have 31 days.
  private static func lastSunday(of month: Int, in moment: Moment) -> Day? {
    guard let last = Day(year: moment.day.year, month: month, day: 31) else { return nil }
    // Day 3 was a Sunday: 4 January 1970.
    return last - ((last.number - 3) % 7 + 7) % 7
  }
}
