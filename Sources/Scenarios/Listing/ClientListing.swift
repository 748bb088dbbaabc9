package import ClientArea
package import Store

/// `espace-client export clients`: a table for spreadsheets (RFC 4180), by code, for staff. What only staff notes of a
/// client, remark and attitude, is not in it (CLIENTS-3).
package enum ClientListing {
  private static let columns = [
    "code", "login", "name", "status", "email", "country", "balance", "services", "state",
    "groups", "project",
  ]

  /// - Parameters:
  ///   - reader: who exports; nil for the simulator itself.
  ///   - form: for which spreadsheet.
  /// - Throws: a refusal where he is not staff.
  package static func csv(
    of desk: Desk, seenBy reader: Session?, in form: SpreadsheetForm = .standard
  ) throws -> (text: String, count: Int) {
    let session = try reader ?? staff(of: desk)
    try TheListBeginsWithCodeAndLogin.check(session, reading: desk.reader)
    var rows: [[SpreadsheetText.Cell]] = []
    var window = Window<ClientList.Anchor>(limit: stretch)
    while true {
      let items = try desk.answer(
        ClientList(by: ClientFilter(standing: .all), window: window), as: session
      ).items
      let labels = try desk.answer(
        RowFacts([AccountFact.groups, .project], of: items.map(\.account.id)), as: session)
      rows += items.map { row($0, labels[$0.account.id] ?? [:]) }
      guard let last = items.last, items.count == stretch else { break }
      window = Window(.after(last.anchor), limit: stretch)
    }
    return (SpreadsheetText(form: form).table(columns, rows), rows.count)
  }

  /// The simulator looks at the list with the eyes of the first of staff.
  private static func staff(of desk: Desk) throws -> Session {
    let staff = try desk.answer(LoginPeople(limit: .max), as: .visitor).last {
      $0.kind == .internal
    }
    return Session(user: staff?.user, account: nil)
  }

  private static func row(
    _ item: ClientList.Item, _ labels: [AccountFact: FactValue]
  ) -> [SpreadsheetText.Cell] {
    func text(_ fact: AccountFact) -> SpreadsheetText.Cell {
      .text(labels[fact]?.text ?? "")
    }
    return [
      .text(item.account.code), .text(item.login), .text(item.account.name),
      .text(item.kind.rawValue), .text(item.email), .text(item.country), .amount(item.balance),
      .count(item.services), .text(item.state.rawValue),
      text(.groups), text(.project),
    ]
  }

  private static let stretch = 500
}
