package import ClientArea
import SQLite

/// « Messagerie »: the mails to the logged-in user and to the accounts he owns, the newest first.
package struct MailList: CountableList {
  package struct Item: Hashable, Sendable {
    package let id: ID<Mail>
    package let model: MailModel
    package let address: String
    package let recipient: String
    package let sentAt: Moment
    package let subject: String
    package let isRead: Bool
    /// Whether it carries a quick renewal link.
    package let hasRenewalLink: Bool
    /// The secret of that link, for whoever may see it.
    package let renewalSecret: String?
  }

  /// Shows only mails whose subject or recipient has it.
  package let filter: String
  package let window: Window<ID<Mail>>

  package init(filter: String = "", window: Window<ID<Mail>>) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    try MailItems.read(
      window, where: condition(in: reader, session),
      hidingSecrets: ActingAsTheClientHasLimits.hidesSecrets(from: session), in: reader.database)
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    try reader.count("FROM mail WHERE \(sql: condition(in: reader, session))")
  }

  private func condition(in reader: Reader, _ session: Session) throws -> SQL {
    let addresses = try VisibleMails.addresses(of: session, in: reader)
    return "\(sql: VisibleMails.condition(for: addresses)) AND \(sql: MailItems.matching(filter))"
  }
}

/// Every mail of the simulated world, whoever is logged in: the simulator's own mailbox.
package struct AllMails: CountableList {
  package typealias Item = MailList.Item

  /// Shows only mails whose subject, recipient or address has it.
  package let filter: String
  package let window: Window<ID<Mail>>

  package init(filter: String = "", window: Window<ID<Mail>>) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [MailList.Item] {
    try MailItems.read(
      window, where: MailItems.matching(filter), hidingSecrets: false, in: reader.database)
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    try reader.count("FROM mail WHERE \(sql: MailItems.matching(filter))")
  }
}

/// What both lists read.
enum MailItems {
  static func matching(_ filter: String) -> SQL {
    NameFilter.anywhere(filter, in: ["mail.subject", "mail.recipient", "mail.address"])
  }

  static func read(
    _ window: Window<ID<Mail>>, where condition: SQL, hidingSecrets hidesSecrets: Bool,
    in database: Database
  ) throws -> [MailList.Item] {
    try window.read(
      """
      SELECT id, model, address, recipient, sentAt, subject, isRead,
        renewalLink IS NOT NULL AS hasRenewalLink,
        CASE WHEN renewalLink IS NOT NULL
          THEN ifnull(\(sql: SQL(unsafe: KeptSecrets.text(behind: "mail.sealed"))), mail.body)
          END AS body
      FROM mail
      WHERE \(sql: condition)
      """, by: ["id"], down: true, at: { "\($0)" }, in: database
    ) { row in
      let body: String? = hidesSecrets ? nil : try row.get("body")
      return try MailList.Item(
        id: row.get("id"), model: row.get("model"), address: row.get("address"),
        recipient: row.get("recipient"), sentAt: row.get("sentAt"), subject: row.get("subject"),
        isRead: row.get("isRead"), hasRenewalLink: row.get("hasRenewalLink"),
        renewalSecret: body.flatMap(RenewalLink.secret))
    }
  }
}
