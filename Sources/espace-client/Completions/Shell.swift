import ClientArea

/// The shells that can complete the command line.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// What the shell is to read, with a line feed at its end.
  func completion(in language: Language) -> String {
    switch self {
    case .bash: BashCompletion.text
    case .zsh: ZshCompletion(language: language).text
    case .fish: FishCompletion(language: language).text
    }
  }

  /// The first line of such a file.
  static func origin(_ shell: Shell) -> String {
    "# Written by « espace-client completions \(shell.rawValue) »: change the program, not this file."
  }
}

extension Usage {
  /// The interface first, then each verb.
  static var all: [Usage] { [Options.usage] + Verb.allCases.map { Usage(of: $0) } }
}
