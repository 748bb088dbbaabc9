import Canvas

extension Table.Column {
  /// A column of days, as wide as the longest of them: « 1er sept. 2026 ».
  static func day(_ title: String, priority: Int = 0) -> Table.Column {
    Table.Column(title, minimum: 14, ideal: 14, priority: priority, isWhole: true)
  }

  /// A column of days with their marks: « 1er sept. 2026 ▲ ». Without its mark a date does not say how late it is.
  static func expiry(_ title: String, priority: Int = 0) -> Table.Column {
    Table.Column(title, minimum: 16, ideal: 16, alignment: .right, priority: priority)
  }

  /// A column of moments: « 1er sept. 2026 09:00 ».
  static func moment(_ title: String, priority: Int = 0) -> Table.Column {
    Table.Column(title, minimum: 20, ideal: 20, priority: priority, isWhole: true)
  }
}
