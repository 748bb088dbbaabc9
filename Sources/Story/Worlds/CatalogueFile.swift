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
      "products", allowing: ["name", "kind", "price", "months", "prices", "sold"]
    ) { fields throws(WorldFileError) in
      let item = CatalogueItem(
        name: try fields.text("name"), kind: try fields.choice("kind"),
        price: try Self.price(in: fields), months: try fields.integer("months"),
        later: try Self.later(in: fields), isSold: try fields.truth("sold", or: true))
      guard (1...AnOrderKeepsItsPrice.longestPeriod).contains(item.months) else {
        throw fields.error(
          in: "months",
          .noneOf("\(item.months)", allowed: ["1…\(AnOrderKeepsItsPrice.longestPeriod)"]))
      }
      return item
    }
  }

  /// The prices after the first, each from a day on, the earliest first.
  private static func later(
    in fields: FileFields
  ) throws(WorldFileError) -> [(startsOn: Day, price: Money)] {
    var last: Day?
    return try fields.objects("prices", allowing: ["from", "price"]) {
      entry throws(WorldFileError) in
      let day = try entry.day("from")
      if let last, day <= last { throw entry.error(in: "from", .outOfOrder(day, last + 1)) }
      last = day
      return (day, try price(in: entry))
    }
  }

  private static func price(in fields: FileFields) throws(WorldFileError) -> Money {
    let price = try fields.money("price")
    guard price > .zero else {
      throw fields.error(in: "price", .unfit(try fields.text("price"), .amount))
    }
    return price
  }
}
