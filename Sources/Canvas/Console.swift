/// A screen with a keyboard: the real terminal, or a script in tests.
package protocol Console {
  /// Rows and columns there are now.
  var size: Size { get }

  /// Shows a frame, sending only what differs from the one before, in one write.
  mutating func show(_ frame: Frame) throws

  /// The next key, or nil when `timeout` (milliseconds; nil waits for ever) is over first.
  mutating func nextKey(timeout: Int?) throws -> Key?

  /// Puts text on the clipboard of the person's own machine (OSC 52).
  mutating func copy(_ text: String) throws

  /// Gives the terminal back to the shell (Ctrl-Z) and returns when the program goes on.
  mutating func suspend() throws

  /// Uses another theme from the next frame on.
  mutating func use(_ theme: Theme) throws
}
