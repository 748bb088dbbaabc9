import Canvas
import ClientArea
import Store

/// One contact or guest in a table. Staff sees besides the account's code, the user's key and when the access was
/// made (ACCESS-7).
enum AccessRow {
  static func columns(in stage: Stage) -> [Table.Column] {
    stage.isStaff ? staffColumns(in: stage) : clientColumns(in: stage)
  }

  static func cells(of item: AccountContacts.Item, in stage: Stage) -> [Table.Cell] {
    stage.isStaff ? staffCells(of: item, in: stage) : clientCells(of: item, in: stage)
  }

  private static func staffColumns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column("", minimum: 1, ideal: 1),
      Table.Column(stage.words(AccessWords.kind), minimum: 8, ideal: 8),
      Table.Column(stage.words(LoginWords.code), minimum: 6, ideal: 8),
      Table.Column(
        stage.words(AccessWords.userNumber), minimum: 4, ideal: 6, alignment: .right, priority: 1),
      Table.Column(stage.words(AccessWords.name), minimum: 13, ideal: 20, isFlexible: true),
      Table.Column(stage.words(AccessWords.made), minimum: 12, ideal: 13, priority: 2),
      Table.Column(stage.words(AccessWords.status), minimum: 18, ideal: 18),
    ]
  }

  private static func staffCells(
    of item: AccountContacts.Item, in stage: Stage
  ) -> [Table.Cell] {
    let (sign, role) = mark(of: item, in: stage)
    return [
      Table.Cell(sign, Style(role)), Table.Cell(stage.words(item.access.role.word)),
      Table.Cell(item.account.code), Table.Cell("\(item.access.user.value)"),
      Table.Cell(item.name), Table.Cell(stage.words(item.access.since)),
      Table.Cell(stage.words(item.access.status.word)),
    ]
  }

  private static func clientColumns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column("", minimum: 1, ideal: 1),
      Table.Column(stage.words(AccessWords.name), minimum: 14, ideal: 18),
      Table.Column(stage.words(AccessWords.kind), minimum: 8, ideal: 8),
      Table.Column(stage.words(AccessWords.status), minimum: 18, ideal: 18),
      Table.Column(
        stage.words(AccessWords.rights), minimum: 12, ideal: 20, priority: 1, isFlexible: true),
      Table.Column(stage.words(AccessWords.email), minimum: 18, ideal: 28, priority: 2),
    ]
  }

  private static func clientCells(
    of item: AccountContacts.Item, in stage: Stage
  ) -> [Table.Cell] {
    let (sign, role) = mark(of: item, in: stage)
    return [
      Table.Cell(sign, Style(role)), Table.Cell(item.name),
      Table.Cell(stage.words(item.access.role.word)),
      Table.Cell(stage.words(item.access.status.word)),
      Table.Cell(stage.words(PermissionWords.summary(of: item.access.permissions)), Style(.quiet)),
      Table.Cell(item.email, Style(.quiet)),
    ]
  }

  /// What the columns have no room for: « léo@bleu.example · jusqu'au 9 fév. 2026 · tickets ».
  static func note(of item: AccountContacts.Item, in stage: Stage) -> String {
    var parts = [item.email]
    if let until = until(item, in: stage) { parts.append(stage.words(until)) }
    parts.append(stage.words(PermissionWords.summary(of: item.access.permissions)))
    return parts.joined(separator: " · ")
  }

  /// « Invitation envoyée, jusqu'au 9 fév. 2026 ».
  static func status(of item: AccountContacts.Item, in stage: Stage) -> Phrase {
    .list([item.access.status.word] + (until(item, in: stage).map { [$0] } ?? []))
  }

  /// « jusqu'au 9 fév. 2026 » for an invitation, or that it is over; nil where there is none.
  private static func until(_ item: AccountContacts.Item, in stage: Stage) -> Phrase? {
    guard item.access.status == .invited,
      let deadline = AnInvitationIsForOneUserOnce.deadline(of: item.access)
    else { return nil }
    return AnInvitationIsForOneUserOnce.hasExpired(item.access, on: stage.today)
      ? AccessWords.ended : AccessWords.until(deadline)
  }

  private static func mark(
    of item: AccountContacts.Item, in stage: Stage
  ) -> (sign: String, role: Role) {
    switch item.access.status {
    case .pending: ("○", .quiet)
    case .invited:
      AnInvitationIsForOneUserOnce.hasExpired(item.access, on: stage.today)
        ? ("▲", .warning) : ("●", .accent)
    case .declined: ("✖", .danger)
    case .active: ("✔", .good)
    case .inactive: ("○", .quiet)
    }
  }
}
