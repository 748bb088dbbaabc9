import ClientArea
package import Store

/// The products that every world begins with (ORDER-11).
package struct CatalogueFile: Sendable {
  package let products: [CatalogueItem]

  /// Reads the JSON text of the catalogue.
  /// - Parameter name: what faults call the file.
  package init(reading text: String, named name: String = "catalogue") throws(WorldFileError) {
    let file = try FileFields(reading: text, of: name, allowing: ["products"])
    products = try file.objects(
      "products", allowing: ["name", "kind", "price", "months"]
    ) { fields throws(WorldFileError) in
      let item = CatalogueItem(
        name: try fields.text("name"), kind: try fields.choice("kind"),
        price: try fields.money("price"), months: try fields.integer("months"))
      guard item.price > .zero else {
        throw fields.error(in: "price", .unfit(try fields.text("price"), .amount))
      }
      guard (1...120).contains(item.months) else {
        throw fields.error(in: "months", .noneOf("\(item.months)", allowed: ["1…120"]))
      }
      return item
    }
  }
}
