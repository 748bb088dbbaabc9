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

  package func fresh(in context: Context) -> Form {
    Form(
      [
        Field("product", product.name, .heading),
        .text(Self.price, context.words(ProductWords.netPrice), limit: 20, width: 16),
        Field("note", context.words(ProductWords.keptByOrders), .note(Style(.quiet))),
      ], values: [Self.price: product.price.text(in: .fr)],
      buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  /// A text that is no amount never becomes a command.
  package func command(of form: Form, in context: Context) -> (any Command)? {
    Money(reading: form[Self.price]).map { ChangePrice(of: product.id, to: $0) }
  }

  package mutating func submit(_ form: Form, in context: Context) -> Effect {
    command(of: form, in: context).map { .perform($0) }
      ?? show([Self.price: ProductWords.notAnAmount], in: context)
  }

  package func purpose(of form: Form, in context: Context) -> (any Command)? { nil }

  private static let price = DetailField.price.fieldID
}
