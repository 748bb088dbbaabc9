import COptions
import ClientArea
import Glibc

/// What the command line asks for.
struct Options {
  var database: String?
  var isInMemory = false
  var world: String?
  var email: String?
  var language: Language
  var theme: String?
  var isAscii = false
  var takesMouse = true
  var wantsHelp = false
  var wantsVersion = false

  /// The long options; each has a number above those of letters.
  private enum Name: Int32, CaseIterable {
    case db = 1000
    case memory, world, `as`, lang, theme, ascii, noMouse, help, version

    var text: String { self == .noMouse ? "no-mouse" : "\(self)" }

    var takesArgument: Bool {
      switch self {
      case .db, .world, .as, .lang, .theme: true
      case .memory, .ascii, .noMouse, .help, .version: false
      }
    }
  }

  init(reading arguments: [String], in environment: Environment) throws(UsageError) {
    language = environment.language
    let names = Name.allCases.map { strdup($0.text) }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in names + words { free(pointer) } }
    let table =
      zip(Name.allCases, names).map { name, text in
        option(
          name: text, has_arg: name.takesArgument ? 1 : 0, flag: nil, val: name.rawValue)
      } + [option()]
    options_restart()
    options_quiet()
    while true {
      let before = max(1, Int(options_next()))
      let found = getopt_long(Int32(arguments.count), &words, ":h", table, nil)
      guard found != -1 else { break }
      let word = before < arguments.count ? arguments[before] : ""
      if found == 0x3A { throw .needsArgument(word) }
      if found == Int32(UInt8(ascii: "h")) {
        wantsHelp = true
        continue
      }
      guard let name = Name(rawValue: found) else { throw .unknownOption(word) }
      try take(name, options_argument().map { String(cString: $0) } ?? "")
    }
    if Int(options_next()) < arguments.count {
      throw .unknownVerb(String(cString: words[Int(options_next())] ?? strdup("")))
    }
    if isInMemory, database != nil { throw .contradiction("--db", "--memory") }
  }

  private mutating func take(_ name: Name, _ argument: String) throws(UsageError) {
    switch name {
    case .db: database = argument
    case .memory: isInMemory = true
    case .world: world = argument
    case .as: email = argument
    case .lang:
      guard let language = Language(rawValue: argument) else {
        throw .badValue("--lang", argument, among: Language.allCases.map(\.rawValue))
      }
      self.language = language
    case .theme: theme = argument
    case .ascii: isAscii = true
    case .noMouse: takesMouse = false
    case .help: wantsHelp = true
    case .version: wantsVersion = true
    }
  }

  /// The language that arguments ask for, read without minding anything else that is wrong with them.
  static func language(in arguments: [String]) -> Language? {
    for (index, word) in arguments.enumerated() {
      if word == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1])
      }
      if word.hasPrefix("--lang=") { return Language(rawValue: String(word.dropFirst(7))) }
    }
    return nil
  }
}
