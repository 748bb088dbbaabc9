import Testing

/// The property tests of who may do and see what (`Tests/DeskTests/Permissions`) leave nothing out.
@Suite struct OracleTests {
  /// What is nobody's secret: the simulator's own views of the whole world, what stands round every screen,
  /// the catalogue, and the page of a quick link, which whoever holds its secret sees.
  private static let open: Set = [
    "AllCreditNotes", "AllInvoices", "AllMails", "AllMovements", "AllPayments", "JournalDetail",
    "JournalList", "KnownSecrets",
    "LinkMap",
    "LinkNeighbours", "LoginPeople", "NextEvent", "RightsSetting", "SimulationState",
    "SubjectSearch", "WhoActs", "WhoLogsIn", "Catalogue", "QuickLinkPage", "FreshPassword",
  ]

  private let table = Repository.files(in: ["Tests/DeskTests/Permissions"]).map(\.text).joined()

  @Test func `every command is tried`() {
    let commands = names(/struct (\w+): Command\b/, in: "Sources/ClientArea")
    #expect(commands.count >= 50)
    #expect(commands.subtracting(tried).isEmpty)
  }

  @Test func `every query is compared, but for those that are open to all`() {
    let queries = names(/struct (\w+)(?:<[^>]*>)?: (?:Query|CountableList)\b/, in: "Sources/Store")
    #expect(queries.count >= 50)
    #expect(Self.open.isSubset(of: queries))
    #expect(queries.subtracting(Self.open).subtracting(tried).isEmpty)
  }

  /// The types of which the tables make values.
  private var tried: Set<String> {
    Set(table.matches(of: /\b([A-Z]\w+)\(/).map { String($0.output.1) })
  }

  private func names(_ declaration: Regex<(Substring, Substring)>, in folder: String) -> Set<String>
  {
    Set(
      Repository.files(in: [folder]).flatMap { file in
        file.text.matches(of: declaration).map { String($0.output.1) }
      })
  }
}
