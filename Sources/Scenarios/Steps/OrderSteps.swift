import ClientArea
import Store

/// Services and orders.
enum OrderSteps {
  static let all: [any ScenarioStep.Type] = [
    ServiceExists.self, Orders.self, OrdersForNewClient.self, OrdersForExistingClient.self,
    PaysOrder.self, PaysOrderInVain.self, AbandonsOrder.self, ChangesPrice.self, RecapSays.self,
    OwnerIs.self, ExpiresOn.self,
  ]
}

struct ServiceExists: GivenStep {
  var kind = ServiceKind.hosting
  var service = ServiceName("")
  var owner = AccountCode("")
  var expiry = Day(number: 0)

  static let pattern: StepPattern<Self> = """
    \(\.kind, [
      (.hosting, "l'hébergement"), (.domain, "le domaine"), (.website, "le site"),
      (.mailbox, "la boîte mail"),
    ]) \(\.service) de \(\.owner) qui expire le \(\.expiry)
    """

  func build(in scene: Scene) throws {
    try scene.builder.addService(
      service.text, kind: kind, of: owner.text, expiringOn: expiry)
  }
}

struct Orders: WhenStep {
  var actor = Actor.unknown
  var product = FreeText("")
  var service = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) commande \(\.product, as: "produit") nommé \(\.service)"

  func act(in scene: Scene) throws {
    try scene.order(product, named: service, for: .myself, as: actor)
  }
}

struct OrdersForNewClient: WhenStep {
  var actor = Actor.unknown
  var product = FreeText("")
  var service = ServiceName("")
  var client = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) commande \(\.product, as: "produit") nommé \(\.service) pour le nouveau contact :\
    \(table: \.client)
    """

  func act(in scene: Scene) throws {
    var details = ContactDetails.blank
    try details.fill(from: client)
    try scene.order(product, named: service, for: .newClient(details), as: actor)
  }
}

struct OrdersForExistingClient: WhenStep {
  var actor = Actor.unknown
  var product = FreeText("")
  var service = ServiceName("")
  var client = AccountCode("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) commande \(\.product, as: "produit") nommé \(\.service) pour le contact existant \
    \(\.client)
    """

  func act(in scene: Scene) throws {
    let owner = try scene.account(client).id
    try scene.order(product, named: service, for: .existingClient(owner), as: actor)
  }
}

struct PaysOrder: WhenStep {
  var actor = Actor.unknown
  var paysByBalance = false
  var payer: FreeText?

  static let pattern: StepPattern<Self> = """
    \(\.actor) paie la commande\(\.paysByBalance, " avec son solde", "")\
    \(" au nom du payeur ", \.payer, as: "nom")
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let payer = try payer.map { try scene.payer($0.text, of: session) }
    try scene.payOrder(
      PaymentOrder(paysByBalance ? .balance : .card, payer: payer?.id), as: actor)
  }
}

struct PaysOrderInVain: WhenStep {
  var actor = Actor.unknown

  static let pattern: StepPattern<Self> = "\(\.actor) paie la commande avec une carte refusée"

  func act(in scene: Scene) throws {
    try scene.payOrder(PaymentOrder(.refusedCard), as: actor)
  }
}

struct AbandonsOrder: WhenStep {
  var actor = Actor.unknown

  static let pattern: StepPattern<Self> = "\(\.actor) abandonne la commande"

  func act(in scene: Scene) throws { try scene.abandonOrder(as: actor) }
}

struct ChangesPrice: WhenStep {
  var actor = Actor.unknown
  var product = FreeText("")
  var price = Money.zero

  static let pattern: StepPattern<Self> =
    "\(\.actor) change le prix de \(\.product, as: "produit") en \(\.price) HT"

  func act(in scene: Scene) throws {
    let product = try scene.builder.product(product.text)
    try scene.perform(ChangePrice(of: product.id, to: price), as: try scene.session(of: actor))
  }
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

struct OwnerIs: ThenStep {
  var service = ServiceName("")
  var owner = AccountCode("")

  static let pattern: StepPattern<Self> = "le propriétaire de \(\.service) est \(\.owner)"

  func check(in scene: Scene) throws -> Finding {
    let actual = try scene.desk.reader.account(try scene.service(service).owner)
    return try Mismatch.check(
      actual.isMeant(by: owner.text), Phrase(name: owner.text),
      found: Phrase(name: actual.nameAndCode))
  }
}

struct ExpiresOn: ThenStep {
  var service = ServiceName("")
  var expiry = Day(number: 0)

  static let pattern: StepPattern<Self> = "\(\.service) expire le \(\.expiry)"

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check(try scene.service(service).expiresOn.iso, is: expiry.iso)
  }
}
