import Equipment
import ClientArea
import Testing

@testable import Store
@testable import Story

/// The second law of sentences: what says a command, read again, orders the same.
@Suite struct CommandLawTests {
  /// The scenarios that the program carries, and what none of them does.
  private static let features =
    EmbeddedFiles.all.filter { $0.path.hasSuffix(".feature") }
    .map { GherkinFile($0.text, at: $0.path) } + [GherkinFile(more, at: "more")]

  private static let more = """
    # language: fr
    Fonctionnalité: plus
    Scénario: plus
    Soit le monde "demo"
    Quand "maud@lune.example" ajoute le payeur :
    | nom         | Holding    |
    | adresse     | 1 rue Haute |
    | code postal | 35000      |
    | ville       | Rennes     |
    | pays        | FR         |
    Et "maud@lune.example" ajoute le payeur :
    | nom         | Holding    |
    | adresse     | 2 rue Haute |
    | code postal | 35000      |
    | ville       | Rennes     |
    | pays        | FR         |
    Et "maud@lune.example" renouvelle "bistrot-lune.example" au nom du payeur "Holding (2)"
    Et "maud@lune.example" renouvelle "domaine bistrot-lune.example" avec une carte refusée au nom du payeur "Holding"
    Et "maud@lune.example" renouvelle les prestations "cave-lune.example, domaine bistrot-lune.example" au nom du payeur "Holding (2)" pour un total affiché de "1,00 €"
    Et "maud@lune.example" retire le payeur "Holding (2)"
    Et "maud@lune.example" lit tous ses courriels
    Et "maud@lune.example" change son mot de passe
    Et "nora@hebergeur.example" clôt le ticket "Des courriels arrivent en retard"
    Et "maud@lune.example" émet à "C-1004" une facture de "12,00 €" HT pour "Divers", à régler sous 8 jours
    """

  @Test func `every command of the shipped scenarios is said, and its sentence orders the same`()
    throws
  {
    let shelf = WorldShelf(building: Worlds.desk)
    let desk = try shelf.newWorld()
    var said: Set<String> = []
    // Whoever presses keys needs screens; what the others order is heard.
    let known = Set(StepCatalogue.story.entries.flatMap(\.skeletons))
    for scenario in Self.features.flatMap({ $0.feature?.cases ?? [] }) {
      let scene = try Scene(at: desk, from: shelf, passwords: WorldPasswords())
      let listener = Listener(to: scene)
      scene.witness = listener
      for line in scenario.steps where known.contains(try StepText(line.text).skeleton) {
        let step = try StepCatalogue.story.step(line)
        switch line.kind {
        case .given: try (step as? any GivenStep)?.build(in: scene)
        case .when: try? scene.attempt { try (step as? any WhenStep)?.act(in: scene) }
        case .then: continue
        }
      }
      #expect(listener.problems == [], "\(scenario.name)")
      said.formUnion(listener.heard)
    }
    let commands = Set(SentenceRegistry.house.commands.map { "\($0)" })
    #expect(commands.subtracting(said) == [])
  }
}

/// Says each command that is about to be performed, and asks the sentence what it orders.
private final class Listener: SceneWitness {
  private(set) var problems: [String] = []
  /// The types of the commands that were ordered.
  private(set) var heard: Set<String> = []
  private unowned let scene: Scene

  init(to scene: Scene) { self.scene = scene }

  func note(_ event: SceneEvent, at desk: Desk) {}

  func prepare(for command: any Command, as session: Session, at desk: Desk) {
    heard.insert("\(type(of: command))")
    do {
      let names = try Names(
        at: desk, as: session, holding: scene.visits.cart(of: session))
      guard let said = try SentenceRegistry.house.saying(command, in: names) else {
        return problems.append("not said: \(command)")
      }
      guard let last = said.last, !Self.isKept(command) else { return }
      let line = StepLine(
        place: Place(line: 1, column: 1), keyword: "Quand", kind: .when, text: last.text,
        argument: last.table.map { Self.argument($0) }
          ?? last.lines.map { Self.argument($0) } ?? .none)
      let read = try StepCatalogue.story.step(line)
      let ordered = try (read as? any Telling)?.command(in: names)
      if !Self.areSame(ordered, command) {
        problems.append(
          "\(last.text): \(command) became \(ordered.map { "\($0)" } ?? "nil")")
      }
    } catch {
      problems.append("\(command): \(error)")
    }
  }

  private static func areSame(_ one: (any Command)?, _ other: any Command) -> Bool {
    guard let one = one as? any Hashable, let other = other as? any Hashable else { return false }
    return AnyHashable(one) == AnyHashable(other)
  }

  /// Passwords are never written, and an order that is given up is not paid.
  private static func isKept(_ command: any Command) -> Bool {
    command is LogIn || command is ChangePassword || command is CreateClient
      || (command as? PlaceOrder)?.payment.choice == .abandoned
  }

  private static func argument(_ lines: String) -> StepArgument {
    .docString(DocString(place: Place(line: 2, column: 1), mediaType: "", text: lines))
  }

  private static func argument(_ table: FieldTable) -> StepArgument {
    let place = Place(line: 2, column: 1)
    return .table(
      DataTable(
        rows: table.fields.map { field in
          DataTable.Row(
            place: place,
            cells: field.cells.map { DataTable.Cell(place: place, text: $0) })
        }))
  }
}
