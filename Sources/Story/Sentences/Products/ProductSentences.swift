import ClientArea
import Store

/// The catalogue.
enum ProductSentences {
  static let all: [any ScenarioStep.Type] = [
    ChangesPrice.self, WithdrawsPrice.self, CreatesProduct.self, EditsProduct.self,
    SellsProduct.self, DeletesProduct.self, ProductCosts.self, ProductIsCalled.self,
    ProductStands.self,
  ]

  /// What a product is, between brackets.
  static let kinds: [(ServiceKind, String)] = ServiceKind.allCases.map { ($0, $0.word.fr) }
}

/// A sentence about the catalogue.
protocol ProductSentence: Sentence {}

extension ProductSentence {
  func happensAt(in names: Names) -> Spot { .menu(.products) }
}

/// From today on, unless it says another day.
struct ChangesPrice: ProductSentence {
  typealias Said = ChangePrice

  var actor = Actor.unknown
  var product = FreeText("")
  var price = Money.zero
  var startsOn: Day?

  static let pattern: StepPattern<Self> = """
    \(\.actor) change le prix de \(\.product, as: "produit") en \(\.price) HT\
    \(" à partir du ", \.startsOn)
    """

  func command(in names: Names) throws -> any Command {
    ChangePrice(of: try names.product(product).id, to: price, from: startsOn)
  }

  static func saying(_ command: ChangePrice, in names: Names) throws -> Self? {
    Self(
      product: try names.name(of: command.product), price: command.edit.wanted,
      startsOn: command.startsOn)
  }
}

struct WithdrawsPrice: ProductSentence {
  typealias Said = WithdrawPrice

  var actor = Actor.unknown
  var product = FreeText("")
  var startsOn = Day(number: 0)

  static let pattern: StepPattern<Self> =
    "\(\.actor) retire le prix de \(\.product, as: "produit") prévu au \(\.startsOn)"

  func command(in names: Names) throws -> any Command {
    WithdrawPrice(of: try names.product(product).id, from: startsOn)
  }

  static func saying(_ command: WithdrawPrice, in names: Names) throws -> Self? {
    Self(product: try names.name(of: command.product), startsOn: command.startsOn)
  }
}

struct CreatesProduct: ProductSentence {
  typealias Said = CreateProduct

  var actor = Actor.unknown
  var name = FreeText("")
  var kind = ServiceKind.hosting
  var price = Money.zero
  var months = 12
  var italian: FreeText?
  var english: FreeText?

  static let pattern: StepPattern<Self> = """
    \(\.actor) crée le produit \(\.name, as: "nom") (\(\.kind, ProductSentences.kinds)) à \
    \(\.price) HT pour \(\.months) mois\(", en italien ", \.italian, as: "nom")\
    \(", en anglais ", \.english, as: "nom")
    """

  func command(in names: Names) -> any Command {
    CreateProduct(
      name.text, kind, at: price, months: months, italian: italian?.text ?? "",
      english: english?.text ?? "")
  }

  static func saying(_ command: CreateProduct, in names: Names) -> Self? {
    guard command.months >= 0 else { return nil }
    return Self(
      name: FreeText(command.name), kind: command.kind, price: command.price,
      months: command.months, italian: command.italian.isEmpty ? nil : FreeText(command.italian),
      english: command.english.isEmpty ? nil : FreeText(command.english))
  }
}

struct EditsProduct: ProductSentence {
  typealias Said = EditProduct

  var actor = Actor.unknown
  var product = FreeText("")
  var name = FreeText("")
  var kind = ServiceKind.hosting
  var months = 12
  /// Nil where nothing is said of it; empty where it is to have none.
  var italian: FreeText?
  var english: FreeText?

  static let pattern: StepPattern<Self> = """
    \(\.actor) modifie le produit \(\.product, as: "produit") en \(\.name, as: "nom") \
    (\(\.kind, ProductSentences.kinds)) pour \(\.months) mois\
    \(", en italien ", \.italian, as: "nom")\(", en anglais ", \.english, as: "nom")
    """

  func command(in names: Names) throws -> any Command {
    EditProduct(
      try names.product(product).id, named: name.text, kind, months: months,
      italian: italian?.text, english: english?.text)
  }

  static func saying(_ command: EditProduct, in names: Names) throws -> Self? {
    let product = try names.reader.product(command.product)
    let stored = ProductEntry(of: product)
    let entry = command.edit.told { try $0.merged(over: stored) }
    guard entry.months >= 0 else { return nil }
    // What the sentence brings about without a word of it needs none.
    var unsaid = product
    unsaid.rename(to: entry.name)
    return Self(
      product: try names.name(of: command.product), name: FreeText(entry.name),
      kind: entry.kind, months: entry.months,
      italian: entry.italian.flatMap { $0 == unsaid.italian ? nil : FreeText($0) },
      english: entry.english.flatMap { $0 == unsaid.english ? nil : FreeText($0) })
  }
}

struct SellsProduct: ProductSentence {
  typealias Said = SellProduct

  var actor = Actor.unknown
  var isSold = true
  var product = FreeText("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) \(\.isSold, "remet en vente", "retire de la vente") le produit \
    \(\.product, as: "produit")
    """

  func command(in names: Names) throws -> any Command {
    SellProduct(try names.product(product).id, isSold)
  }

  static func saying(_ command: SellProduct, in names: Names) throws -> Self? {
    Self(isSold: command.isSold, product: try names.name(of: command.product))
  }
}

struct DeletesProduct: ProductSentence {
  typealias Said = DeleteProduct

  var actor = Actor.unknown
  var product = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) supprime le produit \(\.product, as: "produit")"

  func command(in names: Names) throws -> any Command {
    DeleteProduct(try names.product(product).id)
  }

  static func saying(_ command: DeleteProduct, in names: Names) throws -> Self? {
    Self(product: try names.name(of: command.product))
  }
}
