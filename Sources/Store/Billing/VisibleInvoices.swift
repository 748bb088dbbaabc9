import ClientArea
import SQLite

/// Which invoices, credit notes and payments a viewer sees: those of the account (BILL-1).
enum VisibleInvoices {
  static func condition(for viewer: Viewer) -> SQL {
    viewer.condition(with: .viewInvoices) { "account = \($0)" }
  }

  /// Which invoices a viewer can open: those that bear the account's name, and those that a client paid for
  /// an order that is entrusted to the account (AGENCY-3).
  static func readable(by viewer: Viewer) -> SQL {
    switch viewer {
    case .nobody, .staff: condition(for: viewer)
    case .account: "(\(sql: condition(for: viewer)) OR \(sql: entrusted(to: viewer)))"
    }
  }

  private static func entrusted(to agency: Viewer) -> SQL {
    agency.condition {
      """
      EXISTS (
        SELECT 1
        FROM "order"
        JOIN orderAgency ON orderAgency."order" = "order".id
        WHERE "order".invoice = invoice.id AND "order".buyer = invoice.account
          AND orderAgency.agency = \($0) AND orderAgency.endedOn IS NULL)
      """
    }
  }

  /// Which payments a viewer sees: those of invoices with the invoices, top-ups with the balance (ACCESS-10).
  static func payments(for viewer: Viewer) -> SQL {
    switch viewer {
    case .nobody, .staff: return condition(for: viewer)
    case .account(let account, let rights):
      let own: SQL = "account = \(account)"
      switch (rights.allows(.viewInvoices), rights.allows(.manageBalance)) {
      case (true, true): return own
      case (true, false): return "\(sql: own) AND invoice IS NOT NULL"
      case (false, true): return "\(sql: own) AND invoice IS NULL"
      case (false, false): return "FALSE"
      }
    }
  }

  /// Which movements of a balance a viewer sees.
  static func ledger(for viewer: Viewer) -> SQL {
    viewer.condition(with: .manageBalance) { "account = \($0)" }
  }

  /// Drafts and what each account spends are for staff alone (CLIENTS-9), under the global filter those of the
  /// client it looks at (CLIENTS-5).
  static func forStaffAlone(_ viewer: Viewer) -> SQL { viewer.staff { "account = \($0)" } }

  /// What belongs to an account that a list is narrowed to; everything where it is narrowed to none.
  static func narrowed(to account: ID<ClientAccount>?) -> SQL {
    account.map { "account = \($0)" } ?? "TRUE"
  }

  /// Those neither paid nor cancelled; how each stands is for the rule to say.
  static let open: SQL = """
    dueOn IS NOT NULL
    AND NOT EXISTS (
      SELECT 1
      FROM payment
      WHERE payment.invoice = invoice.id AND payment.creditNote IS NULL)
    AND \(sql: left) > 0
    """

  /// What credit notes leave of an invoice, tax included.
  static let left: SQL = """
    (excludingTax + tax - (
      SELECT ifnull(sum(creditNote.excludingTax + creditNote.tax), 0)
      FROM creditNote
      WHERE creditNote.invoice = invoice.id))
    """
}

extension Reader {
  /// How an invoice stands today.
  func status(of invoice: Invoice, on today: Day) throws -> InvoiceStatus {
    try StaffInvoiceIsPaidFromBilling.status(
      of: InvoiceRest(of: invoice, less: creditNotes(of: invoice.id)),
      payment: payment(of: invoice.id), on: today)
  }
}
