import ClientArea

/// Days as people type them into forms.
enum FormDay {
  /// « 2026-03-01 », or « 1/3/2026 » with the day first; nil where it is no day.
  static func day(in text: String) -> Day? {
    let text = text.trimmed
    if let day = Day(iso: text) { return day }
    let parts = text.split { $0 == "/" || $0 == "." }.map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
      return nil
    }
    return Day(year: year, month: month, day: day)
  }
}
