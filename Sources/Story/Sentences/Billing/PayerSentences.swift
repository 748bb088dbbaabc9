import ClientArea
import Store

/// Billing identities (BILL-12).
enum PayerSentences {
  static let all: [any ScenarioStep.Type] = [PayerExists.self, AddsPayer.self, RemovesPayer.self]
}

/// Another billing identity (BILL-12), at the address of the account.
struct PayerExists: GivenStep {
  var name = FreeText("")
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "le payeur \(\.name, as: "nom") de \(\.code)"

  func build(in scene: Scene) throws {
    let own = try scene.names.account(code).details
    try scene.builder.addPayer(
      Party(
        name: name.text, street: own.street, postcode: own.postcode, city: own.city,
        country: own.country, siren: "", vatNumber: ""), of: code.text)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.tab(.payers), as: try scene.view(ofOwner: code))
  }
}

struct AddsPayer: Sentence {
  typealias Said = AddPayer

  var actor = Actor.unknown
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> = "\(\.actor) ajoute le payeur :\(table: \.fields)"

  func command(in names: Names) throws -> any Command { AddPayer(try Party(from: fields)) }

  static func saying(_ command: AddPayer, in names: Names) -> Self? {
    Self(fields: command.party.fields)
  }

  func happensAt(in names: Names) -> Spot { .tab(.payers) }
}

struct RemovesPayer: Sentence {
  typealias Said = RemovePayer

  var actor = Actor.unknown
  var payer = FreeText("")

  static let pattern: StepPattern<Self> = "\(\.actor) retire le payeur \(\.payer, as: "nom")"

  func command(in names: Names) throws -> any Command {
    guard let payer = try names.payer(payer) else { throw WorldProblem.missing }
    return RemovePayer(payer)
  }

  static func saying(_ command: RemovePayer, in names: Names) throws -> Self? {
    try names.name(of: command.payer).map { Self(payer: $0) }
  }

  func happensAt(in names: Names) -> Spot { .tab(.payers) }
}

extension Party {
  /// The columns of a table « champ | valeur », by the same names as those of a client.
  private static let names = [
    "nom", "SIREN", "numéro de TVA", "adresse", "code postal", "ville", "pays",
  ]

  /// - Throws: a `StepProblem` for a field that is not known.
  init(from table: FieldTable) throws(StepProblem) {
    var values: [String: String] = [:]
    for field in table.fields {
      guard let name = Self.names.first(where: { $0.caseInsensitiveEquals(field.name) }) else {
        throw .unknownField(field.name, field.place, known: Self.names)
      }
      values[name] = field.value
    }
    func value(_ index: Int) -> String { values[Self.names[index]] ?? "" }
    self.init(
      name: value(0), street: value(3), postcode: value(4), city: value(5),
      country: Countries.code(meantBy: value(6)) ?? value(6),
      siren: value(1), vatNumber: value(2))
  }

  /// What such a table says of it, without what is empty.
  var fields: FieldTable {
    let values = [name, siren, vatNumber, street, postcode, city, country]
    return FieldTable(
      zip(Self.names, values).filter { !$0.1.isEmpty }.map { FieldTable.Field($0.0, $0.1) })
  }
}
