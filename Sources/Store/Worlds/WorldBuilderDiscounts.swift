package import ClientArea
import SQLite

// Discounts that were granted before.
extension WorldBuilder {
  package func addDiscount(_ terms: DiscountTerms) throws {
    guard terms.firstDay <= terms.lastDay else {
      throw WorldProblem.outOfOrder(terms.lastDay, terms.firstDay)
    }
    if let advice = terms.reduction.problem { throw WorldProblem.malformed(advice) }
    try make { writer, circumstances in
      try writer.save(Discount(id: circumstances.newID(), terms))
    }
  }
}
