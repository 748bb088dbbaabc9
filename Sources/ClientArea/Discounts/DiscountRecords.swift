/// What may be asked about discounts.
package protocol DiscountRecords {
  func discount(_ id: ID<Discount>) throws -> Discount
  /// Those that may count for an account that buys a product on a day: its own, those of its groups, the product's.
  func discounts(
    for account: ID<ClientAccount>, buying product: ID<Product>, on day: Day
  ) throws -> [Discount]
  /// Whether an invoice has a line of it.
  func isUsed(_ discount: ID<Discount>) throws -> Bool
}
