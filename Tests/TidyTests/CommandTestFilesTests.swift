import Testing

/// In how many test files a command has to stand: what it costs to add one, on the side of the tests.
///
/// Counted are the files of tables that fail without it: the oracle's file of actions, with the command's row; whatever
/// else lists it by name, be it in quotes or as a type; and the table of edits of which two meet (SIM-8). To them come
/// the two that every command deserves, its own test and one of its screen; its step stands in a scenario, which is
/// no Swift. What merely orders a command on the way to something else is not its price; neither is a line of « who is
/// told », which is a mail's.
@Suite struct CommandTestFilesTests {
  /// The most files for a command that is new.
  private static let most = 3
  /// The test of the command itself, and that of its screen.
  private static let own = 2
  /// Commands with more files than that when the law was made, which may not get any more.
  private static let older = [
    "AdvanceTime": 4,
    "ChangePassword": 4,
    "ChangePrice": 5,
    "EndImpersonation": 6,
    "OpenTicket": 4,
    "PlaceOrder": 4,
    "RenewAccessCodes": 4,
    "ReplyToTicket": 4,
    "SetAdvancedMode": 5,
    "StartImpersonation": 5,
    "TakeLifeStep": 4,
    "TopUpBalance": 4,
  ]

  /// What the text of a test says of commands.
  private struct Mentions {
    let path: String
    /// In quotes or as a type: a list.
    private(set) var listed: Set<Substring> = []
    /// Values of them.
    private(set) var made: Set<Substring> = []

    init(_ file: Repository.File, of names: Set<Substring>) {
      path = file.path
      // A name has letters of ASCII only, so its bytes will do.
      let text = file.text.utf8
      for word in text.split(whereSeparator: { !Self.isLetter($0) }) {
        let name = Substring(word)
        guard names.contains(name) else { continue }
        let rest = text[word.endIndex...]
        if rest.starts(with: "(".utf8) { made.insert(name) }
        let isQuoted =
          rest.first == UInt8(ascii: "\"") && text[..<word.startIndex].last == UInt8(ascii: "\"")
        if isQuoted || rest.starts(with: ".self".utf8) { listed.insert(name) }
      }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
      let lower = byte | 0x20
      return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
    }
  }

  private static let counts: [(name: String, count: Int)] = {
    let names = Set(CommandSources.names.map { Substring($0) })
    // The lists of exceptions to the price are no part of it.
    let mentions = Repository.files(in: ["Tests"])
      .filter { !$0.path.hasPrefix("Tests/TidyTests/Command") }.map { Mentions($0, of: names) }
    let oracle = mentions.filter {
      $0.path.hasPrefix("Tests/DeskTests/Permissions/") && $0.path.hasSuffix("Actions.swift")
    }
    let edits = mentions.filter { $0.path.contains("/Simulation/WholeWrites") }
    return CommandSources.names.sorted().map { name in
      let isEditing = CommandSources.editing.contains(name)
      let tried = (oracle + (isEditing ? edits : [])).filter { $0.made.contains(Substring(name)) }
      let lists = mentions.filter { $0.listed.contains(Substring(name)) }
      return (name, Set((tried + lists).map(\.path)).count + own)
    }
  }()

  @Test func `a command has to stand in few test files`() {
    let counts = Self.counts
    #expect(counts.count > 50)
    for (name, count) in counts {
      // What edits is tried by two people at once as well.
      let most = Self.most + (CommandSources.editing.contains(name) ? 1 : 0)
      #expect(count <= Self.older[name] ?? most, "\(name) has to stand in \(count) test files.")
    }
    let median = counts.map(\.count).sorted()[counts.count / 2]
    #expect(median == Self.most, "The median command has to stand in \(median) test files.")
  }

  @Test func `the exceptions are still exceptions`() {
    let counts = Dictionary(uniqueKeysWithValues: Self.counts.map { ($0.name, $0.count) })
    for (name, most) in Self.older {
      #expect(counts[name] == most, "\(name): the list of exceptions may be shorter.")
    }
  }

  @Test func `each command has just one row at the oracle`() {
    #expect(CommandRows.all.sorted() == CommandSources.names.sorted())
  }

  @Test func `what edits says nothing of values that it carries besides`() {
    #expect(CommandSources.editing.isDisjoint(with: CommandRows.carried.keys))
  }
}
