import ClientArea
import Store

/// Billing identities (BILL-12).
enum PayerSteps {
  static let all: [any ScenarioStep.Type] = [AddsPayer.self, RemovesPayer.self]
}

struct AddsPayer: WhenStep {
  var actor = Actor.unknown
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> = "\(\.actor) ajoute le payeur :\(table: \.fields)"

  func act(in scene: Scene) throws {
    try scene.perform(
      AddPayer(try Party(from: fields)), as: try scene.session(of: actor))
  }
}

struct RemovesPayer: WhenStep {
  var actor = Actor.unknown
  var payer = FreeText("")

  static let pattern: StepPattern<Self> = "\(\.actor) retire le payeur \(\.payer, as: "nom")"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    try scene.perform(RemovePayer(try scene.payer(payer.text, of: session).id), as: session)
  }
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
      name: value(0), street: value(3), postcode: value(4), city: value(5), country: value(6),
      siren: value(1), vatNumber: value(2))
  }

  /// What such a table says of it, without what is empty.
  var fields: FieldTable {
    let values = [name, siren, vatNumber, street, postcode, city, country]
    return FieldTable(
      zip(Self.names, values).filter { !$0.1.isEmpty }.map { FieldTable.Field($0.0, $0.1) })
  }
}
