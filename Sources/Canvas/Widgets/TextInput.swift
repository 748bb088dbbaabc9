/// A one-line editor. Its text is counted in whole characters, as a person sees them.
package struct TextInput: Hashable, Sendable {
  private var characters: [Character]
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int
  /// How many characters it takes at most.
  package var limit: Int
  /// Whether dots are shown in place of the text.
  package var isMasked: Bool
  /// Whether what is typed first takes the place of the text. It stays once a key has moved in it or changed it.
  private var way: Way

  /// What becomes of a text that was put there for a person who may want another.
  package enum Way: Hashable, Sendable {
    case stays
    /// It gives way where there is no room for both.
    case givesWhereFull
    case gives
  }

  package init(
    _ text: String = "", limit: Int = 300, isMasked: Bool = false, way: Way = .stays
  ) {
    self.limit = max(0, limit)
    self.isMasked = isMasked
    self.way = way
    characters = Array(Self.singleLine(text).prefix(self.limit))
    cursor = characters.count
  }

  /// The text; setting it puts the cursor at its end.
  package var text: String {
    get { String(characters) }
    set { self = TextInput(newValue, limit: limit, isMasked: isMasked) }
  }

  package var isEmpty: Bool { characters.isEmpty }

  /// Takes a key.
  /// - Returns: false for a key that does not edit, such as Enter, Tab and Esc.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(characters.count, cursor + 1))
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<characters.count)
    case .control("w"): remove(wordStart..<cursor)
    case .control, .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown,
      .function, .mouse, .resize, .hangUp:
      return false
    }
    way = .stays
    return true
  }

  /// Puts a text in at the cursor, as far as there is room.
  package mutating func insert(_ text: String) {
    let givesWay = way == .gives || way == .givesWhereFull && characters.count >= limit
    if givesWay, !Self.singleLine(text).isEmpty {
      (characters, cursor) = ([], 0)
    }
    let room = limit - characters.count
    guard room > 0 else { return }
    let before = String(characters[..<cursor]) + String(Self.singleLine(text).prefix(room))
    let whole = Array(before + String(characters[cursor...]))
    cursor = min(Array(before).count, whole.count)
    characters = whole
  }

  /// Puts the cursor under the mouse; `rect` is the block the input is drawn in.
  package mutating func moveCursor(to point: Point, in rect: Rect) {
    way = .stays
    let start = firstShown(in: rect.columns)
    var column = rect.column
    for index in start..<max(start, characters.count) {
      let width = CellWidth.of(shown(index))
      guard point.column >= column + width else {
        cursor = index
        return
      }
      column += width
    }
    cursor = characters.count
  }

  /// Draws the part of the text round the cursor.
  /// - Parameters:
  ///   - placeholder: what is said in place of an empty text.
  ///   - isFocused: whether the keys go here; then the hardware cursor stands at the text's.
  package func draw(
    placeholder: String = "", isFocused: Bool = true, style: Style = TextInput.style,
    on frame: inout Frame, in rect: Rect
  ) {
    guard !rect.isEmpty else { return }
    let line = rect.line(0)
    frame.clear(line, style)
    guard !characters.isEmpty else {
      frame.write(placeholder, in: line, Style(.quiet))
      if isFocused { frame.cursor = Point(row: line.row, column: line.column) }
      return
    }
    let start = isFocused ? firstShown(in: line.columns) : 0
    let text = characters.indices[start...].map(shown)
    frame.write(String(text), in: line, style, ellipsis: !isFocused)
    if start > 0 { frame.write("…", in: line.cutLeft(1).left, style) }
    guard isFocused else { return }
    let before = text.prefix(cursor - start).reduce(0) { $0 + CellWidth.of($1) }
    frame.cursor = Point(row: line.row, column: line.column + min(before, line.columns - 1))
  }

  /// What can be typed into is underlined, also without colours.
  package static let style = Style(.field, isUnderlined: true)

  private func shown(_ index: Int) -> Character { isMasked ? "•" : characters[index] }

  /// The first character shown, so that the cursor and what stands before it are seen.
  private func firstShown(in columns: Int) -> Int {
    var start = cursor
    var cells = 1
    while start > 0 {
      cells += CellWidth.of(shown(start - 1))
      guard cells <= columns else { break }
      start -= 1
    }
    return start
  }

  private mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let before = String(characters[..<range.lowerBound])
    characters = Array(before + String(characters[range.upperBound...]))
    cursor = min(before.count, characters.count)
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }

  /// Line ends become blanks, those at both ends go; other control characters are left out.
  private static func singleLine(_ text: String) -> String {
    var part = text[...]
    while part.first?.isNewline == true { part.removeFirst() }
    while part.last?.isNewline == true { part.removeLast() }
    return Typed.text(part) { $0.isNewline || $0 == "\t" ? " " : nil }
  }
}
