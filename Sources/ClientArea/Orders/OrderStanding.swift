/// What a session is to one order. Every question « may he? » about an order starts here.
package enum OrderStanding: Hashable, Sendable {
  /// The account that ordered.
  case client
  /// Acts like the client on this order (AGENCY-3).
  case agency
  /// Was its agency until that day.
  case formerAgency(until: Day)
  /// Owns, or will own, what somebody else ordered.
  case owner
  case staff
  case clock
  case stranger

  package static func of(
    _ session: Session, on order: Order, reading records: some Records
  ) throws -> OrderStanding {
    if session.isClock { return .clock }
    guard let account = session.account else {
      return try SessionMustStand.isStaff(session, reading: records) ? .staff : .stranger
    }
    return try of(account, on: order, reading: records)
  }

  /// What an account is to an order, whoever acts for it.
  static func of(
    _ account: ID<ClientAccount>, on order: Order, reading records: some Records
  ) throws -> OrderStanding {
    if account == order.buyer { return .client }
    if let assignment = try records.agency(of: order.id), assignment.agency == account {
      return assignment.endedOn.map { .formerAgency(until: $0) } ?? .agency
    }
    return account == order.owner ? .owner : .stranger
  }
}
