package import ClientArea
package import Store

/// `espace-client export clients`: a table for spreadsheets (RFC 4180), by code, for staff. What only staff notes of a
/// client, remark and attitude, is not in it (CLIENTS-3).
package enum ClientListing {
  private static let columns = [
    "code", "login", "name", "status", "email", "country", "balance", "services", "state",
    "groups", "project",
  ]

  /// - Parameter reader: who exports; nil for the simulator itself.
  /// - Throws: a refusal where he is not staff.
  package static func csv(
    of desk: Desk, seenBy reader: Session?
  ) throws -> (text: String, count: Int) {
    let session = try reader ?? staff(of: desk)
    try TheListBeginsWithCodeAndLogin.check(session, reading: desk.reader)
    var rows: [[String]] = []
    var window = Window<ClientList.Anchor>(limit: stretch)
    while true {
      let items = try desk.answer(
        ClientList(by: ClientFilter(standing: .all), window: window), as: session
      ).items
      rows += items.map(row)
      guard let last = items.last, items.count == stretch else { break }
      window = Window(.after(last.anchor), limit: stretch)
    }
    return (SpreadsheetText.table([columns] + rows), rows.count)
  }

  /// The simulator looks at the list with the eyes of the first of staff.
  private static func staff(of desk: Desk) throws -> Session {
    let staff = try desk.answer(LoginPeople(limit: .max), as: .visitor).last {
      $0.kind == .internal
    }
    return Session(user: staff?.user, account: nil)
  }

  private static func row(_ item: ClientList.Item) -> [String] {
    [
      item.account.code, item.login, item.account.name, item.kind.rawValue, item.email,
      item.country, SpreadsheetText.decimal(item.balance), "\(item.services)",
      item.state.rawValue, item.groups.joined(separator: ", "), item.project ?? "",
    ]
  }

  private static let stretch = 500
}
