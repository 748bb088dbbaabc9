import COptions
import Glibc

/// Reads long options and what is left over with `getopt_long`.
struct OptionReader {
  /// An option as it is written, without its dashes.
  struct Name: Hashable {
    let text: String
    let takesArgument: Bool

    init(_ text: String, takesArgument: Bool = false) {
      self.text = text
      self.takesArgument = takesArgument
    }
  }

  /// The options found, in order, with their arguments.
  private(set) var found: [(name: String, argument: String)] = []
  /// The words that are no options.
  private(set) var operands: [String] = []

  /// - Parameter arguments: the words of the command line; the first is passed over.
  init(_ arguments: [String], allowing names: [Name]) throws(UsageError) {
    let texts = names.map { strdup($0.text) }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    // The words are put into another order, so what is to be freed is noted before.
    let owned = texts + words
    defer { for pointer in owned { free(pointer) } }
    let table =
      zip(names, texts).enumerated().map { index, item in
        option(
          name: item.1, has_arg: item.0.takesArgument ? 1 : 0, flag: nil,
          val: Self.firstValue + Int32(index))
      } + [option()]
    options_restart()
    options_quiet()
    while true {
      let before = max(1, Int(options_next()))
      let value = getopt_long(Int32(arguments.count), &words, ":h", table, nil)
      guard value != -1 else { break }
      let word = words[before].map { String(cString: $0) } ?? ""
      switch value {
      case Int32(UInt8(ascii: ":")): throw .needsArgument(word)
      case Int32(UInt8(ascii: "h")): found.append(("help", ""))
      case Self.firstValue..<Self.firstValue + Int32(names.count):
        let argument = options_argument().map { String(cString: $0) } ?? ""
        found.append((names[Int(value - Self.firstValue)].text, argument))
      default: throw .unknownOption(word)
      }
    }
    operands = words[Int(options_next())...].compactMap { $0.map { String(cString: $0) } }
  }

  /// The number of the first long option, above those of letters.
  private static let firstValue: Int32 = 1000
}
