import ClientArea
import Store

/// Clients as staff keeps them.
enum ClientSentences {
  static let all: [any ScenarioStep.Type] =
    [CreatesClient.self, EditsClient.self, DeletesClients.self] + LabelSentences.all
}

/// No password is written down (ACCESS-12): where none is said, the simulator's first one stands.
struct CreatesClient: Sentence {
  typealias Said = CreateClient

  var actor = Actor.unknown
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> = "\(\.actor) crée le client :\(table: \.fields)"

  func command(in names: Names) throws -> any Command {
    var client = ClientFields()
    try client.fill(from: fields, allowing: ClientFields.Name.allCases, in: names)
    return CreateClient(client.draft, placed: client.placement)
  }

  static func saying(_ command: CreateClient, in names: Names) throws -> Self? {
    Self(fields: try ClientFields(of: command, in: names).table(in: names))
  }

  func happensAt(in names: Names) -> Spot { .menu(.clients) }
}

struct EditsClient: Sentence {
  typealias Said = EditClient

  var actor = Actor.unknown
  var code = AccountCode("")
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> =
    "\(\.actor) modifie le client \(\.code) :\(table: \.fields)"

  func command(in names: Names) throws -> any Command {
    let account = try names.account(code)
    var client = try ClientFields(of: account, in: names)
    try client.fill(from: fields, allowing: ClientFields.Name.ofEditing, in: names)
    return EditClient(
      account.id, from: try ClientEntry(of: account, reading: names.reader), to: client.entry)
  }

  /// Only what is not as it was.
  static func saying(_ command: EditClient, in names: Names) throws -> Self? {
    let account = try names.reader.account(command.account)
    let opened = try command.edit.opened ?? ClientEntry(of: account, reading: names.reader)
    let before = try ClientFields(of: opened).table(in: names)
    let after = try ClientFields(of: command.edit.wanted).table(in: names)
    let fields = after.fields.filter { field in
      field.name == ClientFields.Name.lastName.rawValue
        || !before.fields.contains { $0.name == field.name && $0.value == field.value }
    }
    return Self(code: AccountCode(account.code), fields: FieldTable(fields))
  }

  func happensAt(in names: Names) -> Spot { .menu(.clients) }
}

struct DeletesClients: Sentence {
  typealias Said = DeleteClients

  var actor = Actor.unknown
  var codes = CodeList([])

  static let pattern: StepPattern<Self> = "\(\.actor) supprime les clients \(\.codes)"

  func command(in names: Names) throws -> any Command {
    DeleteClients(try codes.codes.map { try names.account(AccountCode($0)).id })
  }

  static func saying(_ command: DeleteClients, in names: Names) throws -> Self? {
    Self(codes: CodeList(try command.accounts.map { try names.code(of: $0).text }))
  }

  func happensAt(in names: Names) -> Spot { .menu(.clients) }
}
