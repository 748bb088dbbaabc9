import ClientArea
package import Store

/// What every world begins with: the products (ORDER-11), the procedures of support (DOMAIN-16), the extensions of
/// domains, the cases of VAT (BILL-15) and the seller (BILL-16).
package struct CatalogueFile: Sendable {
  package let products: [CatalogueItem]
  private let procedures: [ProcedureFile]
  private let extensions: [ExtensionsFile.Item]
  private let vat: VATFile?
  private let seller: SellerFile?
  private let lives: [ExtensionsFile.Life]

  /// The files of procedures, below « procedures ».
  package static let procedureNames = [
    "code-d-autorisation", "domaine", "boite-mail", "suppression-du-site",
  ]

  /// Reads the house's own files.
  /// - Parameter text: the text of a file with a path such as « procedures/domaine.json »; nil where there is none.
  package init(from text: (String) -> String?) throws(WorldFileError) {
    products = try Self.products(reading: text("catalogue.json") ?? "", named: "catalogue")
    var procedures: [ProcedureFile] = []
    for name in Self.procedureNames {
      let path = "procedures/\(name).json"
      procedures.append(try ProcedureFile(reading: text(path) ?? "", named: path))
    }
    self.procedures = procedures
    vat = try VATFile(reading: text("vat.json") ?? "")
    seller = try SellerFile(reading: text("seller.json") ?? "")
    let file = try ExtensionsFile(reading: text("extensions.json") ?? "")
    extensions = file.items
    lives = file.lives
  }

  /// Reads the JSON text of a catalogue of products alone.
  /// - Parameter name: what faults call the file.
  package init(reading text: String, named name: String = "catalogue") throws(WorldFileError) {
    products = try Self.products(reading: text, named: name)
    procedures = []
    extensions = []
    vat = nil
    seller = nil
    lives = []
  }

  private static func products(
    reading text: String, named name: String
  ) throws(WorldFileError) -> [CatalogueItem] {
    let file = try FileFields(reading: text, of: name, allowing: ["products"])
    return try file.objects(
      "products", allowing: ["name", "names", "kind", "price", "months", "prices", "sold"]
    ) { fields throws(WorldFileError) in
      let names = try fields.object("names", allowing: ["it", "en"])
      let item = CatalogueItem(
        name: try fields.text("name", .filled(.serviceName)),
        italian: try names?.text("it", .filled(.serviceName)) ?? "",
        english: try names?.text("en", .filled(.serviceName)) ?? "",
        kind: try fields.choice("kind"), price: try Self.price(in: fields),
        months: try fields.integer("months"),
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
      throw fields.error(in: "price", .unfit(price.text(in: .fr), .amount))
    }
    return price
  }

  /// Puts procedures, extensions, cases of VAT and seller into data that have none: a new world, or a file of an earlier version.
  package func placeProcedures(in desk: Desk) throws {
    let builder = WorldBuilder(desk)
    try builder.together {
      for item in extensions where try desk.reader.domainExtension(named: item.name) == nil {
        try builder.addExtension(
          item.name, like: item.likeness, lockDays: item.lockDays, codeDays: item.codeDays,
          redemptionDays: item.redemptionDays)
      }
      for life in lives {
        try builder.addLifecycle(
          of: life.kind, ending: life.ending, graceDays: life.graceDays,
          retentionDays: life.retentionDays, pendingDays: life.pendingDays, fee: life.fee)
      }
      for file in procedures where try desk.reader.procedure(file.kind) == nil {
        try builder.setProcedure(file.kind, to: file.plan)
      }
      if let vat, try !desk.reader.hasVATCases() { try builder.setVATCases(vat.cases) }
      if let seller, try !desk.reader.hasSeller() { try builder.setSeller(seller.seller) }
    }
  }
}
