import SQLite

/// Who did what stands in the journal, and for which account. Names are those of today.
package struct JournalActor: Hashable, Sendable {
  /// Nil for a visitor and for simulated time.
  package let user: String?
  /// « Lune SARL (C-1004) »; nil where no account acted.
  package let account: String?
  /// The member of staff who acted with the client's rights (CLIENTS-8).
  package let impersonator: String?
  /// The addresses of those two, staff's first: what they log in with.
  package let emails: [String]
  /// What for (CLIENTS-15).
  package let motive: String?
  package let isClock: Bool

  static let columns: SQL = """
    isClock, actor.firstName || ' ' || actor.lastName AS userName,
    \(sql: AccountName.nameAndCodeInSQL) AS accountName,
    staff.firstName || ' ' || staff.lastName AS impersonatorName,
    actor.email AS userEmail, staff.email AS impersonatorEmail,
    impersonation.motive AS motive
    """

  static let joins: SQL = """
    LEFT JOIN user AS actor ON actor.id = journalEntry.user
    LEFT JOIN account ON account.id = journalEntry.account
    LEFT JOIN user AS staff ON staff.id = journalEntry.impersonator
    LEFT JOIN impersonation ON impersonation.id = journalEntry.impersonation
    """

  init(from row: borrowing Row) throws {
    user = try row.get("userName")
    account = try row.get("accountName")
    impersonator = try row.get("impersonatorName")
    let addresses: [String?] = [try row.get("impersonatorEmail"), try row.get("userEmail")]
    emails = addresses.compactMap { $0 }
    motive = try row.get("motive")
    isClock = try row.get("isClock")
  }
}
