/// Which columns there is room for, and how much of it each gets.
extension Table {
  /// A column that is drawn, with its cells.
  typealias Fitted = (index: Int, width: Int)

  /// The columns for these rows, and the rows as they are drawn in them. Two rows that differ look different as long as
  /// any column can tell them apart: such a column goes last, whatever its priority says, and a text that differs only
  /// behind its cut is cut in its middle instead.
  static func fit(
    _ columns: [Column], for rows: [Row], in room: Int
  ) -> (fitted: [Fitted], rows: [Row]) {
    var rows = rows
    var columns = columns.enumerated().map { $1.whole(at: $0, in: rows) }
    var fitted = fit(columns, wanting: rows, in: room)
    // Each turn tells one pair apart.
    for _ in 0..<columns.count + rows.count {
      guard let (one, other) = alike(rows, in: fitted) else { break }
      if elide(one, other, of: &rows, in: fitted) {
        columns = columns.map(\.unmeasured)
        continue
      }
      guard let better = tell(rows[one], from: rows[other], by: columns, in: room) else { break }
      columns = better
      fitted = fit(columns, wanting: rows, in: room)
    }
    return (fitted, rows)
  }

  /// The columns by their priorities alone. What a column's texts do not need goes to texts that would be cut, then to
  /// the columns' ideals, then to the flexible column, as far as its texts do not stand lost in it.
  private static func fit(
    _ columns: [Column], wanting rows: [Row], in room: Int
  ) -> [Fitted] {
    let kept = kept(of: columns, in: room)
    let texts = kept.map { columns[$0].measure ?? natural($0, of: columns[$0], rows) }
    // What there is nothing to write in is no room that is needed.
    var widths = zip(kept, texts).map { min(columns[$0].minimum, $1) }
    // From the widest of those whose texts may be cut what all need more than there is.
    Shortening.shorten(
      &widths, to: room - gap * max(0, kept.count - 1), downTo: leastText,
      at: kept.indices.filter { !columns[kept[$0]].isWhole })
    var spare = max(0, room - widths.reduce(gap * max(0, kept.count - 1), +))
    func grow(_ place: Int, to width: Int) {
      let more = max(0, min(spare, width - widths[place]))
      widths[place] += more
      spare -= more
    }
    let order = kept.indices.sorted { columns[kept[$0]].priority < columns[kept[$1]].priority }
    let ideal = kept.map { columns[$0].ideal }
    for place in order { grow(place, to: min(ideal[place], texts[place])) }
    for place in order where spare > 0 { grow(place, to: texts[place]) }
    for place in order where spare > 0 { grow(place, to: ideal[place]) }
    if let flexible = kept.firstIndex(where: { columns[$0].isFlexible }) {
      grow(flexible, to: room < wide ? room : texts[flexible] + widest)
    }
    return zip(kept, widths).map { ($0, $1) }
  }

  /// The cells that the texts of a column take, whole.
  static func widestText(_ index: Int, of rows: [Row]) -> Int {
    rows.reduce(0) { $1.width(of: index, atLeast: $0) }
  }

  /// The cells that the title of a column and its texts take, whole.
  static func natural(_ index: Int, of column: Column, _ rows: [Row]) -> Int {
    rows.reduce(CellWidth.of(column.title)) { $1.width(of: index, atLeast: $0) }
  }

  /// Which of these columns come beside the others: in their order, as many as have room where nothing of the others is
  /// cut that is not much longer than what mostly stands there.
  /// - Returns: their numbers, and the others as they were measured for that.
  package static func arriving(
    _ more: [Column], beside columns: [Column], of rows: [Row], in rect: Rect, marked: Bool
  ) -> (shown: [Int], beside: [Column]) {
    var table = Table()
    table.takesMarks = marked
    let room = rect.columns - table.gutter
    let measured = columns.enumerated().map {
      $1.whole(at: $0, in: rows).measured(at: $0, in: rows)
    }
    let base = measured.reduce(0) { sum, column in
      // In steps, so that columns do not come and go with every row.
      let text = ((column.measure ?? 0) + step - 1) / step * step
      return sum + gap + max(column.minimum, min(column.ideal, text))
    }
    var used = base - gap
    let shown = more.indices.filter { index in
      let width = gap + max(more[index].ideal, CellWidth.of(more[index].title))
      guard used + width <= room else { return false }
      used += width
      return true
    }
    return (shown, measured)
  }

