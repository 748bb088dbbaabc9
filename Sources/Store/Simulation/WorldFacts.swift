package import ClientArea
import SQLite

/// What is true of the whole simulated world, whoever may see it: what scenarios check. No screen asks here.
package struct WorldFacts {
  let reader: Reader

  package init(of desk: Desk) { reader = desk.reader }

  package func latestInvoice() throws -> Invoice? {
    try reader.first(Invoice.self, "ORDER BY id DESC LIMIT 1")
  }

  /// The latest invoice about something.
  package func invoice(about subject: String) throws -> Invoice? {
    try reader.first(Invoice.self, "WHERE subject = \(subject) ORDER BY id DESC LIMIT 1")
  }

  package func status(of invoice: Invoice) throws -> InvoiceStatus {
    try reader.status(of: invoice, on: try reader.today())
  }

  /// The oldest first.
  package func invoiceDrafts() throws -> [InvoiceDraft] {
    try reader.all(InvoiceDraft.self, "ORDER BY id")
  }

  /// An invoice with what its credit notes leave of it.
  package func rest(of invoice: Invoice) throws -> InvoiceRest { try reader.rest(of: invoice.id) }

  /// What « Dépenses » counts for an account, excluding tax (CLIENTS-13).
  package func expenses(of account: ID<ClientAccount>) throws -> Money {
    try reader.database.value(
      "SELECT ifnull(sum(amount), 0) FROM expense_sums WHERE account = \(account)")
  }

  /// How many invoices there are in the name of an account, or in all.
  package func invoiceCount(of account: ID<ClientAccount>? = nil) throws -> Int {
    guard let account else { return try reader.database.value("SELECT count(*) FROM invoice") }
    return try reader.database.value(
      "SELECT count(*) FROM invoice WHERE account = \(account)")
  }

  /// In the order in which they were given.
  package func invoiceNumbers() throws -> [String] {
    try reader.database.all("SELECT number FROM invoice ORDER BY id") { try $0.get("number") }
  }

  /// In the order in which they were given.
  package func creditNoteNumbers() throws -> [String] {
    try reader.database.all("SELECT number FROM creditNote ORDER BY id") { try $0.get("number") }
  }

  /// The latest ticket about something.
  package func ticket(about subject: String) throws -> Ticket? {
    try reader.first(Ticket.self, "WHERE subject = \(subject) ORDER BY id DESC LIMIT 1")
  }

  /// The latest order with a line of this name, letter case aside.
  package func order(named name: String) throws -> Order? {
    let same: SQL = "serviceName = \(Naming.standard(name)) COLLATE NOCASE"
    return try reader.first(
      Order.self,
      """
      WHERE "order".\(sql: same) OR id IN (SELECT "order" FROM order_lines WHERE \(sql: same))
      ORDER BY id DESC
      LIMIT 1
      """)
  }

  /// The latest order of an account, or entrusted to it as agency at any time, that is not paid: one that
  /// waits before one that was cancelled.
  package func unpaidOrder(of account: ID<ClientAccount>) throws -> Order? {
    try reader.first(
      Order.self,
      """
      WHERE status <> 'paid' AND (
        buyer = \(account)
        OR id IN (
          SELECT "order"
          FROM orderAgency
          WHERE agency = \(account)))
      ORDER BY status = 'cancelled', id DESC
      LIMIT 1
      """)
  }

  /// The links that were mailed for a service, the latest first.
  package func renewalLinks(of service: ID<Service>) throws -> [RenewalLink] {
    try reader.all(RenewalLink.self, "WHERE service = \(service) ORDER BY id DESC")
  }

  /// The secret of a link, from the mail in which it was sent.
  package func secret(of link: RenewalLink) throws -> String? { try reader.secret(of: link.id) }

  /// How many mails went to one of these addresses.
  package func mailCount(to addresses: [String], of model: MailModel?) throws -> Int {
    try reader.database.value(
      """
      SELECT count(*)
      FROM mail
      WHERE \(sql: Self.condition(addresses)) AND (\(model) IS NULL OR model = \(model))
      """)
  }

  package func latestMail(to addresses: [String]) throws -> Mail? {
    try reader.first(
      Mail.self, "WHERE \(sql: Self.condition(addresses)) ORDER BY id DESC LIMIT 1")
  }

  /// How many entries of the journal hold: those that are undone do not count (SIM-3).
  package func journalLength() throws -> Int { try JournalPlace(in: reader.database).entry }

  /// How far the world has come: to find out what happened since.
  package struct Position: Hashable, Sendable {
    /// The last entry of the journal that holds.
    package let entry: Int
    let mail: Int
  }

  package func position() throws -> Position {
    Position(
      entry: try journalLength(),
      mail: try reader.database.value("SELECT ifnull(max(id), 0) FROM mail"))
  }

  /// The reasons that commands and mails have given since, each once.
  package func reasons(since position: Position) throws -> [Reason] {
    let reasons = try reader.database.all(
      """
      SELECT reasons
      FROM journalEntry
      WHERE id > \(position.entry)
      UNION ALL
      SELECT reasons
      FROM mail
      WHERE id > \(position.mail)
      """
    ) { try $0.reasons("reasons") }
    var seen: Set<Reason> = []
    return reasons.joined().filter { seen.insert($0).inserted }
  }

  /// The mails that have left since, in order.
  package func mails(since position: Position) throws -> [Mail] {
    try reader.all(Mail.self, "WHERE id > \(position.mail) ORDER BY id")
  }

  /// The user who owns an account; nil where nobody does.
  package func owner(of account: ID<ClientAccount>) throws -> User? {
    try reader.first(
      User.self,
      """
      WHERE id IN (
        SELECT user
        FROM access
        WHERE account = \(account) AND role = 'owner' AND status = 'active')
      ORDER BY id
      LIMIT 1
      """)
  }

  static func condition(_ addresses: [String]) -> SQL {
    let list = SQL.joined(addresses.map { "\(EmailAddress.standard($0)) COLLATE NOCASE" }, by: ", ")
    return "address COLLATE NOCASE IN (\(sql: list))"
  }
}

