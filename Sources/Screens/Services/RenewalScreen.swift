package import Canvas
package import ClientArea
package import Store

/// The payment page of a renewal. It says whose name the invoice will bear before anything is paid
/// (BILL-7): both are read off the decision that the payment will carry out.
package struct RenewalScreen: Screen {
  private let service: ID<Service>
  private let name: String
  /// The expiry date that the person saw; a period that somebody else has paid since is refused (BILL-13).
  private let expiry: Day
  private var payment = PaymentFields()

  package init(_ service: ID<Service>, named name: String, expiringOn day: Day) {
    self.service = service
    self.name = name
    expiry = day
  }

  /// What would be done, and the page that says so.
  package struct Content {
    let foresight: Foresight
    let page: PaymentPage
    /// The party on the invoice; nil where nothing can be paid.
    let invoice: Invoice?
  }

  package var title: Phrase {
    Phrase(fr: "Renouvellement", it: "Rinnovo", en: "Renewal")
  }
  package var takesText: Bool { payment.takesText }

  package func read(in stage: Stage) throws -> Content {
    let foresight = try stage.desk.foresee(
      command(paying: PaymentOrder(.card, payer: payment.order.payer)), as: stage.session)
    let payers = try stage.desk.answer(PayerList(), as: stage.session)
    let balance = try stage.desk.answer(Balance(), as: stage.session)
    switch foresight {
    case .refused(let refusal):
      return Content(
        foresight: foresight,
        page: PaymentPage(
          [serviceFact], totals: nil, payers: payers, balance: balance, refusal: refusal),
        invoice: nil)
    case .possible(let decision):
      let invoice = decision.first(Invoice.self)
      return Content(
        foresight: foresight,
        page: PaymentPage(
          facts(of: decision, in: stage), totals: invoice?.totals, payers: payers,
          balance: balance),
        invoice: invoice)
    }
  }

  package func bindings(showing content: Content, in stage: Stage) -> [Binding<Never>] { [] }

  package mutating func press(_ key: Key, showing content: Content, in stage: Stage) -> Effect? {
    switch payment.press(key, on: content.page, in: Box.inside(stage.rect), stage) {
    case .moved: .stay
    case .cancelled: .close
    case .paid(let order): .perform(command(paying: order))
    case nil: nil
    }
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      return .all([
        .replace(ReceiptScreen(Self.done, decision)), .say(decision.message),
      ])
    case .refused(let refusal):
      if let content = try? read(in: stage) {
        payment.show(refusal, on: content.page, in: stage)
      }
      return .warn(refusal.spoken)
    }
  }

  package func explanation(showing content: Content, in stage: Stage) -> Explanation? {
    PaymentExplanation.of(content.foresight, payer: stage.account)
  }

  package func copyable(showing content: Content, in stage: Stage) -> String? { name }

  package func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    let inner = Box(stage.words(heading)).draw(on: &frame, in: stage.rect)
    payment.draw(content.page, on: &frame, in: inner, stage)
  }

  private func command(paying order: PaymentOrder) -> RenewService {
    RenewService(service, named: name, expiringOn: expiry, paying: order)
  }

  private func facts(of decision: Decision, in stage: Stage) -> [PaymentPage.Fact] {
    var facts = [serviceFact]
    if let renewed = decision.first(Service.self) {
      facts.append(
        PaymentPage.Fact(
          PaymentWords.period,
          PaymentWords.period(from: renewed.paidFrom, to: renewed.expiresOn - 1)))
    }
    return facts + PaymentExplanation.facts(about: decision, payer: stage.account)
  }

  private var serviceFact: PaymentPage.Fact {
    PaymentPage.Fact(ServiceWords.service, Phrase(name: name))
  }

  private var heading: Phrase {
    Phrase(fr: "Renouveler \(name)", it: "Rinnovare \(name)", en: "Renew \(name)")
  }

  private static let done = Phrase(
    fr: "Renouvellement payé", it: "Rinnovo pagato", en: "Renewal paid")
}
