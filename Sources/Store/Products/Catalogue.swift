package import ClientArea
import SQLite

/// What can be ordered, by kind and price (ORDER-11). The catalogue is open to everybody who may order.
package struct Catalogue: Query {
  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [Product] {
    guard try reader.viewer(of: session) != .nobody else { return [] }
    return try reader.all(Product.self, "ORDER BY kind = 'hosting' DESC, kind, price, id")
  }
}
