package import ClientArea
import SQLite

/// « Dépenses »: what was invoiced to clients, by month and by what it was about, less credit notes (CLIENTS-13). For
/// staff alone. Triggers keep the sums, so that it is read in a few rows however many invoices there are.
package struct ExpenseList: Query {
  /// The key of a row.
  package struct Anchor: RowAnchor {
    /// The first day of the month.
    package let month: Day
    package let account: ID<ClientAccount>
    package let subject: String
  }

  package struct Item: Hashable, Sendable {
    package let account: AccountName
    /// The first day of the month.
    package let month: Day
    package let subject: String
    /// Excluding tax; below zero where more was credited in that month than invoiced.
    package let amount: Money

    package var anchor: Anchor { Anchor(month: month, account: account.id, subject: subject) }
  }

  package struct Answer: Sendable {
    package let expenses: Stretch<Item>
    /// What all rows under the filter come to.
    package let total: Money
  }

  /// Shows only those of accounts that have it, of a service that begins with it, or of a month: « 2026-01 ».
  package let filter: String
  /// Shows only those of one account.
  package let account: ID<ClientAccount>?
  package let window: Window<Anchor>

  package init(
    of account: ID<ClientAccount>? = nil, filter: String = "", window: Window<Anchor>
  ) {
    self.account = account
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Answer {
    let viewer = try reader.viewer(of: session)
    let visible = VisibleInvoices.forStaffAlone(viewer)
    let chosen: SQL = """
      account > 0 AND \(sql: visible) AND \(sql: VisibleInvoices.narrowed(to: account))
      AND \(sql: try matching(in: reader))
      """
    let rows = try window.read(
      "SELECT earlier, account, subject, amount FROM expense_sums WHERE \(sql: chosen)",
      by: ["earlier", "account", "subject"],
      at: { "\(-$0.month.number), \($0.account), \($0.subject)" }, identifiedByLast: 3,
      in: reader.database
    ) { row in
      (
        month: Day(number: -(try row.get("earlier", as: Int.self))),
        account: try row.get("account", as: ID<ClientAccount>.self),
        subject: try row.get("subject", as: String.self),
        amount: try row.get("amount", as: Money.self)
      )
    }
    let items = try rows.map { row in
      Item(
        account: AccountName(try reader.account(row.account)), month: row.month,
        subject: row.subject, amount: row.amount)
    }
    return Answer(
      expenses: Stretch(items, of: try reader.count("FROM expense_sums WHERE \(sql: chosen)")),
      total: try total(of: chosen, seenBy: viewer, in: reader))
  }

  /// Of everything, the sums of the months say it.
  private func total(of chosen: SQL, seenBy viewer: Viewer, in reader: Reader) throws -> Money {
    let isEverything =
      viewer == .staff(only: nil) && account == nil && (filter.isEmpty || month != nil)
    let rows: SQL =
      isEverything ? "account = 0 AND \(sql: try matching(in: reader))" : chosen
    return try reader.database.value(
      "SELECT ifnull(sum(amount), 0) FROM expense_sums WHERE \(sql: rows)")
  }

  /// The first day of the month that the filter says.
  private var month: Day? { Day(iso: filter + "-01") }

  private func matching(in reader: Reader) throws -> SQL {
    guard !filter.isEmpty else { return "TRUE" }
    if let month { return "earlier = \(-month.number)" }
    let named = try NameFilter.ofAccounts(filter).condition(in: reader)
    return """
      (\(sql: begun) OR \(sql: NameFilter.anywhere(filter, in: ["subject"])) OR account IN (
        SELECT account.id
        FROM account
        WHERE \(sql: named)))
      """
  }

  /// The months that begin as the filter does: « 2026-0 » finds what « 2026-02 » will.
  private var begun: SQL {
    let parts = filter.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, (1...4).contains(year.count), parts.count <= 2,
      parts.count == 1 || year.count == 4,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return "FALSE" }
    let months: (String, String) =
      switch parts.count == 2 ? parts[1] : "" {
      case "": ("01", "12")
      case "0": ("01", "09")
      case "1": ("10", "12")
      default: ("", "")
      }
    let rest = 4 - year.count
    let first = year + String(repeating: "0", count: rest) + "-\(months.0)-01"
    let last = year + String(repeating: "9", count: rest) + "-\(months.1)-01"
    guard let first = Day(iso: String(first)), let last = Day(iso: String(last)) else {
      return "FALSE"
    }
    return "earlier BETWEEN \(-last.number) AND \(-first.number)"
  }
}
