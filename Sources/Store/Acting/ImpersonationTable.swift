package import ClientArea
import SQLite

extension Impersonation: StoredEntity {
  static let table = StoredTable(
    "impersonation", "id", "staff", "account", "owner", "motive", "since", "until", "endedAt",
    "ending")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("staff", staff)
    try row.put("account", account)
    try row.put("owner", owner)
    try row.put("motive", motive)
    try row.put("since", since)
    try row.put("until", until)
    try row.put("endedAt", endedAt)
    try row.put("ending", ending)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), staff: row.get("staff"), account: row.get("account"),
      owner: row.get("owner"), motive: row.get("motive"), since: row.get("since"),
      until: row.get("until"), endedAt: row.get("endedAt"), ending: row.get("ending"))
  }
}

extension ImpersonationEnding: Storable {}

// What rules ask about staff that acts as a client.
extension Reader {
  package func impersonation(_ id: ID<Impersonation>) throws -> Impersonation { try find(id) }
}

extension Mail {
  /// The same mail with dots in the place of what opens something by itself, so that its lines stay as long (CLIENTS-8).
  func hiding(_ secrets: [String]) -> Mail {
    let hidden = secrets.reduce(body) { text, secret in
      text.replacing(secret, with: String(repeating: "•", count: secret.count))
    }
    return Mail(
      id: id, model: model, address: address, recipient: recipient, language: language,
      sentAt: sentAt, subject: subject, body: hidden, service: service, order: order,
      renewalLink: renewalLink, reasons: reasons, isRead: isRead,
      carryingSecrets: carriesSecrets)
  }
}
