import ClientArea
import Store

/// Accounts and users: what builds them, what becomes of them, and what is true of them.
enum AccountSentences {
  static let all: [any ScenarioStep.Type] =
    [
      ClientExistsFrom.self, InternalUserExists.self, EditsProfile.self, ClientExists.self,
      MayActFor.self,
    ] + DetailSentences.all + LoginSentences.all
}

struct ClientExistsFrom: GivenStep {
  var kind = ClientKind.company
  var code = AccountCode("")
  var name = FreeText("")
  var user = UserEmail("")

  static let pattern: StepPattern<Self> = """
    le client \(\.kind, [(.company, "société"), (.individual, "particulier"), (.association, "association")]) \(\.code) nommé \
    \(\.name, as: "nom") avec l'utilisateur \(\.user)
    """

  func build(in scene: Scene) throws {
    try scene.builder.addAccount(code.text, kind: kind, named: name.text, ownedBy: user.text)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.profile), as: try scene.view(ofOwner: code))
  }
}

struct InternalUserExists: GivenStep {
  var user = UserEmail("")
  var role: StaffRole?

  static let pattern: StepPattern<Self> =
    "l'utilisateur interne \(\.user)\(" avec le rôle ", \.role)"

  func build(in scene: Scene) throws {
    try scene.builder.addInternalUser(user.text, role: role ?? .administrator)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.staffHome), as: try scene.view(of: user))
  }
}

struct EditsProfile: Sentence {
  typealias Said = EditProfile

  var actor = Actor.unknown
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> = "\(\.actor) modifie sa fiche :\(table: \.fields)"

  func command(in names: Names) throws -> any Command {
    let account = try Self.account(in: names)
    let before = account?.details ?? .blank
    var details = before
    try details.fill(from: fields)
    if let account, Self.saysNumberAlone(fields) {
      details.replaceMadeUpSiren(of: account.code)
    }
    return EditProfile(from: before, to: details)
  }

  /// Only what is not as it was.
  static func saying(_ command: EditProfile, in names: Names) throws -> Self? {
    let account = try account(in: names)
    let before = command.edit.opened ?? account?.details
    var fields = command.edit.wanted.fields(differingFrom: before)
    // Without a word of it, the SIREN that is wanted would be taken for made up.
    var read = command.edit.wanted
    if let account, saysNumberAlone(fields), read.replaceMadeUpSiren(of: account.code) {
      fields = FieldTable(
        fields.fields + [FieldTable.Field("SIREN", command.edit.wanted.siren)])
    }
    return Self(fields: fields)
  }

  func happensAt(in names: Names) -> Spot { .menu(.profile) }

  private static func saysNumberAlone(_ table: FieldTable) -> Bool {
    let said = table.fields.map { DetailField.named($0.name) }
    return said.contains(.vatNumber) && !said.contains(.siren)
  }

  private static func account(in names: Names) throws -> ClientAccount? {
    try names.session.account.map { try names.reader.account($0) }
  }
}

/// « Existe » means that it is not archived.
struct ClientExists: ThenStep {
  var client = FreeText("")
  var exists = true

  static let pattern: StepPattern<Self> =
    "le client \(\.client, as: "<code|courriel>") \(\.exists, "existe", "n'existe pas")"

  func check(in scene: Scene) throws -> Finding {
    let meant = try scene.desk.reader.account(meantBy: client.text)
    let found = meant.flatMap { $0.archivedOn == nil ? $0 : nil }
    return try Mismatch.check(
      (found != nil) == exists, Self.words(exists),
      found: found.map { Phrase(name: $0.nameAndCode) } ?? Self.words(false))
  }

  private static func words(_ exists: Bool) -> Phrase {
    exists
      ? Phrase(fr: "un client", it: "un cliente", en: "a client")
      : Phrase(fr: "aucun client", it: "nessun cliente", en: "no client")
  }

  func setting(in scene: Scene) throws -> Setting? {
    try scene.desk.reader.account(meantBy: client.text).map {
      Setting(.menu(.profile), as: try scene.view(ofOwner: $0.id))
    }
  }
}

struct MayActFor: ThenStep {
  var actor = UserEmail("")
  var codes = CodeList([])

  static let pattern: StepPattern<Self> =
    "\(\.actor, as: "acteur") peut agir pour les comptes \(\.codes)"

  func check(in scene: Scene) throws -> Finding {
    let choices = try scene.desk.answer(
      AccountChoices(of: try scene.names.user(actor)), as: .visitor)
    let actual = choices.map { $0.account.code.lowercased() }
    return try Mismatch.check(
      Set(actual) == Set(codes.codes.map { $0.lowercased() }), Phrase(name: codes.written),
      found: Phrase(name: choices.map(\.account.code).sorted().joined(separator: ", ")))
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.accounts, as: try scene.view(of: actor))
  }
}
