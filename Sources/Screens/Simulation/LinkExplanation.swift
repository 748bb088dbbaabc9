import Canvas
import ClientArea
import Store

/// Why a link on the map stands, or what links there are round the middle.
enum LinkExplanation {
  static func of(_ picture: LinkPicture, at spot: Graph.Spot, in context: Context) -> Explanation? {
    switch picture.item(at: spot) {
    case .edge(let edge): link(edge, picture, in: context)
    case .others: nil
    case nil: centre(picture, in: context)
    }
  }

  private static func link(
    _ edge: LinkNeighbours.Edge, _ picture: LinkPicture, in context: Context
  ) -> Explanation {
    let statement = picture.statement(of: edge, in: context)
    return Explanation(
      LinkWords.whyLink(edge.node.words),
      facts: [
        (LinkWords.what, LinkWords.word(of: edge)),
        (LinkWords.who, Phrase(name: statement.actor)),
        (LinkWords.whom, Phrase(name: statement.object)),
        (LinkWords.since, Phrase(edge.since)),
      ], because: statement.reasons)
  }

  /// One line of each kind, with the rule that makes it.
  private static func centre(_ picture: LinkPicture, in context: Context) -> Explanation? {
    let groups = picture.facts.groups.filter { !$0.edges.isEmpty }
    let reasons = groups.compactMap { group in
      group.edges.first.flatMap { picture.statement(of: $0, in: context).reasons.first }
    }
    guard !reasons.isEmpty else { return nil }
    return Explanation(
      LinkWords.whyHere(picture.facts.centre.words),
      facts: groups.map { group in
        (
          LinkWords.heading(of: group.group),
          Phrase(name: "\(group.count.count)\(group.count.isMore ? "+" : "")")
        )
      }, because: reasons)
  }
}
