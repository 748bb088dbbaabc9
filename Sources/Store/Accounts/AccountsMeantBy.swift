package import ClientArea

/// The accounts that a code, an e-mail address or a name means, for staff alone: nobody else may try addresses
/// (ACCESS-10). A code means one; an address or a name may be several accounts', which their codes tell apart.
package struct AccountsMeantBy: Query {
  package let text: String
  /// The number of accounts, at most.
  package let limit: Int

  package init(_ text: String, limit: Int = 4) {
    self.text = text.trimmed
    self.limit = limit
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [AccountName] {
    guard try reader.viewer(of: session).isStaff else { return [] }
    let meant = try reader.accounts(meantBy: text, limit: limit)
    let named = try meant.isEmpty ? reader.accounts(named: text, limit: limit) : []
    return (meant + named).map { AccountName($0) }
  }
}
