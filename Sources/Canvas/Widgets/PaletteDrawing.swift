extension Palette {
  /// Where the parts of a palette are.
  struct Places {
    let box: Rect
    let input: Rect
    let list: Rect
    /// The lines below the list; none where there is nothing to say.
    let foot: Rect
  }

  /// Draws the palette over the upper middle of the screen.
  package func draw(on frame: inout Frame, in screen: Rect) {
    let places = places(in: screen)
    frame.clear(places.box)
    let note = matches.isEmpty ? "" : "\(list.index + 1)/\(matches.count)"
    Box(title, note: note).draw(on: &frame, in: places.box)
    frame.cursor = nil
    frame.write(":", in: places.input, Style(.key))
    input.draw(placeholder: placeholder, on: &frame, in: places.input.cutLeft(2).rest)
    if matches.isEmpty {
      Paragraph(empty, Style(.quiet)).draw(on: &frame, in: places.list.cutLeft(2).rest)
    }
    let window = list.window(height: places.list.rows)
    for (offset, index) in window.enumerated() {
      let line = drawGroup(
        of: index, isFirst: offset == 0, on: &frame, in: places.list.line(offset))
      draw(matches[index], isUnder: index == list.index, on: &frame, in: line)
    }
    for (offset, line) in foot(of: selected, width: places.foot.columns).enumerated() {
      frame.write(line.text, in: places.foot.line(offset), line.style)
    }
  }

  func places(in screen: Rect) -> Places {
    let room = screen.inset(rows: screen.rows > 12 ? 1 : 0, columns: screen.columns > 70 ? 4 : 0)
    let width = min(room.columns, 96)
    let below = footHeight(width: width - 4)
    let gap = below > 0 ? 1 : 0
    let lines =
      max(8, min(items.count(where: { !$0.isSought }) + found.count, 16) + 4) + below + gap
    let centred = room.centred(Size(rows: room.rows, columns: width))
    let box = centred.cutTop(min(room.rows, lines)).top
    let (input, rest) = Box.inside(box).cutTop(1)
    let (list, foot) = rest.cutBottom(min(below, rest.rows / 2))
    let shown = list.rows > 3 + gap ? list.cutTop(1).rest.cutBottom(gap).rest : list
    return Places(box: box, input: input, list: shown, foot: foot)
  }

  /// What stands below the list while the cursor is on an item, in lines of a width.
  private func foot(of item: Item?, width: Int) -> [(text: String, style: Style)] {
    func lines(_ text: String, _ style: Style) -> [(String, Style)] {
      Paragraph(text).lines(width: max(1, width)).map { ($0, style) }
    }
    return lines(item?.remark ?? "", .plain)
      + warnings.flatMap { lines("▲ \($0)", Style(.warning)) }
  }

  /// The lines kept below the list, so that it stays where it is while the cursor moves.
  private func footHeight(width: Int) -> Int {
    let remarks = items.lazy.filter { !$0.remark.isEmpty }
      .map { Paragraph($0.remark).height(width: max(1, width)) }
    return foot(of: nil, width: width).count + (remarks.max() ?? 0)
  }

  /// Writes what a line belongs to, where the one above it is of another group.
  /// - Returns: the room behind it.
  private func drawGroup(
    of index: Int, isFirst: Bool, on frame: inout Frame, in line: Rect
  ) -> Rect {
    let widest = items.map { CellWidth.of($0.group) }.max() ?? 0
    guard widest > 0 else { return line }
    let (group, rest) = line.cutLeft(min(widest, line.columns / 4))
    if isFirst || matches[index - 1].group != matches[index].group {
      frame.write(matches[index].group, in: group, Style(.quiet))
    }
    return rest.cutLeft(1).rest
  }

  private func draw(_ item: Item, isUnder: Bool, on frame: inout Frame, in line: Rect) {
    let plain = Style(item.isEnabled ? .text : .quiet)
    let style = isUnder ? Style(.selection) : plain
    if isUnder {
      frame.clear(line, style)
      frame.write("▸", in: line, style)
    }
    let text = line.cutLeft(2).rest
    let keyed = mark(item.key, isUnder ? style : Style(.key), on: &frame, in: text)
    let room = mark(item.kind, isUnder ? style : Style(.quiet), on: &frame, in: keyed)
    let detail = drawTitle(of: item, style, on: &frame, in: room)
    frame.write(item.detail, in: detail, isUnder ? style : Style(.quiet))
  }

  /// Writes something short at the right.
  /// - Returns: the room before it.
  private func mark(
    _ text: String, _ style: Style, on frame: inout Frame, in room: Rect
  ) -> Rect {
    guard !text.isEmpty else { return room }
    let (rest, mark) = room.cutRight(min(CellWidth.of(text), room.columns / 3))
    frame.write(text, in: mark, style)
    return rest.cutRight(2).rest
  }

  /// Writes title and code, which are columns where there are codes.
  /// - Returns: the room behind them.
  private func drawTitle(
    of item: Item, _ style: Style, on frame: inout Frame, in room: Rect
  ) -> Rect {
    let codes = items.map { CellWidth.of($0.code) }.max() ?? 0
    guard codes > 0 else {
      return room.cutLeft(frame.write(item.title, in: room, style) + 2).rest
    }
    let titles = items.map { CellWidth.of($0.title) }.max() ?? 0
    let (title, rest) = room.cutLeft(min(titles, max(0, room.columns - codes - 2) / 2))
    frame.write(item.title, in: title, style)
    let (code, detail) = rest.cutLeft(2).rest.cutLeft(codes)
    frame.write(item.code, in: code, style)
    return detail.cutLeft(2).rest
  }
}
