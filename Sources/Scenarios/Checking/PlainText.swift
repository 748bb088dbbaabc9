/// Text for a terminal that is written to as it is.
package enum PlainText {
  /// Nothing of what somebody wrote in a file reaches the terminal as a command.
  package static func of(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          return isControl && scalar != "\n" ? " " : scalar
        }))
  }
}
