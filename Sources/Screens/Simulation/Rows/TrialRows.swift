import Canvas
import ClientArea
import Store

/// Puts rows that a trial would change, or that have changed, into words: names for keys, days and amounts as people write
/// them, and no secrets.
struct TrialRows {
  private let context: Context
  /// What the person may see of secrets; nil where nobody may see any.
  private let secrets: TrialSecrets?
  private let names: RowNames

  init(of trial: Trial, in context: Context) {
    self.context = context
    secrets = TrialSecrets(of: trial, in: context)
    names = RowNames(
      context: context,
      saved: trial.decisions.flatMap(\.saved) + trial.decisions.flatMap(\.removed))
  }

  /// For rows that have changed already, without any secret.
  init(in context: Context) {
    self.context = context
    secrets = nil
    names = RowNames(context: context, saved: [])
  }

  /// The rows worth a line: the simulator's own counter tells nobody anything.
  func shown(of changes: [RowChange]) -> [RowChange] { changes.filter { $0.table != "simulation" } }

  /// The same where mails are told apart.
  func shownBesidesMails(of changes: [RowChange]) -> [RowChange] {
    shown(of: changes).filter { $0.table != "mail" }
  }

  /// « prestation bistrot-lune.example ».
  func name(of change: RowChange) -> String {
    let word = RowWords.tables[change.table].map { context.words($0) } ?? change.table
    let columns = Dictionary(
      change.columns.compactMap { column in (column.new ?? column.old).map { (column.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    let key = Int(change.key).flatMap { names.name($0, in: change.table, with: columns) }
    return "\(word) \(key ?? context.words(RowWords.number(change.key)))"
  }

  /// « ~ prestation bistrot-lune.example », and its columns below.
  func add(_ change: RowChange, to page: inout TextPage, indent: Int = 0) {
    let (sign, role): (String, Role) =
      switch change.kind {
      case .added: ("+", .good)
      case .changed: ("~", .warning)
      case .removed: ("−", .danger)
      }
    page.paragraph("\(sign) \(name(of: change))", Style(role, isBold: true), indent: indent)
    for line in lines(of: change) { page.paragraph(line, indent: indent + 4) }
  }

  /// « échéance : 14 févr. 2026 → 14 févr. 2027 », a line a column. What says nothing is left out.
  func lines(of change: RowChange) -> [String] {
    change.columns.compactMap { column in
      guard !RowWords.isUntold(column.name, in: change.table) else { return nil }
      let old = column.old.flatMap { text($0, of: column.name, in: change) }
      let new = column.new.flatMap { text($0, of: column.name, in: change) }
      let word = label(of: column.name, in: change.table)
      guard change.kind == .changed else {
        return (old ?? new).map { "\(word)\($0)" }
      }
      return "\(word)\(old ?? "—") → \(new ?? "—")"
    }
  }

  /// « échéance : ».
  private func label(of column: String, in table: String) -> String {
    context.labelled(RowColumn(column, of: table).map { context.words($0.word) } ?? column, "")
  }

  /// - Returns: nil for an empty value.
  private func text(_ value: String, of column: String, in change: RowChange) -> String? {
    if value.isEmpty || value == "NULL" { return nil }
    if column == "furtherLines" { return RowWords.names(inLines: value) }
    if isSecret(column, in: change) { return TrialSecrets.mask }
    let number = Int(value)
    switch (RowColumn(column, of: change.table)?.form, number) {
    case (.day, let number?): return context.words(Day(number: number))
    case (.moment, let number?):
      let moment = Moment(minutes: number)
      return "\(context.words(moment.day)) \(moment.clock)"
    case (.amount, let number?): return context.words(Money(cents: number))
    case (.flag, _): return context.words(RowWords.flag(value == "1"))
    case (.key(let table), let number?):
      return names.name(number, in: table) ?? context.words(RowWords.number(value))
    case (.day, nil), (.moment, nil), (.amount, nil), (.key, nil), (.text, _), (nil, _):
      return context.words(RowWords.word(for: value, of: column, in: change.table))
    }
  }

  /// Access codes are hidden from everybody but the owner; hashes and links from everybody.
  private func isSecret(_ column: String, in change: RowChange) -> Bool {
    switch column {
    case "passwordHash", "secret": true
    case "codesLogin", "codesPassword":
      Int(change.key).map { secrets?.isOwner(of: ID($0)) != true } ?? true
    default: false
    }
  }
}
