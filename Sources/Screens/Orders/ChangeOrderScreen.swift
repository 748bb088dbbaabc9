package import Canvas
package import ClientArea
import Store

/// Changes the product or the name of a recorded order, before it is paid (AGENCY-3).
package struct ChangeOrderScreen: FormScreen {
  package var form: Form?
  private let order: Order

  private static let product: FieldID = "product"
  private static let name = DetailField.serviceName.fieldID

  package init(_ order: Order) { self.order = order }

  package var title: Phrase { AgencyWords.change.capitalized }
  package var verb: Phrase { AgencyWords.saveChange }
  package var shape: ScreenShape { .popup(Size(rows: 10, columns: 74)) }
  package var takesText: Bool { form?.takesText ?? false }

  package func fresh(in context: Context) throws -> Form {
    let order = (try? context.desk.reader.order(order.id)) ?? order
    let offers = try context.desk.answer(Catalogue(keeping: order.product), as: context.session)
    let choices = offers.map {
      Field.Choice("\($0.id.value)", context.words(ProductWords.nameAndPrice(of: $0)))
    }
    return Form(
      [
        Field(Self.product, context.words(ServiceWords.product), .select(choices, width: 44)),
        .text(Self.name, context.words(DetailField.serviceName.word), limit: TextFormat.longest),
      ], values: [Self.product: "\(order.product.value)", Self.name: order.serviceName],
      buttons: FormButtons.of(verb, in: context))
  }

  package func command(of form: Form, in context: Context) throws -> (any Command)? {
    Self.entry(of: form).map {
      ChangeOrder(order.id, from: Self.entry(of: form.asOpened), to: $0)
    }
  }

  private static func entry(of form: Form) -> OrderEntry? {
    form.number(product).map { OrderEntry(ID($0), named: form[name]) }
  }
}
