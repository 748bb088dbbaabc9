import Testing

/// What the oracle's rows (`Tests/DeskTests/Permissions`) say of each command, read from their source: this target knows
/// no desk.
enum CommandRows {
  private static let rows = Repository.files(in: ["Tests/DeskTests/Permissions"]).flatMap { file in
    file.text.matches(
      of:
        /\bCommandRow\(\s*(\w+)\.self,(?:\s*carries: \.(\w+),)?(?:\s*saidBy: \.(\w+),)?\s*acting: \./
    ).map { match in
      (
        name: String(match.output.1), carried: match.output.2.map(String.init),
        speaker: match.output.3.map(String.init)
      )
    }
  }

  static let all = rows.map(\.name)
  static let names = Set(all)
  /// `property` or `new`, for those of which a row says it.
  static let carried = Dictionary(
    rows.compactMap { row in row.carried.map { (row.name, $0) } }, uniquingKeysWith: { $1 })
  static let saidByTheClock = Set(rows.filter { $0.speaker == "theClock" }.map(\.name))
}
