/// The names of one order, which are looked at together: a mailbox may be ordered with its domain (ORDER-13).
struct OrderedNames {
  private let names: [Name]

  /// What one line orders.
  struct Name {
    let text: String
    let product: Product

    init(_ text: String, of product: Product) {
      self.text = text
      self.product = product
    }
  }

  init(_ names: [Name]) { self.names = names }

  /// The lines of an order that is recorded.
  init(of order: Order, reading records: some Records) throws {
    names = try order.lines.map { Name($0.serviceName, of: try records.product($0.product)) }
  }

  /// In the order of the lines.
  var products: [Product] { names.map(\.product) }

  /// That each name is well formed, nobody's yet, and ordered once.
  func checkAreFree(reading records: some Records) throws {
    try forEach { place, name in
      try DetailsMustBeComplete.checkName(
        name.text, of: name.product.kind,
        isTaken: try records.isTaken(name.text, as: name.product.kind))
      let isDoubled = names[..<place].contains {
        $0.product.kind == name.product.kind && $0.text == name.text
      }
      if isDoubled { throw ANameFitsItsOwner.isOrderedTwice(name.text) }
    }
  }

  /// - Parameter owner: who will own them; nil for somebody who is no client yet.
  func checkFit(_ owner: ID<ClientAccount>?, reading records: some Records) throws {
    let domains = Set(names.filter { $0.product.kind == .domain }.map(\.text))
    try forEach { _, name in
      try ANameFitsItsOwner.check(
        name.text, of: name.product, for: owner, orderedWith: domains, reading: records)
    }
  }

  func checkExtensions() throws {
    try forEach { _, name in
      try ANameFitsItsOwner.checkExtension(of: name.text, name.product)
    }
  }

  private func forEach(_ check: (Int, Name) throws -> Void) throws {
    for (place, name) in names.enumerated() {
      try Refusal.telling(place, names.count, name.text) { try check(place, name) }
    }
  }
}

extension Refusal {
  /// Does something for one line of an order; a refusal of it says which line it is about, where there are several.
  static func telling<Result>(
    _ line: Int, _ count: Int, _ name: String, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let refusal as Refusal where count > 1 {
      throw refusal.about(line: line, named: name)
    }
  }
}
