import ClientArea

/// What one verb of the command line does, in a file of its own.
protocol VerbWork {
  /// The options it takes beside those of all verbs.
  static var options: [OptionReader.Name] { get }
  /// What `--help` says.
  static var usage: Phrase { get }

  /// - Returns: the exit status.
  static func run(_ call: VerbCall) throws -> Int32
}
