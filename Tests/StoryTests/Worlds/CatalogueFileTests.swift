import ClientArea
import Equipment
import Testing

@testable import Store
@testable import Story

/// The catalogue that worlds begin with: one price, or several with their days (ORDER-11).
@Suite struct CatalogueFileTests {
  private func file(_ product: String) throws(WorldFileError) -> CatalogueFile {
    try CatalogueFile(reading: #"{ "products": [\#(product)] }"#)
  }

  private static let start = #""name": "Boîte", "kind": "mailbox", "price": "10", "months": 12"#

  @Test func `prices with days and what is sold no more come into the world`() throws {
    let file = try file(
      """
      { \(Self.start), "prices": [
        { "from": "2026-03-01", "price": "12" }, { "from": "2026-05-01", "price": "13,50" }
      ], "sold": false }
      """)
    let desk = try Worlds.empty()
    let builder = WorldBuilder(desk)
    for item in file.products { try builder.addProduct(item) }
    let product = try #require(try desk.reader.product(named: "Boîte"))
    #expect(!product.isSold)
    let history = try desk.reader.prices(of: product.id)
    let days = ["2026-02-28", "2026-03-01", "2026-05-01"].compactMap { Day(iso: $0) }
    #expect(days.map { history.price(on: $0).cents } == [1000, 1200, 1350])
  }

  @Test func `what says neither has one price and is sold`() throws {
    let item = try #require(try file("{ \(Self.start) }").products.first)
    #expect(item.later.isEmpty && item.isSold)
  }

  @Test func `a product has a name in each language, or its own where it has none`() throws {
    let named = #", "names": {"it": "Casella", "en": "Box"}"#
    let desk = try Worlds.empty()
    let builder = WorldBuilder(desk)
    for item in try file("{ \(Self.start)\(named) }").products { try builder.addProduct(item) }
    var product = try #require(try desk.reader.product(named: "Boîte"))
    #expect(Language.allCases.map { product.called[$0] } == ["Boîte", "Casella", "Box"])
    product.rename(to: "Boîte")
    #expect(product.called.it == "Casella")
    product.rename(to: "Coffre")
    #expect(Language.allCases.map { product.called[$0] } == ["Coffre", "Coffre", "Coffre"])
    let empty = #", "names": {"it": ""}"#
    let error = try #require(throws: WorldFileError.self) { try file("{ \(Self.start)\(empty) }") }
    #expect(error.path == "products[0].names.it")
  }

  @Test(arguments: ["demo", "support"])
  func `every product of a shipped world is translated`(_ world: String) throws {
    let products = try Worlds.desk(world).reader.catalogue(on: Day(number: 20_500)).map(\.product)
    #expect(products.count > 3)
    for product in products {
      #expect(!product.italian.isEmpty && !product.english.isEmpty, "\(product.name)")
    }
  }

  @Test(arguments: [
    (#"{ "from": "2026-03-01", "price": "0" }"#, "products[0].prices[0].price"),
    (#"{ "from": "2026-3-1", "price": "1" }"#, "products[0].prices[0].from"),
    (
      #"{ "from": "2026-03-01", "price": "1" }, { "from": "2026-03-01", "price": "2" }"#,
      "products[0].prices[1].from"
    ),
  ])
  func `a fault is told where it stands`(prices: String, path: String) throws {
    let error = try #require(throws: WorldFileError.self) {
      try file("{ \(Self.start), \"prices\": [\(prices)] }")
    }
    #expect(error.path == path)
  }
}
