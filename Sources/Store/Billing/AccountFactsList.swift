package import ClientArea
import SQLite

/// « Infos sur les comptes »: what each account has, by its code (CLIENTS-9). For staff alone.
package struct AccountFactsList: Query {
  package struct Item: Hashable, Sendable {
    package let account: AccountName
    package let balance: Money
    /// How many billing identities it keeps beside its own.
    package let payers: Int
    /// The day of the last movement of its balance.
    package let movedOn: Day?
    /// What is left to pay of its invoices.
    package let due: Money

    package var anchor: ClientList.Anchor {
      ClientList.Anchor(code: account.code, id: account.id)
    }
  }

  /// Shows only accounts whose name has it, or whose code or address.
  package let filter: String
  /// Shows only one account.
  package let account: ID<ClientAccount>?
  package let window: Window<ClientList.Anchor>

  package init(
    of account: ID<ClientAccount>? = nil, filter: String = "", window: Window<ClientList.Anchor>
  ) {
    self.account = account
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Stretch<Item> {
    let narrowed: SQL = account.map { "account.id = \($0)" } ?? "TRUE"
    let visible = try reader.viewer(of: session).staff { "account.id = \($0)" }
    let chosen: SQL = """
      \(sql: visible) AND \(sql: narrowed)
      AND \(sql: try NameFilter.ofAccounts(filter).condition(in: reader))
      """
    let accounts = try window.read(
      """
      SELECT \(sql: AccountName.columns), account.balance
      FROM account
      WHERE \(sql: chosen)
      """, by: ["account.code", "account.id"], at: { "\($0.code), \($0.id)" },
      in: reader.database
    ) { row in (try AccountName(from: row), try row.get("balance", as: Money.self)) }
    return Stretch(
      try accounts.map { try item($0, balance: $1, in: reader) },
      of: try reader.count("FROM account WHERE \(sql: chosen)"))
  }

  private func item(
    _ account: AccountName, balance: Money, in reader: Reader
  ) throws -> Item {
    let last = try reader.first(
      LedgerEntry.self, "WHERE account = \(account.id) ORDER BY id DESC LIMIT 1")
    return Item(
      account: account, balance: balance,
      payers: try reader.database.value(
        "SELECT count(*) FROM payer WHERE account = \(account.id)"),
      movedOn: last?.bookedOn, due: try reader.due(of: account.id))
  }
}

extension Reader {
  /// What is left to pay of an account's invoices.
  func due(of account: ID<ClientAccount>) throws -> Money {
    let open = try all(
      Invoice.self, "WHERE account = \(account) AND \(sql: VisibleInvoices.open)")
    return try open.reduce(.zero) { sum, invoice in
      sum + InvoiceRest(of: invoice, less: try creditNotes(of: invoice.id)).totals.includingTax
    }
  }
}
