/// A screen with a keyboard: the real terminal, or a script in tests.
package protocol Console {
  /// Rows and columns there are now.
  var size: Size { get }

  /// Milliseconds on a clock that never goes back.
  var now: Int { get }

  /// Whether a wait for a key also ends when somebody else wrote to the data, so that nobody need look for it.
  var hearsOfChanges: Bool { get }

  /// Shows a frame, sending only what differs from the one before, in one write.
  mutating func show(_ frame: Frame) throws

  /// The next key, or nil when `timeout` (milliseconds; nil waits for ever) is over first, or somebody else may
  /// have changed the data.
  mutating func nextKey(timeout: Int?) throws -> Key?

  /// Puts text on the clipboard of the person's own machine (OSC 52).
  mutating func copy(_ text: String) throws

  /// Gives the terminal back to the shell (Ctrl-Z) and returns when the program goes on.
  mutating func suspend() throws

  /// Uses another theme from the next frame on.
  mutating func use(_ theme: Theme) throws
}
