import ClientArea
import Store

/// Orders that wait, by their numbers: several may.
enum WaitingOrderSteps {
  static let all: [any ScenarioStep.Type] = [
    PaysWaitingOrder.self, PaysWaitingOrderInVain.self, CancelsWaitingOrder.self,
  ]
}

struct PaysWaitingOrder: WhenStep {
  var actor = Actor.unknown
  var number = FreeText("")
  var paysByBalance = false
  var payer: FreeText?

  static let pattern: StepPattern<Self> = """
    \(\.actor) paie la commande \(\.number, as: "numéro")\(\.paysByBalance, " avec son solde", "")\
    \(" au nom du payeur ", \.payer, as: "nom")
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let payer = try payer.map { try scene.payer($0.text, of: session) }
    let payment = PaymentOrder(paysByBalance ? .balance : .card, payer: payer?.id)
    try scene.perform(PayOrder(try scene.order(number).id, paying: payment), as: session)
  }
}

struct PaysWaitingOrderInVain: WhenStep {
  var actor = Actor.unknown
  var number = FreeText("")
  var choice = PaymentChoice.refusedCard

  static let pattern: StepPattern<Self> = """
    \(\.actor) paie la commande \(\.number, as: "numéro") \(\.choice, PaymentChoice.inVain)
    """

  func act(in scene: Scene) throws {
    try scene.perform(
      PayOrder(try scene.order(number).id, paying: PaymentOrder(choice)),
      as: try scene.session(of: actor))
  }
}

struct CancelsWaitingOrder: WhenStep {
  var actor = Actor.unknown
  var number = FreeText("")

  static let pattern: StepPattern<Self> = "\(\.actor) annule la commande \(\.number, as: "numéro")"

  func act(in scene: Scene) throws {
    try scene.perform(CancelOrder(try scene.order(number).id), as: try scene.session(of: actor))
  }
}

extension PaymentChoice {
  /// How a payment may fail (SIM-7), as steps say it.
  static let inVain: [(PaymentChoice, String)] = [
    (.refusedCard, "avec une carte refusée"), (.abandoned, "et abandonne le paiement"),
  ]
}

extension Scene {
  fileprivate func order(_ number: FreeText) throws -> Order {
    guard let order = try facts.order(numbered: number.text) else {
      throw StepImpossible(
        reason: Phrase(
          fr: "aucune commande « \(number.text) »", it: "nessun ordine « \(number.text) »",
          en: "no order “\(number.text)”"))
    }
    return order
  }
}
