package import ClientArea
import SQLite

/// What can be ordered, by kind and today's price (ORDER-11). The catalogue is open to everybody who may order.
package struct Catalogue: Query {
  /// A product that is there whether it is sold or not: the one of an order that was made.
  package let kept: ID<Product>?

  package init(keeping kept: ID<Product>? = nil) { self.kept = kept }

  package func fetch(from reader: Reader, as session: Session) throws -> [Offer] {
    guard try reader.viewer(of: session) != .nobody else { return [] }
    let today = try reader.today()
    return try reader.catalogue(on: today)
      .filter { $0.product.isSold || $0.product.id == kept }
      .map { $0.offer(on: today) }
  }
}
