import ClientArea
import Store

/// What a product costs on a day; today where none is said.
struct ProductCosts: ThenStep {
  var product = FreeText("")
  var price = Money.zero
  var day: Day?

  static let pattern: StepPattern<Self> = """
    le produit \(\.product, as: "produit") coûte \(\.price) HT\(" le ", \.day)
    """

  func check(in scene: Scene) throws -> Finding {
    let history = try scene.desk.reader.prices(of: scene.names.product(product).id)
    let found = history.price(on: try day ?? scene.builder.today)
    return try Mismatch.check(
      found == price, Phrase(price),
      found: Phrase(found))
  }
}

/// What readers of a language call a product.
struct ProductIsCalled: ThenStep {
  var product = FreeText("")
  var name = FreeText("")
  var language = Language.it

  static let pattern: StepPattern<Self> = """
    le produit \(\.product, as: "produit") s'appelle \(\.name, as: "nom") en \
    \(\.language, [(.fr, "français"), (.it, "italien"), (.en, "anglais")])
    """

  func check(in scene: Scene) throws -> Finding {
    let found = try scene.names.product(product).called[language]
    return try Mismatch.check(
      found == name.text, Phrase(name: name.text), found: Phrase(name: found))
  }
}

/// Whether a product is sold, or there at all.
struct ProductStands: ThenStep {
  var product = FreeText("")
  var state = State.sold

  enum State: Equatable, Sendable { case sold, offSale, gone }

  private static let states: [(State, String)] = [
    (.sold, "est vendu"), (.offSale, "n'est plus vendu"), (.gone, "n'existe pas"),
  ]

  static let pattern: StepPattern<Self> =
    "le produit \(\.product, as: "produit") \(\.state, states)"

  func check(in scene: Scene) throws -> Finding {
    let product = try scene.desk.reader.product(named: product.text)
    let found: State = product.map { $0.isSold ? .sold : .offSale } ?? .gone
    return try Mismatch.check(found == state, Self.words(state), found: Self.words(found))
  }

  private static func words(_ state: State) -> Phrase {
    switch state {
    case .sold: Phrase(fr: "vendu", it: "in vendita", en: "on sale")
    case .offSale: Phrase(fr: "plus vendu", it: "non più in vendita", en: "off sale")
    case .gone: Phrase(fr: "supprimé", it: "eliminato", en: "deleted")
    }
  }
}
