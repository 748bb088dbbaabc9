import ClientArea
import Store

/// The names under which staff files clients: groups, projects, « particularités ».
enum LabelSentences {
  static let all: [any ScenarioStep.Type] = [
    LabelHolds.self, CreatesLabel.self, RenamesLabel.self, RemovesLabel.self, LabelExists.self,
  ]

  /// A name with its article.
  static let kinds: [(LabelKind, String)] = [
    (.group, "le groupe"), (.project, "le projet"), (.attitude, "la particularité"),
  ]
}

struct LabelHolds: GivenStep {
  var kind = LabelKind.group
  var name = FreeText("")
  var codes = CodeList([])

  static let pattern: StepPattern<Self> = """
    \(\.kind, [(.group, "le groupe"), (.project, "le projet")]) \(\.name, as: "nom") avec \(\.codes)
    """

  func build(in scene: Scene) throws {
    switch kind {
    case .group, .attitude: try scene.builder.addGroup(name.text, with: codes.codes)
    case .project: try scene.builder.addProject(name.text, with: codes.codes)
    }
  }

  /// Only staff sees groups and projects, and there may be none yet: it happens at the first who is in it.
  func setting(in scene: Scene) throws -> Setting? {
    guard let first = codes.codes.first else { return nil }
    return Setting(.menu(.home), as: try scene.view(ofOwner: AccountCode(first)))
  }
}

/// A sentence about one name.
protocol LabelSentence: Sentence {
  var kind: LabelKind { get }
}

extension LabelSentence {
  func happensAt(in names: Names) -> Spot {
    switch kind {
    case .group: .menu(.groups)
    case .project: .menu(.projects)
    case .attitude: .menu(.clients)
    }
  }
}

struct CreatesLabel: LabelSentence {
  typealias Said = CreateClientLabel

  var actor = Actor.unknown
  var kind = LabelKind.group
  var name = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) crée \(\.kind, LabelSentences.kinds) \(\.name, as: "nom")"

  func command(in names: Names) -> any Command { CreateClientLabel(kind, named: name.text) }

  static func saying(_ command: CreateClientLabel, in names: Names) -> Self? {
    Self(kind: command.kind, name: FreeText(command.name))
  }
}

struct RenamesLabel: LabelSentence {
  typealias Said = RenameClientLabel

  var actor = Actor.unknown
  var kind = LabelKind.group
  var name = FreeText("")
  var new = FreeText("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) renomme \(\.kind, LabelSentences.kinds) \(\.name, as: "nom") en \
    \(\.new, as: "nouveau")
    """

  func command(in names: Names) throws -> any Command {
    RenameClientLabel(try names.label(kind, named: name.text), to: new.text)
  }

  static func saying(_ command: RenameClientLabel, in names: Names) throws -> Self? {
    Self(
      kind: command.label.kind, name: FreeText(try names.name(of: command.label)),
      new: FreeText(command.edit.wanted))
  }
}

struct RemovesLabel: LabelSentence {
  typealias Said = RemoveClientLabel

  var actor = Actor.unknown
  var kind = LabelKind.group
  var name = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) supprime \(\.kind, LabelSentences.kinds) \(\.name, as: "nom")"

  func command(in names: Names) throws -> any Command {
    RemoveClientLabel(try names.label(kind, named: name.text))
  }

  static func saying(_ command: RemoveClientLabel, in names: Names) throws -> Self? {
    Self(kind: command.label.kind, name: FreeText(try names.name(of: command.label)))
  }
}

/// How a name stands: in use, archived, or gone.
struct LabelExists: ThenStep {
  var kind = LabelKind.group
  var name = FreeText("")
  var state = State.standing

  enum State: Equatable, Sendable { case standing, archived, gone }

  private static let states: [(State, String)] = [
    (.standing, "est dans la liste"), (.archived, "est archivé"),
    (.gone, "n'existe pas"),
  ]

  static let pattern: StepPattern<Self> =
    "\(\.kind, LabelSentences.kinds) \(\.name, as: "nom") \(\.state, states)"

  func check(in scene: Scene) throws -> Finding {
    let reader = scene.desk.reader
    let label: (any ClientLabel)? =
      switch kind {
      case .group: try reader.group(named: name.text)
      case .project: try reader.project(named: name.text)
      case .attitude: try reader.attitude(named: name.text)
      }
    let found: State = label.map { $0.archivedOn == nil ? .standing : .archived } ?? .gone
    return try Mismatch.check(found == state, Self.words(state), found: Self.words(found))
  }

  private static func words(_ state: State) -> Phrase {
    switch state {
    case .standing: Phrase(fr: "proposé", it: "proposto", en: "offered")
    case .archived: Phrase(fr: "archivé", it: "archiviato", en: "archived")
    case .gone: Phrase(fr: "supprimé", it: "eliminato", en: "deleted")
    }
  }
}

extension Names {
  func group(_ name: String) throws -> ClientGroup {
    try known(reader.group(named: name), name, as: .group)
  }

  func project(_ name: String) throws -> Project {
    try known(reader.project(named: name), name, as: .project)
  }

  func label(_ kind: LabelKind, named name: String) throws -> LabelID {
    switch kind {
    case .group: .group(try group(name).id)
    case .project: .project(try project(name).id)
    case .attitude:
      .attitude(try known(reader.attitude(named: name), name, as: .attitude).id)
    }
  }

  func name(of label: LabelID) throws -> String {
    switch label {
    case .group(let id): try reader.group(id).name
    case .project(let id): try reader.project(id).name
    case .attitude(let id): try reader.attitude(id).name
    }
  }

  private func known<Label: ClientLabel>(
    _ label: Label?, _ name: String, as kind: LabelKind
  ) throws -> Label {
    if let label { return label }
    let word = kind.word
    throw StepImpossible(
      reason: Phrase(
        fr: "\(word) inconnu : « \(name) »", it: "\(word) sconosciuto: «\(name)»",
        en: "unknown \(word): “\(name)”"))
  }
}
