package import ClientArea
import SQLite

// Discounts that were granted before.
extension WorldBuilder {
  package func addDiscount(_ terms: DiscountTerms) throws {
    try make { writer, circumstances in
      try writer.save(Discount(id: circumstances.newID(), terms))
    }
  }
}
