/// How what somebody wants to order goes on: it is paid, left to an agency, or its future owner is asked first.
package enum OrderWay {
  case pay(PlaceOrder)
  /// Recorded, to be paid by the client or by the agency (ORDER-10).
  case entrust(RecordOrder)
  /// The address of the new contact is known already (ORDER-8).
  case ask(RequestConsent)
  case refused(Refusal)

  /// - Parameter refusal: why a command would be refused now; nil where it would not.
  package init(
    of request: OrderRequest, refusal: (any Command) throws -> Refusal?
  ) rethrows {
    if request.agency != nil {
      let order = RecordOrder(request)
      self = try refusal(order).map { .refused($0) } ?? .entrust(order)
      return
    }
    let order = PlaceOrder(request, paying: .card)
    guard let obstacle = try refusal(order) else {
      self = .pay(order)
      return
    }
    let question = RequestConsent(for: request)
    self = try refusal(question) == nil ? .ask(question) : .refused(obstacle)
  }
}
