import ClientArea
import Store

/// Orders that wait, by their numbers: several may.
enum WaitingOrderSentences {
  static let all: [any ScenarioStep.Type] = [PaysWaitingOrder.self, CancelsWaitingOrder.self]
}

struct PaysWaitingOrder: Sentence {
  typealias Said = PayOrder

  var actor = Actor.unknown
  var number = FreeText("")
  var choice = PaymentChoice.card
  var payer: FreeText?
  /// Where the page showed another total than it would now (ORDER-15).
  var seen: Money?

  static let pattern: StepPattern<Self> = """
    \(\.actor) paie la commande \(\.number, as: "numéro")\(\.choice, PaymentChoice.words)\
    \(" au nom du payeur ", \.payer, as: "nom")\(" pour un total affiché de ", \.seen)
    """

  func command(in names: Names) throws -> any Command {
    PayOrder(
      try names.order(numbered: number).id,
      paying: PaymentOrder(choice, payer: try names.payer(payer), seeing: seen))
  }

  static func saying(_ command: PayOrder, in names: Names) throws -> Self? {
    Self(
      number: FreeText(try names.reader.order(command.order).number),
      choice: command.payment.choice, payer: try names.name(of: command.payment.payer),
      seen: try names.former(
        command.payment.seen, of: PayOrder(command.order, paying: .card)))
  }

  func happensAt(in names: Names) -> Spot { .waitingOrders }
}

struct CancelsWaitingOrder: Sentence {
  typealias Said = CancelOrder

  var actor = Actor.unknown
  var number = FreeText("")

  static let pattern: StepPattern<Self> = "\(\.actor) annule la commande \(\.number, as: "numéro")"

  func command(in names: Names) throws -> any Command {
    CancelOrder(try names.order(numbered: number).id)
  }

  static func saying(_ command: CancelOrder, in names: Names) throws -> Self? {
    Self(number: FreeText(try names.reader.order(command.order).number))
  }

  func happensAt(in names: Names) -> Spot { .waitingOrders }
}
