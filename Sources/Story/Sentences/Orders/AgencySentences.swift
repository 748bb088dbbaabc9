import ClientArea
import Store

/// Agencies and the orders that are entrusted to them.
enum AgencySentences {
  static let all: [any ScenarioStep.Type] = [
    IsAgency.self, SetsAgency.self, RecordsOrderFor.self, PaysOrderOf.self, ChangesOrder.self,
    WithdrawsAgency.self,
  ]
}

struct IsAgency: GivenStep, ThenStep {
  var code = AccountCode("")
  var isAgency = true

  static let pattern: StepPattern<Self> =
    "\(\.code) \(\.isAgency, "est", "n'est pas") une agence"

  func build(in scene: Scene) throws { try scene.builder.setAgency(code.text, to: isAgency) }

  func check(in scene: Scene) throws -> Finding {
    let account = try scene.names.account(code)
    var expected = account
    expected.isAgency = isAgency
    return try Mismatch.check(
      account.isAgency == isAgency, AnAccountMayBeAnAgency.state(of: expected),
      found: AnAccountMayBeAnAgency.state(of: account))
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.home), as: try scene.view(ofOwner: code))
  }
}

/// Taking it away keeps what is entrusted, unless the sentence says otherwise (AGENCY-5).
struct SetsAgency: Sentence {
  typealias Said = SetAgency

  var actor = Actor.unknown
  var isAgency = true
  var code = AccountCode("")
  var withdrawsOrders = false

  static let pattern: StepPattern<Self> = """
    \(\.actor) \(\.isAgency, "donne", "retire") à \(\.code) la propriété Agence\
    \(\.withdrawsOrders, " en retirant ses commandes confiées", "")
    """

  func command(in names: Names) throws -> any Command {
    SetAgency(try names.account(code).id, to: isAgency, withdrawingOrders: withdrawsOrders)
  }

  static func saying(_ command: SetAgency, in names: Names) throws -> Self? {
    Self(
      isAgency: command.isAgency, code: try names.code(of: command.account),
      withdrawsOrders: command.withdrawsOrders)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.home), as: try scene.view(ofOwner: code))
  }

  func happensAt(in names: Names) -> Spot { .menu(.home) }
}

/// A sentence about an order, by the name of its service.
protocol OrderSentence: Sentence {
  var orderName: ServiceName { get }
}

extension OrderSentence {
  func happensAt(in names: Names) throws -> Spot { try names.spot(ofOrderOf: orderName) }
}

/// Staff orders for a client, who pays later, or his agency (ORDER-10).
struct RecordsOrderFor: OrderSentence {
  typealias Said = RecordOrder

  var actor = Actor.unknown
  var client = AccountCode("")
  var product = FreeText("")
  var service = ServiceName("")
  var agency: AccountCode?
  var orderName: ServiceName { service }

  static let pattern: StepPattern<Self> = """
    \(\.actor) crée pour \(\.client) la commande de \(\.product, as: "produit") nommée \
    \(\.service)\(" avec l'agence ", \.agency)
    """

  func command(in names: Names) throws -> any Command {
    RecordOrder(
      OrderRequest(
        try names.product(product).id, named: service.text,
        entrustedTo: try agency.map { try names.account($0).id }),
      for: try names.account(client).id)
  }

  static func saying(_ command: RecordOrder, in names: Names) throws -> Self? {
    let request = command.request
    guard let client = command.client, request.lines.count == 1, let line = request.lines.first
    else { return nil }
    return Self(
      client: try names.code(of: client), product: try names.name(of: line.product),
      service: ServiceName(line.serviceName),
      agency: try request.agency.map { try names.code(of: $0) })
  }
}

/// The short form: one of several orders that wait, by the name of its service.
struct PaysOrderOf: OrderSentence, ShortForm {
  typealias Said = PayOrder

  var actor = Actor.unknown
  var service = ServiceName("")
  var paysByBalance = false
  var orderName: ServiceName { service }

  static let pattern: StepPattern<Self> = """
    \(\.actor) paie la commande de \(\.service)\(\.paysByBalance, " avec son solde", "")
    """

  func command(in names: Names) throws -> any Command {
    PayOrder(try names.order(of: service).id, paying: paysByBalance ? .balance : .card)
  }
}

struct ChangesOrder: OrderSentence {
  typealias Said = ChangeOrder

  var actor = Actor.unknown
  var service = ServiceName("")
  var product = FreeText("")
  var name = ServiceName("")
  var orderName: ServiceName { name }

  static let pattern: StepPattern<Self> = """
    \(\.actor) change la commande de \(\.service) en \(\.product, as: "produit") nommé \
    \(\.name)
    """

  func command(in names: Names) throws -> any Command {
    let order = try names.order(of: service)
    let place = order.lines.firstIndex { $0.isNamed(service) }
    return ChangeOrder(
      order.id, line: place ?? 0, to: try names.product(product).id, named: name.text)
  }

  static func saying(_ command: ChangeOrder, in names: Names) throws -> Self? {
    let order = try names.reader.order(command.order)
    guard order.lines.indices.contains(command.line) else { return nil }
    let line = order.lines[command.line]
    let service = ServiceName(line.serviceName)
    // Another line, or a later order, may have the same name.
    guard order.lines.firstIndex(where: { $0.isNamed(service) }) == command.line,
      try names.facts.order(named: service.text)?.id == order.id
    else { return nil }
    let stored = OrderEntry(of: line)
    let entry = command.edit.told { try $0.merged(over: stored, reading: names.reader) }
    return Self(
      service: service, product: try names.name(of: entry.product),
      name: ServiceName(entry.serviceName))
  }
}

struct WithdrawsAgency: OrderSentence {
  typealias Said = WithdrawAgency

  var actor = Actor.unknown
  var service = ServiceName("")
  var orderName: ServiceName { service }

  static let pattern: StepPattern<Self> =
    "\(\.actor) retire l'agence de la commande de \(\.service)"

  func command(in names: Names) throws -> any Command {
    WithdrawAgency(of: try names.order(of: service).id)
  }

  static func saying(_ command: WithdrawAgency, in names: Names) throws -> Self? {
    try names.name(of: command.order).map { Self(service: $0) }
  }
}

extension OrderLine {
  /// Letter case and the form of its domain aside.
  fileprivate func isNamed(_ name: ServiceName) -> Bool {
    serviceName.caseInsensitiveEquals(Naming.standard(name.text))
  }
}

extension Names {
  /// The page of an order, or the list of them.
  func spot(ofOrderOf service: ServiceName) throws -> Spot {
    try facts.order(named: service.text).map { .page(.order($0.id)) }
      ?? .menu(session.account == nil ? .orders : .entrusted)
  }
}
