/// A minute of simulated time, as minutes since the start of 1 January 1970 (SIM-1).
package struct Moment: Hashable, Comparable, Sendable {
  package static let minutesADay = 1440

  package let minutes: Int

  package init(minutes: Int) { self.minutes = minutes }

  /// Nine in the morning of a day: the hour at which the clock stands after a move by days.
  package init(morningOf day: Day) { minutes = day.number * Self.minutesADay + 540 }

  package var day: Day {
    Day(
      number: minutes >= 0
        ? minutes / Self.minutesADay : (minutes - Self.minutesADay + 1) / Self.minutesADay)
  }

  package static func < (left: Moment, right: Moment) -> Bool { left.minutes < right.minutes }
  package static func + (moment: Moment, minutes: Int) -> Moment {
    Moment(minutes: moment.minutes + minutes)
  }

  /// « 09:15 ».
  package var clock: String {
    let minute = minutes - day.number * Self.minutesADay
    let (hours, rest) = (minute / 60, minute % 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }
}
