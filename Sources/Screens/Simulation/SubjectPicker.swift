import Canvas
import ClientArea
import Store

/// Chooses an account, a service, a user or an order by typing a part of its name: opened inside a tab of the
/// simulator, which sees everything.
struct SubjectPicker {
  /// What it offers.
  enum Source {
    /// Whatever has links; or what rights can be asked about.
    case nodes, matters
    /// The neighbours of a node in one group.
    case neighbours(of: Subject, in: LinkGroup)
  }

  enum Event {
    case moved, cancelled
    case chose(LinkNode)
  }

  private let source: Source
  private var palette: Palette
  private var choices: [LinkNode] = []

  /// The number of lines offered, at most; typing narrows them.
  private static let limit = 200
  private static let limitOfEach = 12

  init(from source: Source, in context: Context) throws {
    self.source = source
    palette = Palette(
      context.words(Self.title(of: source)), [], placeholder: context.words(LinkWords.typeToFind),
      empty: context.words(PopupWords.nothingFound))
    try look(for: "", in: context)
  }

  mutating func press(_ key: Key, in context: Context) throws -> Event? {
    switch palette.handle(key, in: context.rect) {
    case .cancelled: return .cancelled
    case .chose(let item):
      guard let index = Int(item.id), choices.indices.contains(index) else { return .cancelled }
      return .chose(choices[index])
    case .typed(let text):
      try look(for: text, in: context)
      return .moved
    case .moved: return .moved
    case nil: return nil
    }
  }

  func draw(on frame: inout Frame, in context: Context) {
    palette.draw(on: &frame, in: context.rect)
  }

  private mutating func look(for text: String, in context: Context) throws {
    choices =
      switch source {
      case .nodes: try found(text, in: context)
      case .matters: try found(text, in: context).filter(\.subject.isMatterOfRights)
      case .neighbours(let subject, let group):
        try context.desk.answer(
          LinkNeighbours(of: subject, in: group, matching: text, limit: Self.limit), as: .visitor
        ).edges.map(\.node)
      }
    palette.found = choices.enumerated().map { index, node in
      Palette.Item(
        "\(index)", LinkWords.item(node), detail: context.words(LinkWords.detail(of: node)))
    }
  }

  private func found(_ text: String, in context: Context) throws -> [LinkNode] {
    try context.desk.answer(SubjectSearch(text, limit: Self.limitOfEach), as: .visitor)
  }

  private static func title(of source: Source) -> Phrase {
    switch source {
    case .nodes, .matters: LinkWords.choose.capitalized
    case .neighbours(_, let group): LinkWords.heading(of: group)
    }
  }
}
