extension Renewal {
  /// What renewing a service would cost a buyer today, including his VAT and his discounts: the total of the invoice
  /// that he would get.
  /// - Throws: whatever would refuse that payment.
  static func price(
    of service: Service, to buyer: Ruled<ClientAccount>, as session: Session,
    reading records: some Records, under circumstances: Circumstances
  ) throws -> Money {
    var foreseen = circumstances
    let renewal = try Renewal(of: service, on: circumstances.today, reading: records)
    let decision = try Renewals(renewals: [renewal]).decide(
      paidBy: buyer, with: .card, as: session, reading: records, under: &foreseen)
    return decision.first(Invoice.self)?.totals.includingTax ?? .zero
  }
}
