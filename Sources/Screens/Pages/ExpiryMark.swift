import Canvas
import ClientArea

/// How urgent a date is, by a sign and not by colour alone.
enum ExpiryMark {
  case fine, soon, expired
  /// Suspended or in redemption; nothing brings it back any more (LIFE-1, LIFE-2).
  case stopped, ending

  /// In days before the date, when the first alert is sent too (MAIL-2).
  static let warningDays = ExpiryAlert.stages.max() ?? 30

  init(of day: Day, on today: Day, in phase: LifePhase = .active) {
    switch phase {
    case .active, .expired:
      self = day <= today ? .expired : day - today <= Self.warningDays ? .soon : .fine
    case .suspended: self = .stopped
    case .pending, .deleted: self = .ending
    }
  }

  var sign: String {
    switch self {
    case .fine: "●"
    case .soon: "▲"
    case .expired: "✖"
    case .stopped: "■"
    case .ending: "□"
    }
  }

  /// A date with its sign, as lists say it.
  func after(_ date: String) -> String { "\(date) \(sign)" }

  var role: Role {
    switch self {
    case .fine: .good
    case .soon: .warning
    case .expired, .stopped, .ending: .danger
    }
  }

  /// The cell of a list: the date while the service works, and what became of it after that.
  static func cell(
    _ kind: ServiceKind, expiringOn day: Day, in phase: LifePhase, _ context: Context
  ) -> Table.Cell {
    let mark = ExpiryMark(of: day, on: context.today, in: phase)
    let text =
      phase.works ? day.text(in: context.language) : context.words(phase.word(for: kind))
    return Table.Cell(mark.after(text), Style(mark.role))
  }
}
