import Canvas

/// Where the two lists of « Contact technique » are: the second gets what it needs, half of the room at most,
/// and follows the last row of the first.
struct TechnicalContactsPlaces {
  let othersHeading: Rect
  let others: Rect
  let mineHeading: Rect
  let mine: Rect

  /// The lines of a list without rows: the column titles and a sentence of two lines.
  private static let least = 3

  /// - Parameters:
  ///   - others: how many rows of the first list are shown; nil for as many as there is room for.
  ///   - mine: how many rows the second list has.
  init(in rect: Rect, others: Int? = nil, mine: Int) {
    let inner = Box.inside(rect)
    let below = min(max(Self.least, mine + 1) + 1, max(3, inner.rows / 2))
    let gap = inner.rows - below > 5 ? 1 : 0
    let (heading, room) = inner.cutBottom(below + gap).rest.cutTop(1)
    let rows = others.map { min(max(Self.least, $0 + 1), room.rows) } ?? room.rows
    othersHeading = heading
    self.others = room.cutTop(rows).top
    (mineHeading, self.mine) = inner.cutTop(1 + rows + gap).rest.cutTop(1)
  }
}
