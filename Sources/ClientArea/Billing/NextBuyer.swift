/// Whose name the invoice of the next renewal of services bears, as things stand: what `BuyerIsTheAccountThatPays` and
/// `AServiceRenewsItself` come to when nobody pays yet, told of many services at once.
package struct NextBuyer {
  /// Whoever would pay from its own client area; nil where the session may not renew.
  private let acting: ClientAccount?

  package init(for session: Session, reading records: some Records) throws {
    // What is only shown is foreseen through the client's own eyes.
    let client = session.client
    let rights = try PermissionsHoldEverywhere.rights(of: client, reading: records)
    acting =
      rights.allows([.manageServices, .pay]) ? try client.account.map(records.account) : nil
  }

  /// - Parameter payer: the account that renews the service by itself: it pays before anybody else would (BILL-22).
  /// - Returns: nil where nobody pays by itself, and whoever asks may not.
  package func buyer(renewedBy payer: ClientAccount?) -> ClientAccount? { payer ?? acting }
}
