import ClientArea
import Store

extension AdvanceTime: RecordableCommand {
  func steps(in place: RecordingPlace) -> [any WhenStep]? {
    [ClockMove.step(to: moment)]
  }
}

extension SendExpiryAlert: RecordableCommand {
  /// Only the clock sends alerts: the step that moves it says them all.
  func steps(in place: RecordingPlace) -> [any WhenStep]? { [] }
}

/// The steps that move the clock.
enum ClockMove {
  static func step(to moment: Moment) -> any WhenStep {
    let minutes = moment.minutes - Moment(morningOf: moment.day).minutes
    guard minutes != 0 else { return TimePassesUntil(day: moment.day) }
    return TimePassesUntilTime(day: moment.day, time: ClockTime(minutes: 540 + minutes))
  }
}
