import ClientArea

/// A time of day: « 09:15 ».
struct ClockTime: StepValue {
  /// Since midnight.
  let minutes: Int

  init(minutes: Int) { self.minutes = minutes }

  static let placeholder = "heure"

  init(reading text: String) throws(StepValueProblem) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hours = Int(parts[0]),
      let minutes = Int(parts[1]), (0..<24).contains(hours), (0..<60).contains(minutes)
    else {
      throw StepValueProblem(
        text,
        expected: Phrase(
          fr: "une heure comme 09:15", it: "un'ora come 09:15", en: "a time such as 09:15"))
    }
    self.minutes = hours * 60 + minutes
  }

  var written: String { Moment(minutes: minutes).clock }
}
