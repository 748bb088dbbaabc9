import Canvas
import ClientArea
import Store

/// Asks until when a ticket rests (SUPPORT-1).
struct HoldScreen: FormScreen {
  private var ticket: Ticket
  var form: Form?

  init(of ticket: Ticket) { self.ticket = ticket }

  private static let day = DetailField.delay.fieldID

  /// A week from now.
  static func usual(from today: Day) -> Day { today + 7 }

  var title: Phrase { TicketWords.holdTitle }
  var verb: Phrase { TicketWords.holdVerb }
  var shape: ScreenShape { .popup(Size(rows: 7, columns: 60)) }

  func fresh(in context: Context) -> Form {
    Form(
      [
        Field("ticket", "\(ticket.number)  \(ticket.subject)", .note(Style(.quiet))),
        .day(Self.day, context.words(TicketWords.until)),
      ],
      values: [
        Self.day: context.words(
          ticket.held(on: context.today) ?? Self.usual(from: context.today))
      ],
      buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    Day(typed: form[Self.day]).map {
      HoldTicket(ticket.id, from: .some(ticket.heldUntil), until: $0)
    }
  }

  mutating func refresh(in context: Context) throws {
    ticket = try context.desk.reader.ticket(ticket.id)
  }

  func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    Day(typed: form[Self.day]) == nil ? [Self.day: ClockWords.dateExpected] : [:]
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      title, because: [Reason(SupportWorksInOrder.self, SupportWorksInOrder.statement)])
  }
}
