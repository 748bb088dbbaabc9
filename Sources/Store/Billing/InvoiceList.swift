package import ClientArea
import SQLite

/// The invoices in the acting account's name, or all for staff, the newest first.
package struct InvoiceList: Query {
  /// The key of a row.
  package struct Anchor: RowAnchor {
    package let issuedOn: Day
    package let id: ID<Invoice>

    package var row: ID<Invoice> { id }

    package init(issuedOn: Day, id: ID<Invoice>) {
      self.issuedOn = issuedOn
      self.id = id
    }
  }

  package struct Item: Sendable {
    package let invoice: Invoice
    /// The account whose name it bears.
    package let account: AccountName
    package let status: InvoiceStatus

    package var anchor: Anchor { Anchor(issuedOn: invoice.issuedOn, id: invoice.id) }
  }

  /// Shows only invoices whose number begins with it, or whose subject or account has it.
  package let filter: String
  /// Whether only those are shown that are neither paid nor cancelled.
  package let onlyOpen: Bool
  /// Shows only those of one account.
  package let account: ID<ClientAccount>?
  package let window: Window<Anchor>

  package init(
    of account: ID<ClientAccount>? = nil, filter: String = "", onlyOpen: Bool = false,
    window: Window<Anchor>
  ) {
    self.account = account
    self.filter = filter.trimmed
    self.onlyOpen = onlyOpen
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Stretch<Item> {
    let viewer = try reader.viewer(of: session)
    let matching = try matching(in: reader, viewer)
    let open: SQL = onlyOpen ? VisibleInvoices.open : "TRUE"
    let chosen: SQL = """
      \(sql: VisibleInvoices.condition(for: viewer))
      AND \(sql: VisibleInvoices.narrowed(to: account)) AND \(sql: matching) AND \(sql: open)
      """
    let today = try reader.today()
    let invoices = try window.read(
      "\(sql: Invoice.selection) WHERE \(sql: chosen)", by: ["issuedOn", "id"], down: true,
      at: { "\($0.issuedOn), \($0.id)" }, in: reader.database
    ) { try Invoice(from: $0) }
    return Stretch(
      try invoices.map { invoice in
        Item(
          invoice: invoice, account: AccountName(try reader.account(invoice.account)),
          status: try reader.status(of: invoice, on: today))
      },
      of: try reader.count("FROM invoice WHERE \(sql: chosen)"))
  }

  /// An account has few invoices, so that subjects can be looked through; staff finds all invoices there
  /// are by number and account, which have an index.
  private func matching(in reader: Reader, _ viewer: Viewer) throws -> SQL {
    guard !filter.isEmpty else { return "TRUE" }
    let start = filter.uppercased()
    let numbered: SQL = "(number >= \(start) AND number < \(start + "\u{10FFFF}"))"
    switch viewer {
    case .nobody: return "FALSE"
    case .account:
      return """
        (\(sql: numbered) OR \(sql: NameFilter.anywhere(filter, in: ["subject"])))
        """
    case .staff:
      let named = try NameFilter.ofAccounts(filter).condition(in: reader)
      return """
        (\(sql: numbered) OR account IN (
          SELECT account.id
          FROM account
          WHERE \(sql: named)))
        """
    }
  }
}
