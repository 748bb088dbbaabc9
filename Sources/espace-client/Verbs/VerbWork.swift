import ClientArea

/// What one verb of the command line takes and does, in a file of its own.
protocol VerbWork {
  /// What it does, in one sentence.
  var purpose: Phrase { get }
  /// The words that it needs behind it.
  var operands: [Operand] { get }
  /// The options it takes beside those of all verbs.
  var options: [Option] { get }

  /// - Returns: the exit status.
  func run(_ call: VerbCall) throws -> Int32
}

extension VerbWork {
  var operands: [Operand] { [] }
}
