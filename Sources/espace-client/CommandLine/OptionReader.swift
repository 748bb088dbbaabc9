import COptions
import Glibc

/// Reads options and what is left over with `getopt_long`.
struct OptionReader {
  /// The options found, in order, with their arguments.
  private var found: [(name: String, argument: String)] = []
  /// The words that are no options.
  private(set) var operands: [String] = []

  /// - Parameter arguments: the words of the command line; the first is passed over.
  init(_ arguments: [String], allowing options: [Option]) throws(UsageError) {
    let names = options.map { strdup($0.name) }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    // The words are put into another order, so what is to be freed is noted before.
    let owned = names + words
    defer { for pointer in owned { free(pointer) } }
    let table =
      zip(options, names).enumerated().map { index, item in
        option(
          name: item.1, has_arg: item.0.value == nil ? 0 : 1, flag: nil,
          val: Self.firstValue + Int32(index))
      } + [option()]
    let letters = options.compactMap { $0.letter.map(String.init) }.joined()
    options_restart()
    options_quiet()
    while true {
      // Operands before it are passed over, and put behind it.
      let word = words[max(1, Int(options_next()))...].lazy
        .compactMap { $0.map { String(cString: $0) } }
        .first { $0.hasPrefix("-") && $0 != "-" }
      let value = getopt_long(Int32(arguments.count), &words, ":" + letters, table, nil)
      guard value != -1 else { break }
      if value == Int32(UInt8(ascii: ":")) { throw .needsArgument(word ?? "") }
      guard let option = Self.found(value, among: options) else {
        throw .unknownOption(word ?? "")
      }
      found.append((option.name, options_argument().map { String(cString: $0) } ?? ""))
    }
    operands = words[Int(options_next())...].compactMap { $0.map { String(cString: $0) } }
  }

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { found.contains { $0.name == option.name } }

  /// What was last given for an option; nil where it was not given.
  func argument(_ option: Option) -> String? { found.last { $0.name == option.name }?.argument }

  /// The option for what `getopt_long` returned; nil for its « ? ».
  private static func found(_ value: Int32, among options: [Option]) -> Option? {
    let index = Int(value - firstValue)
    if options.indices.contains(index) { return options[index] }
    return options.first { $0.letter?.asciiValue.map(Int32.init) == value }
  }

  /// The number of the first long option, above those of letters.
  private static let firstValue: Int32 = 1000
}
