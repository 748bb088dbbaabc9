/// An editor for a text of several lines, wrapped at the width it is drawn in.
package struct TextArea: Hashable, Sendable {
  private var characters: [Character]
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int
  /// How many characters it takes at most.
  package var limit: Int

  package init(_ text: String = "", limit: Int = 10_000) {
    self.limit = max(0, limit)
    characters = Array(Self.cleaned(text).prefix(self.limit))
    cursor = characters.count
  }

  /// The text; setting it puts the cursor at its end.
  package var text: String {
    get { String(characters) }
    set { self = TextArea(newValue, limit: limit) }
  }

  /// Takes a key; `rect` is the block the area is drawn in.
  /// - Returns: false for a key that does not edit, and for Up and Down at the first and last line.
  package mutating func handle(_ key: Key, in rect: Rect) -> Bool {
    let lines = lines(in: rect)
    let line = lineIndex(in: lines)
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .enter: insert("\n")
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = lines[line].lowerBound
    case .end, .control("e"): cursor = end(of: line, in: lines)
    case .up: return move(to: line - 1, lines, from: line)
    case .down: return move(to: line + 1, lines, from: line)
    case .pageUp: return move(to: max(0, line - max(1, rect.rows - 1)), lines, from: line)
    case .pageDown:
      return move(to: min(lines.count - 1, line + max(1, rect.rows - 1)), lines, from: line)
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(characters.count, cursor + 1))
    case .control("u"): remove(lines[line].lowerBound..<cursor)
    case .control("k"): remove(cursor..<end(of: line, in: lines))
    case .control("w"): remove(wordStart..<cursor)
    case .mouse(let mouse): return handle(mouse, lines, in: rect)
    case .control, .escape, .tab, .backTab, .insert, .function, .resize, .hangUp: return false
    }
    return true
  }

  /// Draws the lines round the cursor, and a bar when there are more.
  package func draw(isFocused: Bool = true, on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    frame.clear(rect, TextInput.style)
    let lines = lines(in: rect)
    let window = window(in: rect, lines)
    let text = rect.cutRight(1).rest
    for (offset, line) in lines[window].enumerated() {
      let shown = String(characters[line])
      frame.write(shown, in: text.line(offset), TextInput.style, ellipsis: false)
    }
    ScrollView(top: window.lowerBound).drawBar(content: lines.count, on: &frame, in: rect)
    guard isFocused else { return }
    let line = lineIndex(in: lines)
    let column = cells(characters[lines[line].lowerBound..<cursor])
    frame.cursor = Point(
      row: rect.row + line - window.lowerBound,
      column: rect.column + min(column, rect.columns - 1))
  }

  private func lines(in rect: Rect) -> [Range<Int>] {
    Wrapping.lines(of: characters, width: max(1, rect.columns - 1))
  }

  private func window(in rect: Rect, _ lines: [Range<Int>]) -> Range<Int> {
    let line = lineIndex(in: lines)
    let top = max(0, line - rect.rows + 1)
    return top..<min(lines.count, top + rect.rows)
  }

  /// The line with the cursor. After a wrapped line's last character it stands before the next line's first.
  private func lineIndex(in lines: [Range<Int>]) -> Int {
    lines.lastIndex { $0.lowerBound <= cursor } ?? 0
  }

  /// The last place in a line: before the blank at which it was wrapped, if it was.
  private func end(of line: Int, in lines: [Range<Int>]) -> Int {
    let range = lines[line]
    let isWrapped = line + 1 < lines.count && lines[line + 1].lowerBound == range.upperBound
    return isWrapped && !range.isEmpty ? range.upperBound - 1 : range.upperBound
  }

  private mutating func move(to target: Int, _ lines: [Range<Int>], from line: Int) -> Bool {
    guard lines.indices.contains(target), target != line else { return false }
    place(at: cells(characters[lines[line].lowerBound..<cursor]), line: target, lines)
    return true
  }

  private mutating func handle(_ mouse: Mouse, _ lines: [Range<Int>], in rect: Rect) -> Bool {
    guard rect.contains(mouse.point) else { return false }
    let line = lineIndex(in: lines)
    switch mouse.action {
    case .wheelUp: _ = move(to: max(0, line - 3), lines, from: line)
    case .wheelDown: _ = move(to: min(lines.count - 1, line + 3), lines, from: line)
    case .click, .doubleClick:
      let row = window(in: rect, lines).lowerBound + mouse.point.row - rect.row
      place(at: mouse.point.column - rect.column, line: min(row, lines.count - 1), lines)
    }
    return true
  }

  /// Puts the cursor on a line, at the character nearest to a column.
  private mutating func place(at column: Int, line: Int, _ lines: [Range<Int>]) {
    var left = column
    cursor = lines[line].lowerBound
    let end = end(of: line, in: lines)
    while cursor < end, left >= CellWidth.of(characters[cursor]) {
      left -= CellWidth.of(characters[cursor])
      cursor += 1
    }
  }

  private func cells(_ part: ArraySlice<Character>) -> Int {
    part.reduce(0) { $0 + CellWidth.of($1) }
  }

  private mutating func insert(_ text: String) {
    let room = limit - characters.count
    guard room > 0 else { return }
    replace(cursor..<cursor, with: String(Self.cleaned(text).prefix(room)))
  }

  private mutating func remove(_ range: Range<Int>) { replace(range, with: "") }

  private mutating func replace(_ range: Range<Int>, with text: String) {
    let before = String(characters[..<range.lowerBound]) + text
    characters = Array(before + String(characters[range.upperBound...]))
    cursor = min(before.count, characters.count)
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private static func cleaned(_ text: String) -> String {
    Typed.text(text) { $0.isNewline ? "\n" : $0 == "\t" ? " " : nil }
  }
}
