package import Canvas
package import ClientArea
package import Store

/// The payment page of a renewal. It says whose name the invoice will bear before anything is paid (BILL-7).
package struct RenewalScreen: Screen {
  private let name: String
  private var checkout: Checkout

  /// - Parameter day: the expiry date that the person saw; a period that somebody else has paid since is
  ///   refused (BILL-13).
  package init(_ service: ID<Service>, named name: String, expiringOn day: Day) {
    self.name = name
    let subject = PaymentPage.Fact(ServiceWords.service, Phrase(name: name))
    checkout = Checkout(
      of: subject,
      by: { RenewService(service, named: name, expiringOn: day, paying: $0) },
      saying: { decision, stage in
        let period = decision.first(Service.self).map {
          PaymentPage.Fact(
            PaymentWords.period,
            PaymentWords.period(from: $0.paidFrom, to: $0.expiresOn - 1))
        }
        let invoicedTo = PaymentExplanation.facts(about: decision, payer: stage.account)
        return [subject] + (period.map { [$0] } ?? []) + invoicedTo
      })
  }

  package var title: Phrase {
    Phrase(fr: "Renouvellement", it: "Rinnovo", en: "Renewal")
  }
  package var takesText: Bool { checkout.takesText }
  package var isForm: Bool { true }

  package func read(in stage: Stage) throws -> Checkout.Content { try checkout.read(in: stage) }

  package func bindings(
    showing content: Checkout.Content, in stage: Stage
  ) -> [Binding<Never>] { [] }

  package mutating func press(
    _ key: Key, showing content: Checkout.Content, in stage: Stage
  ) -> Effect? {
    checkout.press(key, showing: content, in: stage)
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      return .all([.replace(ReceiptScreen(Self.done, decision)), .say(decision.message)])
    case .refused(let refusal): return checkout.refused(refusal, in: stage)
    }
  }

  package func explanation(
    showing content: Checkout.Content, in stage: Stage
  ) -> Explanation? {
    PaymentExplanation.of(content.foresight, payer: stage.account)
  }

  package func copyable(showing content: Checkout.Content, in stage: Stage) -> String? { name }

  package func trial(
    showing content: Checkout.Content, in stage: Stage
  ) -> (any Command)? {
    checkout.trial(showing: content)
  }

  package func draw(_ content: Checkout.Content, on frame: inout Frame, in stage: Stage) {
    checkout.draw(
      content,
      under: Phrase(fr: "Renouveler \(name)", it: "Rinnovare \(name)", en: "Renew \(name)"),
      on: &frame, in: stage)
  }

  private static let done = Phrase(
    fr: "Renouvellement payé", it: "Rinnovo pagato", en: "Renewal paid")
}