extension Desk {
  /// Whether the data of another desk are the same, byte for byte (SIM-2). What triggers keep
  /// follows from them. Numbers of steps are the sessions' and not the world's: in one place none is given twice.
  package func hasSameData(as other: Desk) throws(StoreError) -> Bool {
    try contents(leavingOut: Self.steps) == other.contents(leavingOut: Self.steps)
  }

  /// The columns with the numbers of steps.
  static let steps: Set = ["step", "steps"]

  /// Every row of every table as SQL writes it, but of the tables whose names begin so, and without these columns.
  func contents(
    besides prefix: String = "-", leavingOut columns: Set<String> = []
  ) throws(StoreError) -> [String] {
    try reporting(on: file) {
      let tables: [String] = try database.all(
        """
        SELECT name
        FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\'
        ORDER BY name
        """
      ) { try $0.get("name") }
      return try tables.filter { !$0.hasPrefix(prefix) }.flatMap {
        try rows(of: $0, leavingOut: columns)
      }
    }
  }

  private func rows(of table: String, leavingOut unwanted: Set<String>) throws -> [String] {
    let names: [String] = try database.all("SELECT name FROM pragma_table_info(\(table))") {
      try $0.get("name")
    }
    let columns = names.filter { !unwanted.contains($0) }.map { "quote(\"\($0)\")" }
    let row = SQL(unsafe: columns.joined(separator: " || ', ' || "))
    let source = SQL(unsafe: "\"" + table + "\"")
    return try database.all(
      "SELECT \(sql: row) AS content FROM \(sql: source) ORDER BY rowid"
    ) { table + ": " + (try $0.get("content")) }
  }
}
