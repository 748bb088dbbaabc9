import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// « Produits », for staff.
@Suite struct ProductsScreenTests {
  private func products() throws -> ScreenStage {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    try stage.go(to: .products)
    return stage
  }

  @Test func `the catalogue stands with its prices`() throws {
    try products().expectSnapshots("products")
  }

  @Test func `staff changes a price`() throws {
    let stage = try products()
    stage.press(.enter, .control("u"))
    stage.type("66,00")
    try stage.expectSnapshot("product-price")
    stage.press(.enter)
    #expect(stage.isAt(ProductsScreen.self))
    #expect(stage.shows("66,00 € HT / an"))
  }

  @Test(arguments: ["abc", "0", "-3", ""])
  func `what is no price is told under the field`(text: String) throws {
    let stage = try products()
    stage.press(.enter, .control("u"), .paste(text), .enter)
    #expect(stage.isAt(PriceScreen.self))
    #expect(stage.shows("✖ un "))
  }

  @Test func `somebody else than staff changes nothing`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    stage.open(ProductsScreen())
    stage.press(.enter)
    #expect(stage.told?.contains("ORDER-11") == true)
  }

  @Test func `they draw in every size`() throws {
    let stage = try products()
    stage.drawInManySizes()
    stage.press(.enter)
    stage.drawInManySizes()
  }
}
