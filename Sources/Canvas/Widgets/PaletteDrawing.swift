extension Palette {
  /// Where the parts of a palette are.
  struct Places {
    let box: Rect
    let input: Rect
    let list: Rect
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
      draw(matches[index], isUnder: index == list.index, on: &frame, in: places.list.line(offset))
    }
  }

  func places(in screen: Rect) -> Places {
    let room = screen.inset(rows: screen.rows > 12 ? 1 : 0, columns: screen.columns > 70 ? 4 : 0)
    let width = min(room.columns, 96)
    let height = min(room.rows, max(8, min(items.count + found.count, 16) + 4))
    let centred = room.centred(Size(rows: room.rows, columns: width))
    let box = centred.cutTop(height).top
    let inner = Box.inside(box)
    let (input, rest) = inner.cutTop(1)
    return Places(box: box, input: input, list: rest.rows > 3 ? rest.cutTop(1).rest : rest)
  }

  private func draw(_ item: Item, isUnder: Bool, on frame: inout Frame, in line: Rect) {
    let plain = Style(item.isEnabled ? .text : .quiet)
    let style = isUnder ? Style(.selection) : plain
    if isUnder {
      frame.clear(line, style)
      frame.write("▸", in: line, style)
    }
    let (rest, key) = line.cutLeft(2).rest.cutRight(min(CellWidth.of(item.key), line.columns / 3))
    frame.write(item.key, in: key, isUnder ? style : Style(.key))
    let room = item.key.isEmpty ? rest : rest.cutRight(2).rest
    let cells = frame.write(item.title, in: room, style)
    frame.write(item.detail, in: room.cutLeft(cells + 2).rest, isUnder ? style : Style(.quiet))
  }
}
