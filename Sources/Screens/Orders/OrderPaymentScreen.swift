package import ClientArea
package import Store

/// The payment page of an order that waited until its future owner agreed (ORDER-8).
package struct OrderPaymentScreen: PaymentScreen {
  private let number: String
  package var checkout: Checkout

  package init(_ facts: OrderDetail.Facts) {
    let order = facts.order.id
    number = facts.order.number
    checkout = Checkout(
      of: PaymentPage.Fact(ServiceWords.service, Phrase(name: facts.order.names)),
      by: { PayOrder(order, paying: $0) }, naming: RecapFacts.naming,
      saying: RecapFacts.of)
  }

  package var title: Phrase { PaymentWords.payment }
  package var heading: Phrase { OrderWords.orderHeading(number) }

  package func paid(_ decision: Decision, in context: Context) -> Effect {
    .receipt(
      ReceiptScreen(OrderWords.confirmationStep.capitalized, under: heading, decision),
      of: decision)
  }
}
