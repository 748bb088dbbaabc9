import ClientArea

/// How a verb was called: its operands, its options, the language to answer in.
struct VerbCall {
  let language: Language
  let environment: Environment
  let operands: [String]
  private let found: [(name: String, argument: String)]

  /// The options that every verb takes.
  static let common = [
    OptionReader.Name("lang", takesArgument: true), OptionReader.Name("help"),
  ]
  /// The options that say which data a verb works on.
  static let data = [
    OptionReader.Name("db", takesArgument: true), OptionReader.Name("world", takesArgument: true),
  ]

  /// - Parameter arguments: the verb and what follows it.
  init(
    _ arguments: [String], taking options: [OptionReader.Name], in environment: Environment
  ) throws(UsageError) {
    let reader = try OptionReader(arguments, allowing: Self.common + options)
    found = reader.found
    operands = reader.operands
    self.environment = environment
    let wanted = reader.found.last { $0.name == "lang" }?.argument
    language =
      try wanted.map { name throws(UsageError) in try Options.language(named: name) }
      ?? environment.language
  }

  /// Whether an option was given.
  func has(_ name: String) -> Bool { found.contains { $0.name == name } }

  /// What was last given for an option; nil where it was not given.
  func argument(_ name: String) -> String? { found.last { $0.name == name }?.argument }

  /// The one operand there is.
  /// - Parameter verb: the verb, for the message where the operand is missing.
  func operand(of verb: String) throws(UsageError) -> String {
    guard let first = operands.first else { throw .needsArgument(verb) }
    guard operands.count == 1 else { throw .tooMuch(operands[1]) }
    return first
  }

  func refuseOperands() throws(UsageError) {
    if let word = operands.first { throw .tooMuch(word) }
  }
}
