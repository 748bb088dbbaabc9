import Foundation
import Testing

/// In how many source files a command's name stands: what it costs to add one, or to change one.
@Suite struct CommandFilesTests {
  /// The most files for a command that is new.
  private static let most = 5
  /// Commands with more files than that when the law was made, which may not get any more.
  private static let older = [
    "AdvanceTime": 6,
    "AnswerAdministrativeLink": 6,
    "BreakTechnicalLink": 6,
    "CancelInvoice": 6,
    "DefineTechnicalContact": 6,
    "OpenTicket": 9,
    "PayInvoice": 6,
    "PayOrder": 9,
    "PlaceOrder": 7,
    "RecordOrder": 7,
    "RenewAccessCodes": 6,
    "RenewService": 12,
    "ResignAsTechnicalContact": 6,
    "TopUpBalance": 6,
  ]

  private static func counts() throws -> [String: Int] {
    let files = Repository.files(in: ["Sources"])
    let words = files.map { Set($0.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }) }
    return Dictionary(
      uniqueKeysWithValues: CommandSources.names.map { name in
        (name, words.count { $0.contains(Substring(name)) })
      })
  }

  @Test func `a command's name stands in few source files`() throws {
    let counts = try Self.counts()
    #expect(counts.count > 50)
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      #expect(count <= Self.older[name] ?? Self.most, "\(name) stands in \(count) source files.")
    }
    let median = counts.values.sorted()[counts.count / 2]
    #expect(median <= 3, "The median command stands in \(median) source files.")
  }

  @Test func `the exceptions are still exceptions`() throws {
    let counts = try Self.counts()
    for (name, most) in Self.older {
      #expect(counts[name] == most, "\(name): the list of exceptions may be shorter.")
    }
  }
}
