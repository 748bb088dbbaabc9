package import Canvas
package import ClientArea
import Store

/// Asks by how many days the clock is to move on.
package struct ClockDaysScreen: FormScreen {
  package var form: Form?

  private static let days: FieldID = "days"
  /// A century: what a typing slip reaches at most.
  private static let longest = 36_525

  package init() {}

  package var title: Phrase { ClockWords.moveClock }
  package var verb: Phrase { ClockWords.move }
  package var shape: ScreenShape { .popup(Size(rows: 7, columns: 60)) }

  package func fresh(in context: Context) -> Form {
    Form(
      [.text(Self.days, context.words(ClockWords.days.capitalized), limit: 6, width: 8)],
      values: [Self.days: "7"], buttons: FormButtons.of(verb, in: context),
      defaultButton: FormButtons.send)
  }

  package func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    days(in: form) == nil ? [Self.days: FormWords.daysExpected] : [:]
  }

  package mutating func submit(_ form: Form, in context: Context) -> Effect {
    guard let days = days(in: form) else { return .stay }
    return .all([.close, .advance(to: Moment(morningOf: context.today + days))])
  }

  private func days(in form: Form) -> Int? {
    form.number(Self.days).flatMap { (1...Self.longest).contains($0) ? $0 : nil }
  }
}
