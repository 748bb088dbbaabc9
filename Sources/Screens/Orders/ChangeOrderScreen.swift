package import Canvas
package import ClientArea
import Store

/// Changes the product or the name of a line of a recorded order, before it is paid (AGENCY-3).
package struct ChangeOrderScreen: FormScreen {
  package var form: Form?
  private let order: Order
  private let line: Int

  private static let product: FieldID = "product"
  private static let name = DetailField.serviceName.fieldID

  /// - Parameter line: one that the order has.
  package init(_ order: Order, line: Int = 0) {
    self.order = order
    self.line = line
  }

  package var title: Phrase { AgencyWords.change.capitalized }
  package var verb: Phrase { AgencyWords.saveChange }
  package var shape: ScreenShape { .popup(Size(rows: 10, columns: 74)) }
  package var takesText: Bool { form?.takesText ?? false }

  package func fresh(in context: Context) throws -> Form {
    let now = (try? context.desk.reader.order(order.id)) ?? order
    let line = now.lines.indices.contains(line) ? now.lines[line] : order.lines[line]
    let offers = try context.desk.answer(Catalogue(keeping: line.product), as: context.session)
    let choices = offers.map {
      Field.Choice("\($0.id.value)", context.words(ProductWords.nameAndPrice(of: $0)))
    }
    return Form(
      [
        Field(Self.product, context.words(ServiceWords.product), .select(choices, width: 44)),
        .text(Self.name, context.words(DetailField.serviceName.word), limit: TextFormat.longest),
      ], values: [Self.product: "\(line.product.value)", Self.name: line.serviceName],
      buttons: FormButtons.of(verb, in: context))
  }

  package func command(of form: Form, in context: Context) throws -> (any Command)? {
    Self.entry(of: form).map {
      ChangeOrder(order.id, line: line, from: Self.entry(of: form.asOpened), to: $0)
    }
  }

  private static func entry(of form: Form) -> OrderEntry? {
    form.number(product).map { OrderEntry(ID($0), named: form[name]) }
  }
}
