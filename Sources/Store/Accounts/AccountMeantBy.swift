package import ClientArea

/// The account that a code or an e-mail address means, for staff alone: nobody else may try addresses
/// (ACCESS-10).
package struct AccountMeantBy: Query {
  package let text: String

  package init(_ text: String) { self.text = text.trimmed }

  package func fetch(from reader: Reader, as session: Session) throws -> AccountName? {
    guard try reader.viewer(of: session) == .staff else { return nil }
    return try reader.account(meantBy: text).map { AccountName($0) }
  }
}
