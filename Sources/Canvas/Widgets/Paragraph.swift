/// Text in as many lines as it needs, cut between words. It can be scrolled when it is longer than its block.
package struct Paragraph: Hashable, Sendable {
  package var text: String
  package var style: Style
  /// The first line shown; what is drawn stays within the text.
  package var top = 0

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// The lines at a width, blanks at their ends removed.
  package func lines(width: Int) -> [String] {
    guard !text.isEmpty else { return [] }
    // Most texts are one line, of which nothing has to be wrapped.
    if let cells = CellWidth.ofPlain(text), cells <= width {
      var line = text
      while line.last == " " { line.removeLast() }
      return [line]
    }
    if let plain = PlainText(text) {
      return Wrapping.lines(of: plain.letters, width: width).map(plain.line)
    }
    let characters = Array(text)
    return Wrapping.lines(of: characters, width: width).map { range in
      var line = characters[range]
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  /// How many lines it takes at a width.
  package func height(width: Int) -> Int { lines(width: width).count }

  /// Scrolls as a key says; `rect` is the block it is drawn in.
  /// - Returns: false for a key that does not scroll.
  package mutating func handle(_ key: Key, in rect: Rect) -> Bool {
    var scroll = ScrollView(top: top)
    defer { top = scroll.top }
    return scroll.handle(key, content: contentHeight(in: rect), in: rect)
  }

  /// Draws the lines for which there is room, and marks at the right edge that there are more.
  package func draw(on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let all = lines(width: rect.columns)
    guard all.count > rect.rows else {
      for (index, line) in all.enumerated() { frame.write(line, in: rect.line(index), style) }
      return
    }
    let narrow = lines(width: max(1, rect.columns - 1))
    let scroll = ScrollView(top: top)
    let window = scroll.window(content: narrow.count, height: rect.rows)
    for (offset, line) in narrow[window].enumerated() {
      frame.write(line, in: rect.cutRight(1).rest.line(offset), style)
    }
    scroll.drawBar(content: narrow.count, on: &frame, in: rect)
  }

  /// Draws the lines for which there is room, without a word of more: where the edge that cuts it marks that.
  package func drawStart(on frame: inout Frame, in rect: Rect) {
    for (index, line) in lines(width: rect.columns).prefix(rect.rows).enumerated() {
      frame.write(line, in: rect.line(index), style)
    }
  }

  private func contentHeight(in rect: Rect) -> Int {
    let height = height(width: rect.columns)
    return height > rect.rows ? self.height(width: max(1, rect.columns - 1)) : height
  }
}
