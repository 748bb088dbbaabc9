import ClientArea
import SQLite

// What is found among the latest: invoices and mails; and the persons of an account.
extension Search {
  /// By how the number begins, by the client's name, and among the latest by what they are for.
  func invoices(_ viewer: Viewer, _ reader: Reader) throws -> [Hit] {
    let visible = VisibleInvoices.condition(for: viewer)
    let numbered: SQL = "\(sql: visible) AND \(sql: begins("invoice.number"))"
    let found = try invoices(numbered, by: "invoice.number DESC", in: reader)
    guard found.isEmpty else { return found }
    let latest: SQL = """
      invoice.id IN (
        SELECT id
        FROM invoice
        WHERE \(sql: visible)
        ORDER BY issuedOn DESC, id DESC
        LIMIT \(SearchWords.reach))
      """
    let texts: [SQL] =
      viewer.isStaff
      ? ["invoice.number", "invoice.subject", "account.name", "account.code"]
      : ["invoice.number", "invoice.subject"]
    return try invoices(
      "\(sql: latest) AND \(sql: words.stand(in: texts))", by: "invoice.id DESC", in: reader)
  }

  private func invoices(_ condition: SQL, by order: SQL, in reader: Reader) throws -> [Hit] {
    try reader.database.all(
      """
      SELECT invoice.id AS id, invoice.number AS number, invoice.subject AS subject
      FROM invoice
      JOIN account ON account.id = invoice.account
      WHERE \(sql: condition)
      ORDER BY \(sql: order)
      LIMIT \(limit)
      """
    ) { try .invoice($0.get("id"), number: $0.get("number"), subject: $0.get("subject")) }
  }

  private func begins(_ column: SQL) -> SQL {
    let start = text.uppercased()
    return "(\(sql: column) >= \(start) AND \(sql: column) < \(start + "\u{10FFFF}"))"
  }

  /// The latest of each address of whoever searches.
  func mails(_ session: Session, _ reader: Reader) throws -> [Hit] {
    let latest = try VisibleMails.addresses(of: session, in: reader).map { address in
      """
      SELECT id
      FROM (
        SELECT id
        FROM mail
        WHERE address = \(address)
        ORDER BY id DESC
        LIMIT \(SearchWords.reach))
      """ as SQL
    }
    guard !latest.isEmpty else { return [] }
    return try MailItems.read(
      Window(limit: limit),
      where: """
        mail.id IN (\(sql: .joined(latest, by: " UNION ALL ")))
          AND \(sql: words.stand(in: ["mail.subject", "mail.recipient"]))
        """, hidingSecrets: true, in: reader.database
    ).map { .mail($0) }
  }

  /// Who stands in the contact types of the account, and who acts in it: as its own lists show them.
  func persons(_ viewer: Viewer, _ reader: Reader, _ session: Session) throws -> [Hit] {
    guard let id = session.account ?? session.focus else { return [] }
    let account = AccountName(try reader.account(id))
    var seen: Set<ID<Person>> = []
    let persons = try ContactTypeList(of: id).fetch(from: reader, as: session)
      .flatMap(\.persons)
      .filter { seen.insert($0.id).inserted && words.stand(in: "\($0.name) \($0.email)") }
    let contacts = try AccountContacts(of: id).fetch(from: reader, as: session)
      .filter { words.stand(in: "\($0.name) \($0.email)") }
    return persons.prefix(limit).map { .person($0, of: account) }
      + contacts.prefix(limit).map {
        .contact($0.access.id, name: $0.name, email: $0.email, of: account)
      }
  }
}
