import Canvas
import ClientArea
import Store

/// Chooses an account, a service, a user or an order by typing a part of its name: opened inside a tab of the
/// simulator, which sees everything.
struct SubjectPicker {
  /// What it offers.
  enum Source {
    /// Accounts, services and users; or accounts, services and orders.
    case nodes, matters
    /// The neighbours of a node in one group.
    case neighbours(of: LinkSubject, in: LinkGroup)
  }

  enum Choice: Hashable {
    case node(LinkNode)
    case order(ID<Order>)
  }

  enum Event {
    case moved, cancelled
    case chose(Choice)
  }

  private let source: Source
  private var palette: Palette
  private var choices: [Choice] = []

  /// The number of lines offered, at most; typing narrows them.
  private static let limit = 200
  private static let limitOfEach = 12

  init(from source: Source, in stage: Stage) throws {
    self.source = source
    palette = Palette(
      stage.words(Self.title(of: source)), [], placeholder: stage.words(LinkWords.typeToFind),
      empty: stage.words(PopupWords.nothingFound))
    try look(for: "", in: stage)
  }

  mutating func press(_ key: Key, in stage: Stage) throws -> Event? {
    switch palette.handle(key, in: stage.rect) {
    case .cancelled: return .cancelled
    case .chose(let item):
      guard let index = Int(item.id), choices.indices.contains(index) else { return .cancelled }
      return .chose(choices[index])
    case .typed(let text):
      try look(for: text, in: stage)
      return .moved
    case .moved: return .moved
    case nil: return nil
    }
  }

  func draw(on frame: inout Frame, in stage: Stage) {
    palette.draw(on: &frame, in: stage.rect)
  }

  private mutating func look(for text: String, in stage: Stage) throws {
    switch source {
    case .neighbours(let subject, let group):
      let answer = try stage.desk.answer(
        LinkNeighbours(of: subject, in: group, matching: text, limit: Self.limit), as: .visitor)
      choices = answer.edges.map { .node($0.node) }
      palette.found = answer.edges.enumerated().map { index, edge in
        item(index, edge.node, in: stage)
      }
    case .nodes, .matters:
      let hits = try stage.desk.answer(
        SubjectSearch(text, limit: Self.limitOfEach), as: .visitor
      ).filter { isOffered($0) }
      choices = hits.map { hit in
        switch hit {
        case .node(let node): .node(node)
        case .order(let id, _, _): .order(id)
        }
      }
      palette.found = hits.enumerated().map { index, hit in
        switch hit {
        case .node(let node): item(index, node, in: stage)
        case .order(_, let number, let name):
          Palette.Item("\(index)", number, detail: stage.words(RightsWords.order(of: name)))
        }
      }
    }
  }

  /// A map stands round nodes; rights are asked about services, accounts and orders.
  private func isOffered(_ hit: SubjectSearch.Hit) -> Bool {
    let isMatter =
      switch hit {
      case .order: true
      case .node(let node): RightsSubject(node.subject) != nil
      }
    let isNode = if case .node = hit { true } else { false }
    return switch source {
    case .nodes: isNode
    case .matters: isMatter
    case .neighbours: true
    }
  }

  private func item(_ index: Int, _ node: LinkNode, in stage: Stage) -> Palette.Item {
    Palette.Item("\(index)", node.name, detail: stage.words(LinkWords.title(of: node)))
  }

  private static func title(of source: Source) -> Phrase {
    switch source {
    case .nodes, .matters: LinkWords.choose.capitalized
    case .neighbours(_, let group): LinkWords.heading(of: group)
    }
  }
}

extension RightsSubject {
  /// Nil for a user, who has rights and is none of the things that rights are asked about.
  init?(_ subject: LinkSubject) {
    switch subject {
    case .account(let id): self = .account(id)
    case .service(let id): self = .service(id)
    case .user: return nil
    }
  }
}