  /// The blank cells behind the longest text of the flexible column, at most, in a table of so many cells and more.
  private static let widest = 16
  private static let wide = 82
  /// What a column has at least, if others need its cells.
  private static let leastText = 6
  /// A longer text is no date and no amount alone, and may be cut.
  static let longestWhole = 22
  private static let step = 2

  private static func kept(of columns: [Column], in room: Int) -> [Int] {
    var kept = Array(columns.indices)
    while kept.count > 1, needed(kept, of: columns) > room {
      let least = kept.max { columns[$0].priority < columns[$1].priority }
      guard let least, columns[least].priority > 0 else { break }
      kept.removeAll { $0 == least }
    }
    return kept
  }

  /// The cells without which these columns are useless.
  private static func needed(_ kept: [Int], of columns: [Column]) -> Int {
    kept.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, kept.count - 1)
  }

  /// The numbers of two rows that differ and look alike: the first that does so, and the one before that it looks like.
  private static func alike(_ rows: [Row], in fitted: [Fitted]) -> (Int, Int)? {
    // A wide column tells most rows apart, so that the others are rarely asked.
    let widest = fitted.sorted { $0.width > $1.width }
    guard let first = widest.first else { return nil }
    let texts = rows.map { $0.shown(first.index, in: first.width) }
    // To sort a screenful of texts takes less than to hash them: comparing ends at the first letter that differs.
    let sorted = texts.sorted()
    guard zip(sorted, sorted.dropFirst()).contains(where: ==) else { return nil }
    for (number, text) in texts.enumerated() {
      let earlier = (0..<number).last { other in
        texts[other] == text
          && widest.dropFirst().allSatisfy { column, width in
            rows[other].shown(column, in: width) == rows[number].shown(column, in: width)
          } && !rows[number].says(thatOf: rows[other])
      }
      if let earlier { return (earlier, number) }
    }
    return nil
  }

  /// Cuts the text of a column in the middle, where two rows differ behind its cut.
  private static func elide(
    _ one: Int, _ other: Int, of rows: inout [Row], in fitted: [Fitted]
  ) -> Bool {
    for (index, width) in fitted where rows[one].text(of: index) != rows[other].text(of: index) {
      let common = rows[one].common(with: rows[other], in: index)
      let before = (rows[one], rows[other])
      rows[one].elide(index, behind: common, in: width)
      rows[other].elide(index, behind: common, in: width)
      if (rows[one].shown(index, in: width)) != rows[other].shown(index, in: width) { return true }
      (rows[one], rows[other]) = before
    }
    return false
  }

  /// The columns with one more that tells two rows apart; nil where there is no room for that.
  private static func tell(
    _ one: Row, from other: Row, by columns: [Column], in room: Int
  ) -> [Column]? {
    let differing = columns.indices.filter { one.text(of: $0) != other.text(of: $0) }
    for index in differing.sorted(by: { columns[$0].priority < columns[$1].priority }) {
      var better = columns
      better[index] = columns[index].telling
      if better[index] != columns[index], makeRoom(in: &better, room) { return better }
    }
    return nil
  }

  /// Lets columns that are never left out otherwise go before those that tell rows apart, but not the first that says
  /// something.
  /// - Returns: whether what stays has room.
  private static func makeRoom(in columns: inout [Column], _ room: Int) -> Bool {
    let name = columns.firstIndex { $0.minimum > 2 }
    while needed(columns.indices.filter { columns[$0].priority <= 0 }, of: columns) > room {
      guard let last = columns.indices.last(where: { columns[$0].priority == 0 && $0 != name })
      else { return false }
      columns[last] = columns[last].yielding
    }
    return true
  }
}
