internal import Canvas

/// Text for a terminal that is written to as it is.
package enum PlainText {
  /// Nothing of what somebody wrote in a file reaches the terminal as a command.
  package static func of(_ text: String) -> String {
    Printable.lines(text)
  }
}
