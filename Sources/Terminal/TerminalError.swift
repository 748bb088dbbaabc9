/// Why the terminal cannot be used. The sentences for people are made elsewhere, from these facts.
package enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// TERM names no terminal type.
  case typeNotSet
  /// TERM names a type that this machine has no description of.
  case typeUnknown(String)
  /// The terminal of this type cannot place its cursor, so no full screen is possible.
  case typeTooSimple(String)
  /// The machine refused something; the number is an errno.
  case system(Int32, doing: String)
  /// A text is too long for the clipboard; the length and the limit are in bytes.
  case tooLongToCopy(length: Int, limit: Int)
}

extension TerminalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notATerminal: "Standard input and output must be a terminal."
    case .typeNotSet: "TERM is not set."
    case .typeUnknown(let type): "The terminal type “\(type)” (TERM) is not known here."
    case .typeTooSimple(let type): "A terminal of the type “\(type)” (TERM) has no full screen."
    case .system(let number, let doing): "Could not \(doing): error \(number)."
    case .tooLongToCopy(let length, let limit):
      "A text of \(length) bytes is too long for the clipboard, which takes \(limit)."
    }
  }
}
