import ClientArea
import Store

/// What people call rows: by a name of their own, or by the rows that they tie together.
struct RowNames {
  let context: Context
  /// As a command that is only tried would leave them.
  let saved: [any Entity]

  /// The columns by whose rows a row without a name of its own is called.
  static let identifying: [String: [String]] = [
    "access": ["user", "account"], "administrativeLink": ["account", "principal"],
    "alert": ["service"], "authCode": ["service"], "clientFile": ["account"],
    "discountUse": ["discount", "invoice"], "domainReplacement": ["old", "new"],
    "groupMembership": ["group", "account"], "impersonation": ["staff", "account"],
    "invoiceDraft": ["account"], "invoiceReminder": ["invoice"], "ledgerEntry": ["account"],
    "opportunity": ["account"], "orderAgency": ["order", "agency"],
    "ownerChange": ["service", "to"], "payment": ["invoice"],
    "paidPeriod": ["service"], "productPrice": ["product"], "renewalLink": ["service"],
    "savedCard": ["account"],
    "stepTick": ["request"],
    "technicalLink": ["account", "service"], "ticketMessage": ["ticket"],
    "ticketNote": ["ticket"], "ticketUnread": ["ticket"], "typeMembership": ["person", "type"],
  ]

  /// - Parameter columns: what is known of the row, which may be gone.
  /// - Returns: nil where nothing better than its number is known.
  func name(_ key: Int, in table: String, with columns: [String: String] = [:]) -> String? {
    for entity in saved where context.desk.reader.table(of: entity) == table {
      if let (id, name) = RowWords.name(of: entity), id == key { return name }
    }
    guard let parts = Self.identifying[table] else {
      let entity = try? context.desk.reader.entity(key, in: table)
      return entity.flatMap { RowWords.name(of: $0)?.name } ?? columns["name"] ?? columns["number"]
    }
    let stored = (try? context.desk.reader.columns(parts, ofRow: key, in: table)) ?? [:]
    let names = parts.compactMap { part -> String? in
      guard let key = (columns[part] ?? stored[part]).flatMap({ Int($0) }),
        case .key(of: let other) = RowColumn(part, of: table)?.form
      else { return nil }
      return name(key, in: other)
    }
    return names.isEmpty ? nil : names.joined(separator: " · ")
  }
}
