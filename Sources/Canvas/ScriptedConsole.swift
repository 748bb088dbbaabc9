/// A console for tests: it types what it is told and keeps what it is shown.
package struct ScriptedConsole: Console {
  package private(set) var size: Size
  /// Every frame shown, in order.
  package private(set) var frames: [Frame] = []
  /// Every text put on the clipboard, in order.
  package private(set) var copied: [String] = []
  /// How often the terminal was given back to the shell.
  package private(set) var suspensions = 0
  /// The theme in use, once one was set.
  package private(set) var theme: Theme?
  /// Only time in which nothing is typed goes by.
  package private(set) var now = 0
  /// Nobody tells a script of changes, so the program looks for them.
  package let hearsOfChanges = false

  private var keys: ArraySlice<Key?>
  private var sizes: ArraySlice<Size>

  /// - Parameters:
  ///   - keys: what is typed, nil for a time in which nothing is; after the last the terminal hangs up.
  ///   - sizes: the size from each `.resize` key on.
  package init(
    typing keys: [Key?] = [], size: Size = Size(rows: 24, columns: 80),
    resizingTo sizes: [Size] = []
  ) {
    self.keys = keys[...]
    self.size = size
    self.sizes = sizes[...]
  }

  package mutating func show(_ frame: Frame) { frames.append(frame) }

  /// Nobody types ahead: with a timeout of 0 there is no key, so every key gets its own frame.
  package mutating func nextKey(timeout: Int?) -> Key? {
    if timeout == 0 { return nil }
    guard let key = keys.popFirst() else { return .hangUp }
    if key == nil { now += timeout ?? 0 }
    if key == .resize, let next = sizes.popFirst() { size = next }
    return key
  }

  package mutating func copy(_ text: String) { copied.append(text) }

  package mutating func suspend() { suspensions += 1 }

  package mutating func use(_ theme: Theme) { self.theme = theme }
}
