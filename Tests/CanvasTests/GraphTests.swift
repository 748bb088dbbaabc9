import Testing

@testable import Canvas

/// A box in the middle, boxes at both sides, and a line from each to the middle.
@Suite struct GraphTests {
  private static func link(_ name: String, _ label: String, _ line: Graph.Line = .solid)
    -> Graph.Link
  {
    Graph.Link(
      Graph.Node(name, title: "compte"), labels: ["\(label) depuis le 5 jan. 2026", label, "…"],
      line: line)
  }

  private static let graph = Graph(
    Graph.Node("Lune SARL", title: "C-1004"),
    left: [link("Maud Lune", "titulaire"), link("Kerval", "technique", .double)],
    right: [link("bistrot.example", "propriétaire"), link("Morvan", "attente", .dashed)])

  @Test func `the middle is linked with both sides`() {
    let text = drawn(9, 76) { Self.graph.draw(on: &$0, in: $1) }
    #expect(
      text == """

         ┌ compte ───┐                                          ┌ compte ─────────┐
         │ Maud Lune ├─titulaire─┐               ┌─propriétaire─┤ bistrot.example │
         └───────────┘           │ ┌ C-1004 ───┐ │              └─────────────────┘
                                 ├─┤▸Lune SARL ├─┤
         ┌ compte ───┐           │ └───────────┘ │              ┌ compte ─────────┐
         │ Kerval    ├═technique═┘               └╌╌╌attente╌╌╌╌┤ Morvan          │
         └───────────┘                                          └─────────────────┘

        """)
  }

  @Test func `labels grow with the room and go where there is none`() {
    for (columns, label) in [(140, "titulaire depuis le 5 jan. 2026"), (76, "titulaire"), (40, "")]
    {
      let text = drawn(9, columns) { Self.graph.draw(on: &$0, in: $1) }
      #expect(text.contains(label))
      #expect(text.contains("depuis") == (columns == 140))
      #expect(text.contains("titulaire") == (columns > 40))
    }
  }

  @Test func `kinds of lines differ without colour, in ASCII too`() {
    let text = drawn(9, 76) { Self.graph.draw(on: &$0, in: $1) }
    #expect(text.contains("├═") && text.contains("╌┤"))
    let ascii = Ascii.spelling(of: text.replacing("\n", with: ""))
    #expect(ascii.contains("+=") && ascii.contains(".attente.") && ascii.contains("-titulaire"))
  }

  @Test func `read aloud, it is one line a box`() {
    var frame = Frame(size: Size(rows: 20, columns: 60))
    frame.isReadAloud = true
    Self.graph.draw(on: &frame, in: frame.bounds)
    let lines = frame.lines.filter { !$0.isEmpty }
    #expect(lines.count == Self.graph.left.count + 1 + Self.graph.right.count)
    #expect(frame.cursor.map { lines[$0.row].hasPrefix("▸ ") } == true)
    #expect(!lines.joined().contains { "│─├┤".contains($0) })
  }

  @Test func `arrows, clicks and Enter choose a box`() {
    var graph = Self.graph
    let rect = block(9, 76)
    #expect(graph.handle(.left, in: rect) == .moved)
    #expect(graph.selected == .left(0))
    #expect(graph.handle(.down, in: rect) == .moved)
    #expect(graph.selected == .left(1))
    #expect(graph.handle(.enter, in: rect) == .opened(.left(1)))
    graph.handle(.right, in: rect)
    #expect(graph.selected == .centre)
    graph.handle(.down, in: rect)
    #expect(graph.selected == .left(1))
    graph.handle(.character("l"), in: rect)
    graph.handle(.character("l"), in: rect)
    #expect(graph.selected == .right(0))
    #expect(graph.handle(.escape, in: rect) == nil)
    let box = graph.layout(in: rect).boxes[.right(1)]
    let point = Point(row: box?.row ?? 0, column: box?.column ?? 0)
    #expect(graph.handle(.mouse(Mouse(.doubleClick, at: point)), in: rect) == .opened(.right(1)))
    #expect(graph.handle(.mouse(Mouse(.click, at: Point(row: 0, column: 40))), in: rect) == nil)
  }

  @Test func `the cursor stays on a box when boxes go`() {
    var graph = Self.graph
    graph.select(.right(1))
    graph.right = []
    #expect(graph.selected == .centre)
    graph.select(.left(9))
    #expect(graph.selected == .left(1))
  }
}
