package import ClientArea

/// When a service runs out, as « Accueil » groups it.
package enum ExpirySpan: Hashable, Sendable, CaseIterable {
  case expired, week, month

  /// In days after today.
  static let weekDays = 7
  /// When the first alert is sent too (MAIL-2).
  package static let monthDays = ExpiryAlert.stages.max() ?? 30

  /// - Parameter day: at most `monthDays` after today.
  package init(of day: Day, on today: Day) {
    self = day <= today ? .expired : day - today <= Self.weekDays ? .week : .month
  }
}
