import Canvas
import ClientArea
import Store

/// Where the parts of the map stand: a line above for what the sides are, the picture, and lines below for
/// the link under the cursor.
struct MapPlaces {
  let head: Rect
  let graph: Rect
  let text: Rect

  /// Where a second line of text costs no box.
  private static let rowsForTwoLines = 16

  init(in rect: Rect) {
    let inner = Box.inside(rect)
    let (head, rest) = inner.cutTop(1)
    let (graph, text) = rest.cutBottom(inner.rows < Self.rowsForTwoLines ? 1 : 2)
    self.head = head
    self.graph = graph
    self.text = text
  }
}

/// Draws the map of links.
struct MapDrawing {
  private let picture: LinkPicture
  private let graph: Graph
  private let context: Context

  init(_ picture: LinkPicture, at place: Graph.Place, in context: Context) {
    self.picture = picture
    graph = picture.graph(at: place, in: context)
    self.context = context
  }

  func draw(on frame: inout Frame) {
    let places = MapPlaces(in: context.rect)
    let layout = graph.layout(in: places.graph)
    let sides = LinkWords.sides(of: picture.facts.centre.subject)
    let (left, right) = places.head.cutLeft(places.head.columns / 2)
    let style = Style(.title, isBold: true)
    frame.write(heading(sides.left, graph.left.count, layout.left), in: left, style)
    let text = heading(sides.right, graph.right.count, layout.right)
    let blank = max(0, right.columns - CellWidth.of(text))
    frame.write(text, in: right.cutLeft(blank).rest, style)
    graph.draw(on: &frame, in: places.graph)
    Paragraph(description, Style(.accent)).draw(on: &frame, in: places.text)
  }

  /// « Qui agit pour lui 1–4/7 », with the figures where not all are shown.
  private func heading(_ words: Phrase, _ count: Int, _ shown: Range<Int>) -> String {
    guard count > 0 else { return "" }
    guard shown.count < count else { return context.words(words) }
    let before = shown.lowerBound > 0 ? "▲" : " "
    let after = shown.upperBound < count ? "▼" : " "
    return
      "\(context.words(words)) \(before)\(shown.lowerBound + 1)–\(shown.upperBound)/\(count)\(after)"
  }

  /// One sentence about what is under the cursor.
  private var description: String {
    switch picture.item(at: graph.selected) {
    case .edge(let edge):
      let reason = picture.statement(of: edge, in: context).reasons.first
      return reason.map { "\($0.rule.text) — \(context.words($0.fact))" } ?? ""
    case .others(let group, let count, let isMore):
      return context.labelled(
        context.words(LinkWords.heading(of: group)),
        context.words(LinkWords.others(count, isMore: isMore)))
    case nil:
      let isAlone = graph.left.isEmpty && graph.right.isEmpty
      let words = context.words(picture.facts.centre.words)
      return isAlone ? "\(words) — \(context.words(LinkWords.noLink))" : words
    }
  }
}
