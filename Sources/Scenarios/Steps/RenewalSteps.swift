import ClientArea
import Store

/// Renewals in other ways than the usual ones.
enum RenewalSteps {
  static let all: [any ScenarioStep.Type] = [
    RenewsForPayer.self, RenewsAndAbandons.self, RenewsFromOldPage.self,
    RenewsByQuickLinkInVain.self, RenewsByEarlierLink.self, RenewsByUnknownLink.self,
  ]
}

/// With another name on the invoice (BILL-12).
struct RenewsForPayer: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")
  var paysByBalance = false
  var payer = FreeText("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) renouvelle \(\.service)\(\.paysByBalance, " avec son solde", "") \
    au nom du payeur \(\.payer, as: "nom")
    """

  func act(in scene: Scene) throws {
    let payer = try scene.payer(payer.text, of: try scene.session(of: actor))
    try scene.renew(
      service, paying: PaymentOrder(paysByBalance ? .balance : .card, payer: payer.id), as: actor)
  }
}

struct RenewsAndAbandons: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) renouvelle \(\.service) et abandonne le paiement
    """

  func act(in scene: Scene) throws {
    try scene.renew(service, paying: PaymentOrder(.abandoned), as: actor)
  }
}

/// From a page that shows another expiry date than the service has by now (BILL-13).
struct RenewsFromOldPage: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")
  var expiry = Day(number: 0)

  static let pattern: StepPattern<Self> = """
    \(\.actor) renouvelle \(\.service) depuis une page qui indique l'échéance du \(\.expiry)
    """

  func act(in scene: Scene) throws {
    let service = try scene.service(service)
    try scene.perform(
      RenewService(service.id, named: service.name, expiringOn: expiry, paying: .card),
      as: try scene.session(of: actor))
  }
}

struct RenewsByQuickLinkInVain: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")
  var choice = PaymentChoice.refusedCard

  static let pattern: StepPattern<Self> = """
    \(\.actor, or: Actor.words) ouvre le lien de renouvellement rapide de \(\.service) \
    \(\.choice, [
      (.refusedCard, "et paie avec une carte refusée"), (.abandoned, "et abandonne le paiement"),
      (.balance, "et paie avec son solde"),
    ])
    """

  func act(in scene: Scene) throws {
    try scene.renewByQuickLink(0, of: service, paying: choice, as: actor)
  }
}

/// A link by its rank, counted from the latest: two or more have come since.
struct RenewsByEarlierLink: WhenStep {
  var actor = Actor.unknown
  var rank = 3
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = """
    \(\.actor, or: Actor.words) ouvre le lien de renouvellement rapide n° \(\.rank) en partant du \
    dernier de \(\.service) et paie
    """

  func act(in scene: Scene) throws {
    try scene.renewByQuickLink(rank - 1, of: service, as: actor)
  }
}

/// A link that nobody was ever sent (MAIL-7).
struct RenewsByUnknownLink: WhenStep {
  var actor = Actor.unknown

  static let pattern: StepPattern<Self> =
    "\(\.actor, or: Actor.words) ouvre un lien de renouvellement rapide inconnu et paie"

  func act(in scene: Scene) throws {
    try scene.perform(RenewByQuickLink("", paying: .card), as: try scene.session(of: actor))
  }
}
