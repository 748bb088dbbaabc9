import Canvas
import ClientArea

/// How urgent a date is, by a sign and not by colour alone.
enum ExpiryMark {
  case fine, soon, expired

  /// In days before the date, when the first alert is sent too (MAIL-2).
  static let warningDays = ExpiryAlert.stages.max() ?? 30

  init(of day: Day, on today: Day) {
    self = day <= today ? .expired : day - today <= Self.warningDays ? .soon : .fine
  }

  var sign: String {
    switch self {
    case .fine: "●"
    case .soon: "▲"
    case .expired: "✖"
    }
  }

  /// A date with its sign, as lists say it.
  func after(_ date: String) -> String {
    switch self {
    case .fine: date + " ●"
    case .soon: date + " ▲"
    case .expired: date + " ✖"
    }
  }

  var role: Role {
    switch self {
    case .fine: .good
    case .soon: .warning
    case .expired: .danger
    }
  }
}
