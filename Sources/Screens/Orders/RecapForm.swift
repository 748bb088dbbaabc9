package import Canvas
package import ClientArea
package import Store

/// « Commander », third step, where nothing is paid yet: it shows what is ordered, and a button sends it.
package protocol RecapForm: FormScreen {
  /// What is said where the order's page takes its place.
  func notice(of order: Order, by decision: Decision) -> Phrase
}

extension RecapForm {
  package var title: Phrase { OrderWords.recap }
  package var shape: ScreenShape { .full }

  package func heading(in context: Context) -> Phrase {
    OrderWords.heading(3, OrderWords.recapStep)
  }

  package func fresh(in context: Context) -> Form {
    Form([], buttons: FormButtons.of(verb, in: context), startsAtButtons: true)
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      guard let order = decision.first(Order.self) else { return .close }
      return .all([
        .fill(nil), .close, .replace(OrderScreen(order.id)), .say(notice(of: order, by: decision)),
      ])
    case .refused(let refusal): return .refused(refusal)
    }
  }
}
