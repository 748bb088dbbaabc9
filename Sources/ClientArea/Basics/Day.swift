/// A day of the Gregorian calendar, as days since 1 January 1970.
package struct Day: Hashable, Comparable, Sendable {
  package let number: Int

  package init(number: Int) { self.number = number }

  /// The day of a calendar date, or nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    number = Self.number(year, month, day)
  }

  /// Reads « 2026-02-14 ».
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  /// The days from one to the other; negative when `left` is the earlier.
  package static func - (left: Day, right: Day) -> Int { left.number - right.number }

  /// The same day of a later month, or the last day of that month where it is shorter: a year after
  /// 29 February 2028 is 28 February 2029.
  package func adding(months: Int) -> Day { adding(months: months, keeping: calendar.day) }

  /// A day of a later month: the given one, or the last of that month where it is shorter.
  package func adding(months: Int, keeping day: Int) -> Day {
    let (year, month, _) = calendar
    let index = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let last = Self.length(ofMonth: newMonth, in: newYear)
    return Day(number: Self.number(newYear, newMonth, min(day, last)))
  }

  package var year: Int { calendar.year }

  /// From 1 to 31.
  package var ofMonth: Int { calendar.day }

  package var firstOfMonth: Day { self - (calendar.day - 1) }

  /// « févr. », « feb », « Feb ».
  package func monthName(in language: Language) -> String {
    Self.months(in: language)[calendar.month - 1]
  }

  /// « 2026-02-14 ».
  package var iso: String {
    let (year, month, day) = calendar
    let padded = String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
    return "\(padded)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// « 14 févr. 2026 », « 14 feb 2026 », « 14 Feb 2026 »; the first of a month as « 1er févr. 2026 », « 1º feb 2026 ».
  package func text(in language: Language) -> String {
    let (year, month, day) = calendar
    let name = Self.months(in: language)[month - 1]
    let ordinal = day == 1 ? Self.ordinal(in: language) : ""
    guard (1000...9999).contains(year) else { return "\(day)\(ordinal) \(name) \(year)" }
    // A list says it in every row: written at once, it costs a tenth of what four texts put together do.
    return String(unsafeUninitializedCapacity: 15) { bytes in
      var count = 0
      func put(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
      }
      if day > 9 { put(Self.digit(day / 10)) }
      put(Self.digit(day % 10))
      for byte in ordinal.utf8 { put(byte) }
      put(UInt8(ascii: " "))
      for byte in name.utf8 { put(byte) }
      put(UInt8(ascii: " "))
      put(Self.digit(year / 1000))
      put(Self.digit(year / 100 % 10))
      put(Self.digit(year / 10 % 10))
      put(Self.digit(year % 10))
      return count
    }
  }

  /// « févr. 2026 ».
  package func monthText(in language: Language) -> String {
    let (year, month, _) = calendar
    return Self.months(in: language)[month - 1] + " " + String(year)
  }

  private static func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number) }

  /// What follows the figure of the first day of a month.
  static func ordinal(in language: Language) -> String {
    switch language {
    case .fr: "er"
    case .it: "º"
    case .en: ""
    }
  }

  private static func months(in language: Language) -> [String] {
    switch language {
    case .fr: frenchMonths
    case .it: italianMonths
    case .en: englishMonths
    }
  }

  private static let frenchMonths = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]
  private static let italianMonths = [
    "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic",
  ]
  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Year, month and day, by the shift of the year to 1 March and eras of 400 years.
  private var calendar: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
