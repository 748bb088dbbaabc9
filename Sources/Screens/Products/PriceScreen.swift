package import Canvas
package import ClientArea
import Store

/// Asks for a price of a product and the day it begins. Orders already made keep theirs (ORDER-11).
package struct PriceScreen: FormScreen {
  /// The prices of the product when the form was opened.
  private var history: PriceHistory
  private var suggestion: Money
  /// The first day of a planned price that is changed; nil for another price.
  private let planned: Day?
  package var form: Form?

  /// - Parameter suggestion: the price that the form holds at the beginning.
  package init(of history: PriceHistory, from suggestion: Money) {
    self.history = history
    self.suggestion = suggestion
    planned = nil
  }

  package init(of history: PriceHistory, changing price: ProductPrice) {
    self.history = history
    suggestion = price.price
    planned = price.startsOn
  }

  package var title: Phrase {
    planned == nil ? ProductWords.changePrice : ProductWords.changePlanned
  }
  package var verb: Phrase { ProductWords.save }
  package var shape: ScreenShape { .popup(Size(rows: 10, columns: 60)) }

  package func fresh(in context: Context) -> Form {
    let day = DetailField.startDay.word
    return Form(
      [
        Field("product", context.words(history.product.called), .heading),
        .text(Self.price, context.words(ProductWords.netPrice), limit: 20, width: 16),
        planned == nil
          ? .day(Self.day, context.words(day))
          : Field(Self.day, context.words(day), .readOnly),
        Field("note", context.words(ProductWords.keptByOrders), .note(Style(.quiet))),
      ],
      values: [
        Self.price: suggestion.text(in: context.language),
        Self.day: context.words(planned ?? context.today),
      ],
      buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  /// A text that is no amount or no day never becomes a command. What is from today on says no day.
  package func command(of form: Form, in context: Context) -> (any Command)? {
    guard let price = Money(reading: form[Self.price]), let day = day(in: form) else {
      return nil
    }
    return ChangePrice(
      of: history.product.id, opened: history.price(on: day), to: price,
      from: day == context.today ? nil : day)
  }

  package mutating func refresh(in context: Context) throws {
    history = try context.desk.reader.prices(of: history.product.id)
    suggestion = history.price(on: planned ?? context.today)
  }

  package func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    var problems: [FieldID: Phrase] = [:]
    if Money(reading: form[Self.price]) == nil { problems[Self.price] = ProductWords.notAnAmount }
    if day(in: form) == nil { problems[Self.day] = ClockWords.dateExpected }
    return problems
  }

  package func explanation(showing form: Form, in context: Context) -> Explanation? {
    ProductKeys.explanation(of: nil)
  }

  private func day(in form: Form) -> Day? { planned ?? Day(typed: form[Self.day]) }

  private static let price = DetailField.price.fieldID
  private static let day = DetailField.startDay.fieldID
}
