/// One line of an order: a product under a name, at the price that it was ordered for (ORDER-13).
package struct OrderLine: Hashable, Sendable {
  package var product: ID<Product>
  package var serviceName: String
  /// The price of one period excluding tax on the day of the order (ORDER-11).
  package var price: Money
  /// What the payment opened.
  package var service: ID<Service>?

  package init(
    _ product: ID<Product>, named serviceName: String, at price: Money,
    opening service: ID<Service>? = nil
  ) {
    self.product = product
    self.serviceName = serviceName
    self.price = price
    self.service = service
  }
}

extension [String] {
  /// One after the other, each once.
  package var eachOnce: String {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
}
