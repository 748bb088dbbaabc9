import ClientArea

/// A command with whom the rule book allows it to, and when.
struct Action {
  let command: any Command
  let isAllowed: (Actor) -> Bool

  init(_ command: some Command, if isAllowed: @escaping (Actor) -> Bool) {
    self.command = command
    self.isAllowed = isAllowed
  }

  var words: String { "\(command)" }
  /// The name of the command's type.
  var kind: String { "\(type(of: command))" }
}
