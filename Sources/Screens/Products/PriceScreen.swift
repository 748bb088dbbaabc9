package import Canvas
package import ClientArea
import Store

/// Asks for the new price of a product. Orders already made keep theirs (ORDER-11).
package struct PriceScreen: FormScreen {
  private let product: Product
  package var form: Form?

  package init(of product: Product) { self.product = product }

  package var title: Phrase { ProductWords.changePrice }
  package var verb: Phrase { ProductWords.save }
  package var shape: ScreenShape { .popup(Size(rows: 9, columns: 60)) }

  package func fresh(in stage: Stage) -> Form {
    Form(
      [
        Field("product", product.name, .heading),
        .text(Self.price, stage.words(ProductWords.netPrice), limit: 20, width: 16),
        Field("note", stage.words(ProductWords.keptByOrders), .note(Style(.quiet))),
      ], values: [Self.price: product.price.text(in: .fr)],
      buttons: FormButtons.of(verb, in: stage), defaultButton: FormButtons.send)
  }

  /// A text that is no amount never becomes a command.
  package func command(of form: Form, in stage: Stage) -> (any Command)? {
    Money(reading: form[Self.price]).map { ChangePrice(of: product.id, to: $0) }
  }

  package mutating func submit(_ form: Form, in stage: Stage) -> Effect {
    command(of: form, in: stage).map { .perform($0) }
      ?? show([Self.price: ProductWords.notAnAmount], in: stage)
  }

  package func purpose(of form: Form, in stage: Stage) -> (any Command)? { nil }

  private static let price = DetailField.price.fieldID
}
