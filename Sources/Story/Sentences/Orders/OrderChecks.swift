import ClientArea
import Store

/// What is true of orders.
enum OrderChecks {
  static let all: [any ScenarioStep.Type] = [
    RecapSays.self, OrderStands.self, OrderIsEntrusted.self,
  ]
}

struct RecapSays: ThenStep {
  var owner = FreeText("")
  var buyer = FreeText("")

  static let pattern: StepPattern<Self> = """
    le récapitulatif indique le propriétaire \(\.owner, as: "nom") et la facture au nom de \
    \(\.buyer, as: "nom")
    """

  func check(in scene: Scene) throws -> Finding {
    guard let recap = scene.recap else {
      throw Mismatch(
        expected: Phrase(fr: "un récapitulatif", it: "un riepilogo", en: "a recap"),
        actual: Phrase(fr: "aucun", it: "nessuno", en: "none"))
    }
    let names = (owner: recap.ownerName ?? "?", buyer: recap.buyerName)
    return try Mismatch.check(
      names == (owner.text, buyer.text), Self.words(owner.text, buyer.text),
      found: Self.words(names.owner, names.buyer))
  }

  private static func words(_ owner: String, _ buyer: String) -> Phrase {
    Phrase(
      fr: "propriétaire \(owner), facture au nom de \(buyer)",
      it: "proprietario \(owner), fattura a nome di \(buyer)",
      en: "owner \(owner), invoice in the name of \(buyer)")
  }
}

struct OrderStands: ThenStep {
  var service = ServiceName("")
  var status = OrderStatus.awaitingPayment

  static let pattern: StepPattern<Self> = """
    la commande de \(\.service) est \(\.status, [
      (.awaitingConsent, "en attente d'accord"), (.awaitingPayment, "à payer"),
      (.paid, "payée"), (.cancelled, "annulée"),
    ])
    """

  func check(in scene: Scene) throws -> Finding {
    let actual = try scene.names.order(of: service).status
    return try Mismatch.check(actual == status, status.word, found: actual.word)
  }
}

struct OrderIsEntrusted: ThenStep {
  var service = ServiceName("")
  var isEntrusted = true
  var agency = AccountCode("")

  static let pattern: StepPattern<Self> = """
    la commande de \(\.service) \(\.isEntrusted, "est", "n'est pas") confiée à \(\.agency)
    """

  func check(in scene: Scene) throws -> Finding {
    let agency = try scene.names.account(agency)
    let assignment = try scene.desk.reader.agency(of: try scene.names.order(of: service).id)
    let actual = assignment.map { $0.endedOn == nil ? $0.agency : nil } ?? nil
    return try Mismatch.check(
      (actual == agency.id) == isEntrusted,
      Phrase(name: (isEntrusted ? "" : "≠ ") + agency.nameAndCode),
      found: Phrase(
        name: try actual.map { try scene.desk.reader.account($0).nameAndCode } ?? "—"))
  }
}
