import Testing

/// The commands of the product, read from its source.
enum CommandSources {
  /// The files that declare a command, with its name.
  static let all = Repository.files(in: ["Sources/ClientArea"]).flatMap { file in
    file.text.matches(of: /struct (\w+): [^{\n]*\bCommand\b/).map {
      (name: String($0.output.1), file: file)
    }
  }

  static let names = all.map(\.name)
  /// Those that say what a value was when the person began to change it.
  static let editing = Set(
    all.filter { $0.file.text.contains("let edit: Edit<") }.map(\.name))
}
