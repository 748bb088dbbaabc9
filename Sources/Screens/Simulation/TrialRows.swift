import ClientArea
import Store

/// Puts rows that a trial would change, or that have changed, into words: names for keys, days and amounts as people write
/// them, and no secrets.
struct TrialRows {
  private let context: Context
  /// What the person may see of secrets; nil where nobody may see any.
  private let secrets: TrialSecrets?
  private let saved: [any Entity]

  init(of trial: Trial, in context: Context) {
    self.context = context
    secrets = TrialSecrets(of: trial, in: context)
    let decision = trial.foresight.decision
    saved = (decision?.saved ?? []) + (decision?.removed ?? [])
  }

  /// For rows that have changed already, without any secret.
  init(in context: Context) {
    self.context = context
    secrets = nil
    saved = []
  }

  /// The rows worth a line: mails are told apart, and the simulator's own counter tells nobody anything.
  func shown(of changes: [RowChange]) -> [RowChange] {
    changes.filter { $0.table != "mail" && $0.table != "simulation" }
  }

  /// « prestation bistrot-lune.example ».
  func name(of change: RowChange) -> String {
    let word = RowWords.tables[change.table].map { context.words($0) } ?? change.table
    let key = Int(change.key).flatMap { entityName($0, in: change.table) }
    return "\(word) \(key ?? context.words(RowWords.number(change.key)))"
  }

  /// « échéance : 14 févr. 2026 → 14 févr. 2027 », a line a column. What says nothing is left out.
  func lines(of change: RowChange) -> [String] {
    change.columns.compactMap { column in
      guard !RowWords.isUntold(column.name, in: change.table) else { return nil }
      let old = column.old.flatMap { text($0, of: column.name, in: change) }
      let new = column.new.flatMap { text($0, of: column.name, in: change) }
      let word = label(of: column.name)
      guard change.kind == .changed else {
        return (old ?? new).map { "\(word)\($0)" }
      }
      return "\(word)\(old ?? "—") → \(new ?? "—")"
    }
  }

  /// « échéance : ».
  private func label(of column: String) -> String {
    let word = RowWords.columns[column].map { context.words($0) } ?? column
    return context.labelled(word, "")
  }

  /// - Returns: nil for an empty value.
  private func text(_ value: String, of column: String, in change: RowChange) -> String? {
    if value.isEmpty || value == "NULL" { return nil }
    if isSecret(column, in: change) { return TrialSecrets.mask }
    let number = Int(value)
    if RowWords.days.contains(column) {
      return number.map { context.words(Day(number: $0)) } ?? value
    }
    if RowWords.moments.contains(column), let number {
      let moment = Moment(minutes: number)
      return "\(context.words(moment.day)) \(moment.clock)"
    }
    if RowWords.amounts.contains(column) {
      return number.map { context.words(Money(cents: $0)) } ?? value
    }
    if RowWords.flags.contains(column) { return context.words(RowWords.flag(value == "1")) }
    if let table = RowWords.tableMeant(by: column, in: change.table), let number {
      return entityName(number, in: table) ?? context.words(RowWords.number(value))
    }
    return context.words(RowWords.word(for: value, of: column, in: change.table))
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

  /// What people call the row with a key: as the command would leave it, or as it is now.
  private func entityName(_ key: Int, in table: String) -> String? {
    for entity in saved where RowWords.table(of: entity) == table {
      if let (id, name) = RowWords.name(of: entity), id == key { return name }
    }
    let reader = context.desk.reader
    switch table {
    case "account": return try? reader.account(ID(key)).nameAndCode
    case "service": return try? reader.service(ID(key)).name
    case "order": return try? reader.order(ID(key)).number
    case "product": return try? reader.product(ID(key)).name
    case "user": return try? reader.user(ID(key)).email
    default: return nil
    }
  }
}
