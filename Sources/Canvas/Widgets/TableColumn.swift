extension Table {
  /// On which side of its column a text stands.
  package enum Alignment: Hashable, Sendable {
    case left, right
  }

  /// A column of a table: its title, its width, and how much it matters when there is little room.
  package struct Column: Hashable, Sendable {
    package let title: String
    /// The cells without which the column is useless.
    package let minimum: Int
    /// The cells in which its texts mostly fit.
    package let ideal: Int
    package let alignment: Alignment
    /// 0 is never left out; of the others the highest goes first.
    package let priority: Int
    /// Whether the column takes the room that the others leave.
    package let isFlexible: Bool

    package init(
      _ title: String, minimum: Int = 4, ideal: Int, alignment: Alignment = .left,
      priority: Int = 0, isFlexible: Bool = false
    ) {
      self.title = title
      self.minimum = max(1, minimum)
      self.ideal = max(ideal, self.minimum)
      self.alignment = alignment
      self.priority = priority
      self.isFlexible = isFlexible
    }
  }

  /// The columns for which there is room, with the cells each gets.
  static func fit(_ columns: [Column], in room: Int) -> [(index: Int, width: Int)] {
    var kept = Array(columns.indices)
    func needed() -> Int {
      kept.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, kept.count - 1)
    }
    while kept.count > 1, needed() > room {
      let least = kept.max { columns[$0].priority < columns[$1].priority }
      guard let least, columns[least].priority > 0 else { break }
      kept.removeAll { $0 == least }
    }
    var spare = max(0, room - needed())
    var widths = kept.map { columns[$0].minimum }
    for place in kept.indices.sorted(by: { columns[kept[$0]].priority < columns[kept[$1]].priority }
    ) {
      let more = min(spare, columns[kept[place]].ideal - widths[place])
      widths[place] += more
      spare -= more
    }
    if let flexible = kept.firstIndex(where: { columns[$0].isFlexible }) {
      widths[flexible] += spare
    }
    return zip(kept, widths).map { ($0, $1) }
  }

  static let gap = 2
}
