import ClientArea
import Store

/// Agencies and the orders that are entrusted to them.
enum AgencySteps {
  static let all: [any ScenarioStep.Type] = [
    IsAgency.self, SetsAgency.self, OrdersWithAgency.self, RecordsOrderFor.self,
    PaysOrderOf.self, ChangesOrder.self, WithdrawsAgency.self, OpensTicketAboutOrder.self,
    OrderStands.self, OrderIsEntrusted.self,
  ]
}

struct IsAgency: GivenStep, ThenStep {
  var code = AccountCode("")
  var isAgency = true

  static let pattern: StepPattern<Self> =
    "\(\.code) \(\.isAgency, "est", "n'est pas") une agence"

  func build(in scene: Scene) throws { try scene.builder.setAgency(code.text, to: isAgency) }

  func check(in scene: Scene) throws -> Finding {
    let account = try scene.account(code)
    var expected = account
    expected.isAgency = isAgency
    return try Mismatch.check(
      account.isAgency == isAgency, AnAccountMayBeAnAgency.state(of: expected),
      found: AnAccountMayBeAnAgency.state(of: account))
  }
}

/// Taking it away keeps what is entrusted, unless the step says otherwise (AGENCY-5).
struct SetsAgency: WhenStep {
  var actor = Actor.unknown
  var isAgency = true
  var code = AccountCode("")
  var withdrawsOrders = false

  static let pattern: StepPattern<Self> = """
    \(\.actor) \(\.isAgency, "donne", "retire") à \(\.code) la propriété Agence\
    \(\.withdrawsOrders, " en retirant ses commandes confiées", "")
    """

  func act(in scene: Scene) throws {
    try scene.perform(
      SetAgency(
        try scene.account(code).id, to: isAgency, withdrawingOrders: withdrawsOrders),
      as: try scene.session(of: actor))
  }
}

/// The order is recorded, to be paid later (ORDER-10).
struct OrdersWithAgency: WhenStep {
  var actor = Actor.unknown
  var product = FreeText("")
  var service = ServiceName("")
  var owner: AccountCode?
  var agency = AccountCode("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) commande \(\.product, as: "produit") nommé \(\.service)\
    \(" pour le contact existant ", \.owner) avec l'agence \(\.agency)
    """

  func act(in scene: Scene) throws {
    let owner = try owner.map { try scene.account($0).id }
    try scene.record(
      OrderRequest(
        try scene.builder.product(product.text).id, named: service.text,
        for: owner.map { .existingClient($0) } ?? .myself,
        entrustedTo: try scene.account(agency).id), as: actor)
  }
}

/// Staff orders for a client, who pays later, or his agency (ORDER-10).
struct RecordsOrderFor: WhenStep {
  var actor = Actor.unknown
  var client = AccountCode("")
  var product = FreeText("")
  var service = ServiceName("")
  var agency: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) crée pour \(\.client) la commande de \(\.product, as: "produit") nommée \
    \(\.service)\(" avec l'agence ", \.agency)
    """

  func act(in scene: Scene) throws {
    let request = OrderRequest(
      try scene.builder.product(product.text).id, named: service.text,
      entrustedTo: try agency.map { try scene.account($0).id })
    try scene.perform(
      RecordOrder(request, for: try scene.account(client).id), as: try scene.session(of: actor))
  }
}

/// One of several orders that wait, by the name of its service.
struct PaysOrderOf: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")
  var paysByBalance = false

  static let pattern: StepPattern<Self> = """
    \(\.actor) paie la commande de \(\.service)\(\.paysByBalance, " avec son solde", "")
    """

  func act(in scene: Scene) throws {
    try scene.perform(
      PayOrder(try scene.order(of: service).id, paying: paysByBalance ? .balance : .card),
      as: try scene.session(of: actor))
  }
}

struct ChangesOrder: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")
  var product = FreeText("")
  var name = ServiceName("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) change la commande de \(\.service) en \(\.product, as: "produit") nommé \
    \(\.name)
    """

  func act(in scene: Scene) throws {
    try scene.perform(
      ChangeOrder(
        try scene.order(of: service).id, to: try scene.builder.product(product.text).id,
        named: name.text), as: try scene.session(of: actor))
  }
}

struct WithdrawsAgency: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) retire l'agence de la commande de \(\.service)"

  func act(in scene: Scene) throws {
    try scene.perform(
      WithdrawAgency(of: try scene.order(of: service).id), as: try scene.session(of: actor))
  }
}

struct OpensTicketAboutOrder: WhenStep {
  var actor = Actor.unknown
  var subject = FreeText("")
  var service = ServiceName("")
  var saying: FreeText?

  static let pattern: StepPattern<Self> = """
    \(\.actor) ouvre le ticket \(\.subject, as: "sujet") sur la commande de \(\.service)\
    \(" en écrivant ", \.saying)
    """

  func act(in scene: Scene) throws {
    try scene.perform(
      OpenTicket(
        subject.text, saying: (saying ?? subject).text, inOrder: try scene.order(of: service).id),
      as: try scene.session(of: actor))
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
    let actual = try scene.order(of: service).status
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
    let agency = try scene.account(agency)
    let assignment = try scene.desk.reader.agency(of: try scene.order(of: service).id)
    let actual = assignment.map { $0.endedOn == nil ? $0.agency : nil } ?? nil
    return try Mismatch.check(
      (actual == agency.id) == isEntrusted,
      Phrase(name: (isEntrusted ? "" : "≠ ") + agency.nameAndCode),
      found: Phrase(
        name: try actual.map { try scene.desk.reader.account($0).nameAndCode } ?? "—"))
  }
}
