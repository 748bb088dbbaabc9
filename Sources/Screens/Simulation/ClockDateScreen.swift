package import Canvas
package import ClientArea
import Store

/// Asks for the date to which the clock is to move on; an earlier one is refused (SIM-1).
package struct ClockDateScreen: FormScreen {
  package var form: Form?

  private static let date: FieldID = "date"

  package init() {}

  package var title: Phrase { ClockWords.moveClock }
  package var verb: Phrase { ClockWords.move }
  package var shape: ScreenShape { .popup(Size(rows: 7, columns: 60)) }

  package func fresh(in context: Context) -> Form {
    Form(
      [.day(Self.date, context.words(ClockWords.date.capitalized))],
      values: [Self.date: context.words(context.today.adding(months: 1))],
      buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  package func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    guard let day = Day(typed: form[Self.date]) else {
      return [Self.date: ClockWords.dateExpected]
    }
    let refusal = context.refusal(of: AdvanceTime(to: Moment(morningOf: day)), as: .clock)
    return refusal.map { [Self.date: $0.spoken] } ?? [:]
  }

  package mutating func submit(_ form: Form, in context: Context) -> Effect {
    guard let day = Day(typed: form[Self.date]) else { return .stay }
    return .all([.close, .advance(to: Moment(morningOf: day))])
  }
}
