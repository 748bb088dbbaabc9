package import ClientArea
import SQLite

/// Who would get a message in which language, and who would get nothing and why: by their keys. For staff only
/// (CLIENTS-22). The global filter narrows what staff sees and not to whom it writes (CLIENTS-5).
package struct AudienceList: CountableList {
  package struct Item: Sendable {
    package let account: AccountName
    package let email: String
    package let language: Language
    package let delivery: AMessageSpeaksAFilledLanguage.Delivery
  }

  package let audience: MessageAudience
  /// The languages of the message, the first stands in for the others.
  package let filled: [Language]
  package let onlyFilled: Bool
  /// Shows only clients whose name, code or address has it.
  package let filter: String
  package let window: Window<ID<ClientAccount>>

  package init(
    _ audience: MessageAudience, filled: [Language], onlyFilled: Bool,
    matching filter: String = "", window: Window<ID<ClientAccount>>
  ) {
    self.audience = audience
    self.filled = filled
    self.onlyFilled = onlyFilled
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard try reader.viewer(of: session).isStaff else { return [] }
    return try window.read(
      "\(sql: ClientAccount.selection) WHERE \(sql: try condition(in: reader))", by: ["account.id"],
      at: { "\($0)" }, in: reader.database
    ) { try ClientAccount(from: $0) }.map { account in
      Item(
        account: AccountName(account), email: account.details.email, language: account.language,
        delivery: AMessageSpeaksAFilledLanguage.delivery(
          of: filled, onlyFilled: onlyFilled, to: account))
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    guard try reader.viewer(of: session).isStaff else { return BoundedCount(count: 0) }
    return try reader.count("FROM account WHERE \(sql: try condition(in: reader))")
  }

  private func condition(in reader: Reader) throws -> SQL {
    let matching = try NameFilter.ofAccounts(filter).condition(in: reader)
    return "\(sql: audience.condition) AND \(sql: matching)"
  }
}

/// How many would get a message in which language, and how many nothing and why. For staff only. Those of all
/// accounts are counted in the index of their languages.
package struct AudienceFigures: Query {
  package struct Answer: Hashable, Sendable {
    package fileprivate(set) var sent: [Language: Int] = [:]
    package fileprivate(set) var nothing: [AMessageSpeaksAFilledLanguage.Obstacle: Int] = [:]

    package var sentInAll: Int { sent.values.reduce(0, +) }
    package var nothingInAll: Int { nothing.values.reduce(0, +) }
  }

  package let audience: MessageAudience
  package let filled: [Language]
  package let onlyFilled: Bool

  package init(_ audience: MessageAudience, filled: [Language], onlyFilled: Bool) {
    self.audience = audience
    self.filled = filled
    self.onlyFilled = onlyFilled
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Answer {
    var answer = Answer()
    guard try reader.viewer(of: session).isStaff else { return answer }
    let archived = try counts(ArchivedAccounts.condition, in: reader)
    let unreached = try counts(
      "email = '' AND NOT (\(sql: ArchivedAccounts.condition))", in: reader)
    for (language, count) in try counts("TRUE", in: reader) {
      let gone = archived[language, default: 0]
      let silent = unreached[language, default: 0]
      answer.add(gone, for: .archived)
      answer.add(silent, for: .noAddress)
      let rest = count - gone - silent
      let written = AMessageSpeaksAFilledLanguage.language(
        for: language, of: filled, onlyFilled: onlyFilled)
      if let written {
        answer.sent[written, default: 0] += rest
      } else {
        answer.add(rest, for: .language)
      }
    }
    answer.sent = answer.sent.filter { $0.value > 0 }
    return answer
  }

  private func counts(_ condition: SQL, in reader: Reader) throws -> [Language: Int] {
    let rows: [(Language, Int)] = try reader.database.all(
      """
      SELECT language, count(*) AS count
      FROM account
      WHERE \(sql: audience.condition) AND \(sql: condition)
      GROUP BY language
      """
    ) { try ($0.get("language"), $0.get("count")) }
    return Dictionary(rows) { first, _ in first }
  }
}

extension AudienceFigures.Answer {
  fileprivate mutating func add(
    _ count: Int, for obstacle: AMessageSpeaksAFilledLanguage.Obstacle
  ) {
    if count > 0 { nothing[obstacle, default: 0] += count }
  }
}
