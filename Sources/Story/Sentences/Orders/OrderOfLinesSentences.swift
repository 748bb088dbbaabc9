import ClientArea
import Store

/// Orders of several lines, all for one owner (ORDER-13): a row of the table is a product and what it is called. They
/// say what the sentences of one line say.
enum OrderOfLinesSentences {
  static let all: [any ScenarioStep.Type] = [
    OrdersTogether.self, OrdersTogetherFor.self, OrdersTogetherForNewClient.self,
    RecordsOrderOfLinesFor.self,
  ]
}

/// For oneself.
struct OrdersTogether: OrderFormSentence, SaysRecording {
  var actor = Actor.unknown
  /// The order is recorded, to be paid later (ORDER-10).
  var agency: AccountCode?
  var lines = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) commande ensemble pour lui-même\(" avec l'agence ", \.agency) :\(rows: \.lines)
    """

  func request(in names: Names) throws -> OrderRequest {
    try OrderTable.request(
      lines, in: names, entrustedTo: try agency.map { try names.account($0).id })
  }

  static func saying(_ command: Said, in names: Names) throws -> Self? {
    guard command.client == nil, command.request.agency != nil else { return nil }
    return try asking(command.request, in: names)
  }

  static func asking(_ request: OrderRequest, in names: Names) throws -> Self? {
    guard request.beneficiary == .myself else { return nil }
    return Self(
      actor: names.actor, agency: try request.agency.map { try names.code(of: $0) },
      lines: try OrderTable.table(of: request, in: names))
  }

  func happensAt(in names: Names) throws -> Spot { try OrderTable.spot(agency, lines, names) }
}

/// For a client whose administrative contact one is (ORDER-4).
struct OrdersTogetherFor: OrderFormSentence, SaysRecording {
  var actor = Actor.unknown
  var owner = AccountCode("")
  var agency: AccountCode?
  var lines = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) commande ensemble pour \(\.owner)\(" avec l'agence ", \.agency) :\(rows: \.lines)
    """

  func request(in names: Names) throws -> OrderRequest {
    try OrderTable.request(
      lines, in: names, for: .existingClient(try names.account(owner).id),
      entrustedTo: try agency.map { try names.account($0).id })
  }

  static func saying(_ command: Said, in names: Names) throws -> Self? {
    guard command.client == nil, command.request.agency != nil else { return nil }
    return try asking(command.request, in: names)
  }

  static func asking(_ request: OrderRequest, in names: Names) throws -> Self? {
    guard case .existingClient(let owner) = request.beneficiary else { return nil }
    return Self(
      actor: names.actor, owner: try names.code(of: owner),
      agency: try request.agency.map { try names.code(of: $0) },
      lines: try OrderTable.table(of: request, in: names))
  }

  func happensAt(in names: Names) throws -> Spot { try OrderTable.spot(agency, lines, names) }
}

/// The details of the new contact come first in the table, then the heads « produit | prestation » and the lines.
struct OrdersTogetherForNewClient: OrderFormSentence, SaysAsking {
  var actor = Actor.unknown
  var rows = FieldTable([])

  static let pattern: StepPattern<Self> =
    "\(\.actor) commande ensemble pour le nouveau contact :\(rows: \.rows)"

  func request(in names: Names) throws -> OrderRequest {
    let head = rows.fields.firstIndex(where: OrderTable.isHead) ?? rows.fields.endIndex
    let details = rows.fields[..<head].filter { ($0.name, $0.value) != ("champ", "valeur") }
    return try OrderTable.request(
      FieldTable(Array(rows.fields[head...])), in: names,
      for: .newClient(try ContactDetails(filledFrom: FieldTable(details))))
  }

  static func saying(_ command: Said, in names: Names) throws -> Self? {
    try asking(command.request, in: names)
  }

  static func asking(_ request: OrderRequest, in names: Names) throws -> Self? {
    guard case .newClient(let details) = request.beneficiary, request.agency == nil else {
      return nil
    }
    let lines = try OrderTable.table(of: request, in: names)
    return Self(actor: names.actor, rows: FieldTable(details.fields().fields + lines.fields))
  }
}

/// Staff orders several things for a client, who pays later, or his agency (ORDER-10).
struct RecordsOrderOfLinesFor: SaysRecording {
  var actor = Actor.unknown
  var client = AccountCode("")
  var agency: AccountCode?
  var lines = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) crée pour \(\.client) la commande\(" avec l'agence ", \.agency) :\(rows: \.lines)
    """

  func command(in names: Names) throws -> any Command {
    Said(
      try OrderTable.request(
        lines, in: names, entrustedTo: try agency.map { try names.account($0).id }),
      for: try names.account(client).id)
  }

  static func saying(_ command: Said, in names: Names) throws -> Self? {
    guard let client = command.client else { return nil }
    return Self(
      client: try names.code(of: client),
      agency: try command.request.agency.map { try names.code(of: $0) },
      lines: try OrderTable.table(of: command.request, in: names))
  }

  func happensAt(in names: Names) throws -> Spot {
    try names.spot(ofOrderOf: OrderTable.firstName(in: lines))
  }
}
