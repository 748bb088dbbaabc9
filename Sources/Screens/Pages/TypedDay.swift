import ClientArea

extension Day {
  /// Reads « 2026-03-01 », or « 1/3/2026 » with the day first, as people type it into a form.
  init?(typed text: String) {
    let text = text.trimmed
    if let day = Day(iso: text) {
      self = day
      return
    }
    let parts = text.split { $0 == "/" || $0 == "." }.map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
