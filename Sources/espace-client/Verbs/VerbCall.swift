import ClientArea

/// How a verb was called: its operands, its options, the language to answer in.
struct VerbCall {
  let language: Language
  let environment: ProgramEnvironment
  private let usage: Usage
  private let reader: OptionReader

  /// - Parameter arguments: the verb and what follows it.
  init(
    _ arguments: [String], by usage: Usage, in environment: ProgramEnvironment
  ) throws(UsageError) {
    reader = try OptionReader(arguments, allowing: usage.options)
    self.usage = usage
    self.environment = environment
    language =
      try Options.language(named: reader.argument(.language)) ?? environment.language
  }

  var operands: [String] { reader.operands }

  /// The first operand.
  var operand: String { operands.first ?? "" }

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { reader.has(option) }

  /// What was last given for an option; nil where it was not given.
  func argument(_ option: Option) -> String? { reader.argument(option) }

  /// What was given for an option that nothing can be done without.
  func required(_ option: Option) throws(UsageError) -> String {
    guard let argument = argument(option), !argument.isEmpty else {
      throw .missingOption("--\(option.name)")
    }
    return argument
  }

  /// What was given for an option as a number; nil where it was not given.
  func number(_ option: Option, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = argument(option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .badValue(
        "--\(option.name)", text, among: ["\(range.lowerBound) … \(range.upperBound)"])
    }
    return number
  }

  /// The first operand as one of the words of a type.
  func choice<Word>(of words: Word.Type) throws(UsageError) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    guard let word = Word(rawValue: operand) else {
      throw .badValue(verb, operand, among: Word.allCases.map(\.rawValue))
    }
    return word
  }

  /// Holds the call against the usage: no word is missing, and none too much.
  func check() throws(UsageError) {
    if operands.count < usage.operands.count {
      throw .missingOperand(usage.operands[operands.count].value.placeholder, verb: verb)
    }
    if operands.count > usage.operands.count, usage.operands.last?.repeats != true {
      throw .tooMuch(operands[usage.operands.count])
    }
    for option in usage.options where option.isRequired { _ = try required(option) }
  }

  private var verb: String { usage.verb ?? "" }
}
