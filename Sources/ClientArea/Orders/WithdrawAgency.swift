/// The client, the owner of what he ordered, or staff takes an order away from its agency. The order itself
/// stays as it is.
package struct WithdrawAgency: Command, Hashable {
  package let order: ID<Order>

  package init(of order: ID<Order>) { self.order = order }

  package var title: Phrase {
    Phrase(
      fr: "retirer l'agence d'une commande", it: "ritirare l'agenzia di un ordine",
      en: "withdraw the agency of an order")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let order = try records.order(self.order)
    switch try OrderStanding.of(session, on: order, reading: records) {
    case .client, .owner, .staff: break
    case .agency, .formerAgency, .clock, .stranger: throw TheClientTakesHisOrderBack.isHis(order)
    }
    try EachOfStaffHasARole.checkRole(.manageOrders, of: session, reading: records)
    try PermissionsHoldEverywhere.check([.order], of: session, reading: records)
    guard let assignment = try records.agency(of: order.id), assignment.endedOn == nil else {
      throw TheClientTakesHisOrderBack.isNotEntrusted(order)
    }
    let agency = try records.account(assignment.agency)
    let reason = TheClientTakesHisOrderBack.reason(order, agency)
    var decision = Decision(saying: reason.fact)
    decision.name(order.numberAndNames)
    decision.explain([reason])
    try decision.withdraw(
      assignment, because: [reason], reading: records, under: &circumstances)
    return decision
  }
}

/// The words about taking an order back: the rule is the one that entrusts it (AGENCY-2).
enum TheClientTakesHisOrderBack {
  static func isHis(_ order: Order) -> Refusal {
    Refusal(
      AnOrderMayHaveOneAgency.self,
      Phrase(
        fr: "Le client ou l'hébergeur retire la commande \(order.number) à son agence.",
        it: "Il cliente o il fornitore ritira l'ordine \(order.number) alla sua agenzia.",
        en: "The client or the provider takes order \(order.number) away from its agency."))
  }

  static func isNotEntrusted(_ order: Order) -> Refusal {
    Refusal(
      AnOrderMayHaveOneAgency.self,
      Phrase(
        fr: "La commande \(order.number) n'est confiée à aucune agence.",
        it: "L'ordine \(order.number) non è affidato ad alcuna agenzia.",
        en: "Order \(order.number) is entrusted to no agency."))
  }

  static func reason(_ order: Order, _ agency: ClientAccount) -> Reason {
    Reason(
      AnOrderMayHaveOneAgency.self,
      Phrase(
        fr: "La commande \(order.number) n'est plus confiée à \(agency.nameAndCode).",
        it: "L'ordine \(order.number) non è più affidato a \(agency.nameAndCode).",
        en: "Order \(order.number) is no longer entrusted to \(agency.nameAndCode)."))
  }
}

extension Decision {
  /// Takes an order away from its agency, and tells the agency.
  mutating func withdraw(
    _ assignment: OrderAgency, because reasons: [Reason], reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    try end(assignment, reading: records, under: &circumstances)
    send(try OrderNews.withdrawal(of: assignment, because: reasons, reading: records))
  }

  /// Ends what an agency may do with an order, and with it what it has open about it (SUPPORT-8).
  mutating func end(
    _ assignment: OrderAgency, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    var assignment = assignment
    assignment.endedOn = circumstances.today
    save(assignment)
    try endTickets(of: assignment, reading: records, under: &circumstances)
  }
}
