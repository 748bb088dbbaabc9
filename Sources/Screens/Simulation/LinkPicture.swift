import Canvas
import ClientArea
import Store

/// A map of links as a graph: which neighbour stands in which box, and what its line says.
struct LinkPicture {
  /// What stands in a box beside the middle.
  enum Item: Hashable {
    case edge(LinkNeighbours.Edge)
    /// Neighbours of a group that are not shown one by one.
    case others(LinkGroup, Int, isMore: Bool)
  }

  let facts: LinkMap.Facts
  private let left: [Item]
  private let right: [Item]

  init(of facts: LinkMap.Facts) {
    self.facts = facts
    left = Self.items(facts.groups.filter { $0.group.isLeft })
    right = Self.items(facts.groups.filter { !$0.group.isLeft })
  }

  /// The boxes and lines, with the cursor where it was.
  func graph(at place: Graph.Place, in context: Context) -> Graph {
    let centre = Graph.Node(
      facts.centre.name, title: context.words(LinkWords.title(of: facts.centre)),
      Style(.text, isBold: true))
    return Graph(
      centre, left: left.map { link($0, in: context) }, right: right.map { link($0, in: context) },
      place: place)
  }

  /// Nil for the middle.
  func item(at spot: Graph.Spot) -> Item? {
    switch spot {
    case .centre: nil
    case .left(let index): left.indices.contains(index) ? left[index] : nil
    case .right(let index): right.indices.contains(index) ? right[index] : nil
    }
  }

  /// The node in a box; nil for « … autres ».
  func node(at spot: Graph.Spot) -> LinkNode? {
    switch item(at: spot) {
    case .edge(let edge): edge.node
    case .others: nil
    case nil: facts.centre
    }
  }

  /// A line in words.
  func statement(of edge: LinkNeighbours.Edge, in context: Context) -> LinkStatement {
    let far = context.words(edge.node.words)
    let near = context.words(
      edge.services > 1
        ? LinkWords.services(edge.services, of: facts.centre.words) : facts.centre.words)
    let actor = edge.group.neighbourActs ? far : near
    return LinkStatement(
      edge.group.kind, of: edge.agency?.nameAndCode ?? actor,
      to: edge.group.neighbourActs ? near : far, since: edge.since, as: edge.role,
      isPending: edge.isPending, servesOthers: edge.servesOthers)
  }

  private static func items(_ groups: [LinkNeighbours.Answer]) -> [Item] {
    groups.flatMap { group in
      let rest = group.count.count - group.edges.count
      return group.edges.map { Item.edge($0) }
        + (rest > 0 ? [.others(group.group, rest, isMore: group.count.isMore)] : [])
    }
  }

  private func link(_ item: Item, in context: Context) -> Graph.Link {
    switch item {
    case .edge(let edge):
      Graph.Link(
        Graph.Node(edge.node.name, title: context.words(LinkWords.title(of: edge.node))),
        labels: LinkWords.labels(of: edge).map { context.words($0) }, line: Self.line(of: edge))
    case .others(let group, let count, let isMore):
      Graph.Link(
        Graph.Node(
          context.words(LinkWords.others(count, isMore: isMore)),
          title: context.words(LinkWords.heading(of: group)), Style(.quiet)))
    }
  }

  /// To look after one thing of another account is a double line; what is not agreed yet is dashed.
  private static func line(of edge: LinkNeighbours.Edge) -> Graph.Line {
    if edge.isPending { return .dashed }
    return switch edge.group.kind {
    case .technical, .agency: .double
    case .access, .ownership, .administrative, .client, .futureOwner: .solid
    }
  }
}
