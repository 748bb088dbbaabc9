import ClientArea
import Store

/// The catalogue.
enum ProductSentences {
  static let all: [any ScenarioStep.Type] = [ChangesPrice.self]
}

struct ChangesPrice: Sentence {
  typealias Said = ChangePrice

  var actor = Actor.unknown
  var product = FreeText("")
  var price = Money.zero

  static let pattern: StepPattern<Self> =
    "\(\.actor) change le prix de \(\.product, as: "produit") en \(\.price) HT"

  func command(in names: Names) throws -> any Command {
    ChangePrice(of: try names.product(product).id, to: price)
  }

  static func saying(_ command: ChangePrice, in names: Names) throws -> Self? {
    Self(product: try names.name(of: command.product), price: command.price)
  }

  func happensAt(in names: Names) -> Spot { .menu(.products) }
}
