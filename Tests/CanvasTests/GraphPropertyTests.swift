import Testing

@testable import Canvas

/// What holds for every graph in every block.
@Suite struct GraphPropertyTests {
  /// A graph with so many boxes, names and labels of all lengths.
  private static func graph(_ left: Int, _ right: Int) -> Graph {
    func links(_ count: Int, _ seed: Int) -> [Graph.Link] {
      (0..<count).map { index in
        let name = awkwardTexts[(index * 7 + seed) % awkwardTexts.count]
        return Graph.Link(
          Graph.Node(name + "\(index)", title: name), labels: ["\(name) depuis", "depuis", "d"],
          line: [.solid, .double, .dashed][index % 3])
      }
    }
    return Graph(
      Graph.Node(awkwardTexts[(left + right) % awkwardTexts.count], title: "au milieu"),
      left: links(left, 1), right: links(right, 3))
  }

  private static let counts = [(0, 0), (1, 0), (0, 1), (1, 1), (2, 5), (7, 3), (30, 40)]
  private static let blocks = [(3, 20), (9, 34), (9, 56), (18, 76), (34, 116), (40, 30), (3, 6)]

  @Test func `no box overlaps another, and all lie in the block`() {
    for (left, right) in Self.counts {
      for (rows, columns) in Self.blocks {
        let rect = Rect(row: 2, column: 5, rows: rows, columns: columns)
        let boxes = Array(Self.graph(left, right).layout(in: rect).boxes.values)
        #expect(!boxes.isEmpty)
        for (index, box) in boxes.enumerated() {
          #expect(rect.overlap(box) == box, "\(left), \(right) in \(rows)×\(columns)")
          for other in boxes[(index + 1)...] { #expect(box.overlap(other).isEmpty) }
        }
      }
    }
  }

  @Test func `each line leads from its box to the middle and crosses no box`() {
    for (left, right) in Self.counts {
      for (rows, columns) in Self.blocks {
        let layout = Self.graph(left, right).layout(in: block(rows, columns))
        #expect(layout.paths.count == layout.boxes.count - 1)
        for (spot, path) in layout.paths {
          guard let box = layout.boxes[spot], let centre = layout.boxes[.centre],
            let first = path.first, let last = path.last
          else {
            Issue.record("A line of \(spot) has no end.")
            continue
          }
          #expect(Self.isBeside(first, box) && Self.isBeside(last, centre))
          let isWhole = zip(path, path.dropFirst()).allSatisfy {
            abs($0.row - $1.row) + abs($0.column - $1.column) == 1
          }
          #expect(isWhole)
          #expect(!path.contains { point in layout.boxes.values.contains { $0.contains(point) } })
        }
      }
    }
  }

  private static func isBeside(_ point: Point, _ box: Rect) -> Bool {
    point.row == box.row + 1
      && (point.column == box.column - 1 || point.column == box.column + box.columns)
  }

  @Test func `arrows reach every box, and the box under the cursor is shown`() {
    for (left, right) in Self.counts {
      for (rows, columns) in Self.blocks where columns >= 24 {
        let rect = block(rows, columns)
        var graph = Self.graph(left, right)
        var reached: Set<Graph.Spot> = [.centre]
        for side in [Key.left, .right] {
          graph = Self.graph(left, right)
          graph.handle(side, in: rect)
          let steps = max(left, right)
          for key in [Key](repeating: .up, count: steps) + [Key](repeating: .down, count: steps) {
            let isShown = graph.layout(in: rect).boxes[graph.selected] != nil
            #expect(isShown, "\(graph.selected) is not shown.")
            reached.insert(graph.selected)
            if graph.selected != .centre { graph.handle(key, in: rect) }
          }
          reached.insert(graph.selected)
        }
        #expect(reached.count == 1 + left + right, "\(left), \(right) in \(rows)×\(columns)")
      }
    }
  }

  @Test(arguments: sizes) func `any size, key and text is drawn`(size: Size) {
    for (left, right) in [(0, 0), (1, 0), (4, 9)] {
      var graph = Self.graph(left, right)
      for key in keys(at: size) {
        _ = graph.handle(key, in: block(size.rows, size.columns))
        var frame = Frame(size: size)
        graph.draw(on: &frame, in: frame.bounds)
        #expect(frame.cursor.map { frame.bounds.contains($0) } ?? true)
      }
    }
  }
}
