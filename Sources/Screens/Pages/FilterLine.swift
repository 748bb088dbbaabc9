package import Canvas
import ClientArea

/// « / »: filters a list as one types. Enter keeps the filter, Esc takes it away.
package struct FilterLine: Hashable, Sendable {
  /// The key that opens it, in every key table.
  static let id = "filter"

  package private(set) var isOpen = false
  private var input = TextInput()

  package init() {}

  /// What a key did.
  package enum Event: Hashable, Sendable {
    /// The list is to be read anew from its top.
    case changed
    case moved
  }

  package var text: String { input.text }
  package var isEmpty: Bool { input.isEmpty }

  package mutating func open() { isOpen = true }

  /// Gives a key to the line, if it is open. Keys that move in the list are left to the list.
  /// - Returns: nil for a key that it does not take.
  package mutating func press(_ key: Key) -> Event? {
    switch key {
    case .escape:
      guard isOpen || !isEmpty else { return nil }
      self = FilterLine()
      return .changed
    case .enter:
      guard isOpen else { return nil }
      isOpen = false
      return .moved
    case .up, .down, .pageUp, .pageDown, .tab, .backTab, .function, .mouse, .resize, .hangUp,
      .insert:
      return nil
    case .character, .control, .paste, .backspace, .delete, .left, .right, .home, .end:
      guard isOpen else { return nil }
      let before = input.text
      guard input.handle(key) else { return nil }
      return input.text == before ? .moved : .changed
    }
  }

  /// What an event means to a list with a filter.
  enum Meaning {
    /// It was the filter's; where that changed, the list is to be read anew from its top.
    case filter(isChanged: Bool)
    /// It is left to the list.
    case key(Key)
    /// It is nothing of the list's.
    case other
  }

  /// Takes what is the filter's of an event.
  mutating func take(_ event: ScreenEvent) -> Meaning {
    switch event {
    case .chose(Self.id):
      open()
      return .filter(isChanged: false)
    case .chose: return .other
    case .key(let key): return press(key).map { .filter(isChanged: $0 == .changed) } ?? .key(key)
    }
  }

  /// Those rows of a list that is read whole that have the text that is typed.
  func shown<Item>(_ rows: [(item: Item, row: ListRow)]) -> [(item: Item, row: ListRow)] {
    let sought = Sought(text)
    return sought.isEmpty ? rows : rows.filter { sought.stands(in: $0.row.text) }
  }

  /// What Enter and Esc mean to the filter now.
  /// - Parameter opens: whether Enter opens the row at once instead.
  func keys(opening opens: Bool = false) -> [PageKey] {
    guard isOpen || !isEmpty else { return [] }
    let clear = PageKey(
      changing: "filter.clear", [.escape], isOpen ? ListWords.cancelFilter : ListWords.showAll)
    guard isOpen, !opens else { return [clear] }
    return [PageKey(changing: "filter.keep", [.enter], ListWords.keepFilter), clear]
  }

  /// What the bottom border says of a filter.
  package func note(in context: Context) -> String {
    isEmpty ? " · " + context.words(ListWords.howToFilter) : " · / \(text)"
  }

  /// Draws the open line at the bottom of a list's block.
  package func draw(on frame: inout Frame, in rect: Rect, labelled text: String) {
    guard isOpen else { return }
    let line = rect.line(rect.rows - 1)
    let label = frame.write(text, in: line, Style(.key))
    input.draw(isFocused: true, on: &frame, in: line.cutLeft(label).rest)
  }
}
