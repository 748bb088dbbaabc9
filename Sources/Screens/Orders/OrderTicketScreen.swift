package import Canvas
package import ClientArea
package import Store

/// Writes to support about an order; its client and its agency both read it (AGENCY-3).
package struct OrderTicketScreen: FormScreen {
  package var form: Form?
  private let order: ID<Order>
  private let number: String

  package init(_ order: Order) {
    self.order = order.id
    number = order.number
  }

  package var title: Phrase { AgencyWords.write.capitalized }
  package var verb: Phrase { TicketWords.send }
  package var shape: ScreenShape { .popup(Size(rows: 16, columns: 74)) }

  package func fresh(in context: Context) -> Form {
    Form(
      [
        Field("about", context.words(OrderWords.orderHeading(number)), .note(Style(.quiet))),
        .text(
          NewTicketFields.subject, context.words(TicketWords.subject), limit: TextFormat.longest),
        Field(
          NewTicketFields.text, context.words(TicketWords.text), .area(limit: 10_000, rows: 6)),
      ], buttons: FormButtons.of(verb, in: context))
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let opened = decision.first(Ticket.self).map { Effect.replace(TicketScreen($0.id)) }
      return .all([opened ?? .close, .say(decision.message)])
    case .refused(let refusal): return show(refusal, in: context)
    }
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    OpenTicket(
      form[NewTicketFields.subject], saying: form[NewTicketFields.text], inOrder: order)
  }
}
