/// A picture of what is linked to what: a box in the middle, boxes at its left and at its right, and a
/// labelled line from each of them to the middle. Where the boxes of a side are more than there is room
/// for, the side scrolls.
package struct Graph: Hashable, Sendable {
  /// One box.
  package struct Node: Hashable, Sendable {
    /// What stands in the box.
    package let name: String
    /// What stands in its top border: what it is, or what tells it apart.
    package let title: String
    package let style: Style

    package init(_ name: String, title: String = "", _ style: Style = .plain) {
      self.name = name
      self.title = title
      self.style = style
    }
  }

  /// A box at a side, with its line to the middle.
  package struct Link: Hashable, Sendable {
    package let node: Node
    /// What the line says, the longest wording first: the longest for which there is room is shown.
    package let labels: [String]
    package let line: Line

    package init(_ node: Node, labels: [String] = [], line: Line = .solid) {
      self.node = node
      self.labels = labels
      self.line = line
    }
  }

  /// How a line is drawn, so that kinds of links differ without colour.
  package enum Line: Hashable, Sendable {
    case solid, double
    /// Something that does not hold yet.
    case dashed
  }

  /// A box of the graph.
  package enum Spot: Hashable, Sendable {
    case centre
    case left(Int), right(Int)
  }

  /// What a key meant.
  package enum Event: Hashable, Sendable {
    case moved
    /// Enter or a double click on a box.
    case opened(Spot)
  }

  package var centre: Node {
    didSet { clamp() }
  }
  package var left: [Link] {
    didSet { clamp() }
  }
  package var right: [Link] {
    didSet { clamp() }
  }
  /// Where the cursor and the scrolled sides stand.
  package internal(set) var place: Place

  /// The box under the cursor and how far the sides are scrolled: what a screen keeps between two keys.
  package struct Place: Hashable, Sendable {
    package var spot = Spot.centre
    var left = ListCursor()
    var right = ListCursor()

    package init() {}
  }

  package init(
    _ centre: Node, left: [Link] = [], right: [Link] = [], place: Place = Place()
  ) {
    self.centre = centre
    self.left = left
    self.right = right
    self.place = place
    clamp()
  }

  /// The box under the cursor; one that is there.
  package var selected: Spot { place.spot }

  func link(at spot: Spot) -> Link? {
    switch spot {
    case .centre: nil
    case .left(let index): left.indices.contains(index) ? left[index] : nil
    case .right(let index): right.indices.contains(index) ? right[index] : nil
    }
  }

  /// The cursor stays on a box that is there, and the scrolled sides with it.
  private mutating func clamp() {
    place.left.count = left.count
    place.right.count = right.count
    switch place.spot {
    case .centre: break
    case .left(let index):
      place.left.move(to: index)
      place.spot = left.isEmpty ? .centre : .left(place.left.index)
    case .right(let index):
      place.right.move(to: index)
      place.spot = right.isEmpty ? .centre : .right(place.right.index)
    }
  }
}
