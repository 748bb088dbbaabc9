import Canvas
import ClientArea
import Store

/// One contact or guest in a table. Staff sees besides the account's code, the user's key and when the access was
/// made (ACCESS-7).
enum AccessRow {
  static func columns(in context: Context) -> [Table.Column] {
    context.isStaff ? staffColumns(in: context) : clientColumns(in: context)
  }

  static func cells(of item: AccountContacts.Item, in context: Context) -> [Table.Cell] {
    context.isStaff ? staffCells(of: item, in: context) : clientCells(of: item, in: context)
  }

  private static func staffColumns(in context: Context) -> [Table.Column] {
    [
      Table.Column("", minimum: 1, ideal: 1),
      Table.Column(context.words(AccessWords.kind), minimum: 8, ideal: 8),
      Table.Column(context.words(LoginWords.code), minimum: 6, ideal: 8),
      Table.Column(
        context.words(AccessWords.userNumber), minimum: 4, ideal: 6, alignment: .right, priority: 1),
      Table.Column(context.words(AccessWords.name), minimum: 11, ideal: 20, isFlexible: true),
      .day(context.words(AccessWords.made), priority: 2),
      Table.Column(context.words(AccessWords.status), minimum: 18, ideal: 18),
    ]
  }

  private static func staffCells(
    of item: AccountContacts.Item, in context: Context
  ) -> [Table.Cell] {
    let (sign, role) = mark(of: item, in: context)
    return [
      Table.Cell(sign, Style(role)), Table.Cell(context.words(item.access.role.word)),
      Table.Cell(item.account.code), Table.Cell("\(item.access.user.value)"),
      Table.Cell(item.name), Table.Cell(context.words(item.access.since)),
      Table.Cell(context.words(item.access.status.word)),
    ]
  }

  private static func clientColumns(in context: Context) -> [Table.Column] {
    [
      Table.Column("", minimum: 1, ideal: 1),
      Table.Column(context.words(AccessWords.name), minimum: 14, ideal: 18),
      Table.Column(context.words(AccessWords.kind), minimum: 8, ideal: 8),
      Table.Column(context.words(AccessWords.status), minimum: 18, ideal: 18),
      Table.Column(
        context.words(AccessWords.rights), minimum: 12, ideal: 20, priority: 1, isFlexible: true),
      Table.Column(context.words(AccessWords.email), minimum: 18, ideal: 28, priority: 2),
    ]
  }

  private static func clientCells(
    of item: AccountContacts.Item, in context: Context
  ) -> [Table.Cell] {
    let (sign, role) = mark(of: item, in: context)
    return [
      Table.Cell(sign, Style(role)), Table.Cell(item.name),
      Table.Cell(context.words(item.access.role.word)),
      Table.Cell(context.words(item.access.status.word)),
      Table.Cell(
        context.words(PermissionWords.summary(of: item.access.permissions)), Style(.quiet)),
      Table.Cell(item.email, Style(.quiet)),
    ]
  }

  /// What a wide terminal shows besides.
  static func more(in context: Context) -> MoreColumns<AccountContacts.Item> {
    typealias More = MoreColumn<AccountContacts.Item, Never>
    guard context.isStaff else {
      return MoreColumns([
        More(context.words(AccessWords.made), 14) { context.cell($0.access.since) },
        More(context.words(LoginWords.code), 8) { Table.Cell($0.account.code) },
      ])
    }
    return MoreColumns([
      More(context.words(AccessWords.email), 28) { Table.Cell($0.email, Style(.quiet)) },
      More(context.words(AccessWords.rights), 24) {
        Table.Cell(
          context.words(PermissionWords.summary(of: $0.access.permissions)), Style(.quiet))
      },
    ])
  }

  /// What the columns have no room for: « léo@bleu.example · jusqu'au 9 févr. 2026 · tickets ».
  static func note(of item: AccountContacts.Item, in context: Context) -> String {
    var parts = [item.email]
    if let until = until(item, in: context) { parts.append(context.words(until)) }
    parts.append(context.words(PermissionWords.summary(of: item.access.permissions)))
    return parts.joined(separator: " · ")
  }

  /// Who answers for a sent invitation, and whether it still stands (ACCESS-14).
  static func ground(of item: AccountContacts.Item, in context: Context) -> [Reason] {
    let ground = try? AnInvitationStandsWithItsSender.ground(
      of: item.access, reading: context.desk.reader)
    return ground.map { [$0] } ?? []
  }

  /// Whether a sent invitation can still be accepted (ACCESS-8, ACCESS-14).
  private static func stands(_ item: AccountContacts.Item, in context: Context) -> Bool {
    !AnInvitationIsForOneUserOnce.hasExpired(item.access, on: context.today)
      && !hasLapsed(item, in: context)
  }

  private static func hasLapsed(_ item: AccountContacts.Item, in context: Context) -> Bool {
    let loss = try? AnInvitationStandsWithItsSender.loss(
      of: item.access, reading: context.desk.reader)
    return loss != nil
  }

  /// « Invitation envoyée, jusqu'au 9 févr. 2026 ».
  static func status(of item: AccountContacts.Item, in context: Context) -> Phrase {
    .list([item.access.status.word] + (until(item, in: context).map { [$0] } ?? []))
  }

  /// « jusqu'au 9 févr. 2026 » for an invitation, or that it is over; nil where there is none.
  private static func until(_ item: AccountContacts.Item, in context: Context) -> Phrase? {
    guard item.access.status == .invited,
      let deadline = AnInvitationIsForOneUserOnce.deadline(of: item.access)
    else { return nil }
    if hasLapsed(item, in: context) { return AccessWords.lapsed }
    return AnInvitationIsForOneUserOnce.hasExpired(item.access, on: context.today)
      ? AccessWords.ended : AccessWords.until(deadline)
  }

  private static func mark(
    of item: AccountContacts.Item, in context: Context
  ) -> (sign: String, role: Role) {
    switch item.access.status {
    case .pending: ("○", .quiet)
    case .invited:
      stands(item, in: context) ? ("●", .accent) : ("▲", .warning)
    case .declined: ("✖", .danger)
    case .active: ("✔", .good)
    case .inactive: ("○", .quiet)
    }
  }
}
