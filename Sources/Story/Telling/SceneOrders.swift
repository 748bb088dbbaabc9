import ClientArea
import Store

// The order form: what a person does between choosing a product and paying it.
extension Scene {
  /// Goes as far as the page before payment. Where the future owner has to agree first, the order is left to
  /// wait for him (ORDER-8); what is entrusted to an agency is recorded, and nothing is paid (ORDER-10).
  func order(_ request: OrderRequest, as session: Session) throws {
    show(nil)
    switch try OrderWay(
      of: request, refusal: { try desk.foresee($0, as: session).refusal })
    {
    case .pay(let order):
      try showRecap(of: request, paidBy: order, as: session)
    case .ask(let question):
      try perform(question, as: session)
      try fill(with: nil, for: session)
    case .entrust(let order): try record(order, as: session)
    case .refused(let refusal):
      if request.agency != nil { try record(RecordOrder(request), as: session) }
      throw refusal
    }
  }

  /// The recap as it is now, which whoever orders has before him from then on.
  func showRecap(
    of request: OrderRequest, paidBy payment: some Command, as session: Session
  ) throws {
    let decision = try foresee(payment, as: session)
    let recap = try OrderRecap(foreseen: decision) { try self.known($0) }
    show(recap)
    try fill(with: request, seeing: recap?.totals.includingTax, for: session)
  }

  private func record(_ order: RecordOrder, as session: Session) throws {
    let decision = try perform(order, as: session)
    try fill(with: nil, for: session)
    guard !isRehearsal, let order = decision.first(Order.self) else { return }
    if case .possible(let payment) = try desk.foresee(
      PayOrder(order.id, paying: .card), as: session)
    {
      show(try OrderRecap(foreseen: payment) { try self.known($0) })
    }
  }

  private func known(_ id: ID<ClientAccount>) throws -> ClientAccount? {
    do {
      return try desk.reader.account(id)
    } catch is RecordMissing {
      // The payment will open it.
      return nil
    }
  }
}
