import ClientArea
import Equipment
import Testing

@testable import Scenarios
@testable import Store

struct ClientListingTests {
  private let desk: Desk

  init() throws {
    desk = try Worlds.empty()
    let builder = WorldBuilder(desk)
    try builder.addAccount("C-1", kind: .company, named: "=1+1", ownedBy: "lina@sorel.example")
    try builder.addAccount(
      "C-2", kind: .company, named: "@SUM(1), \"x\"", ownedBy: "paul@sorel.example")
    try builder.addGroup("+33", with: ["C-1"])
    try builder.addProject("\t-2+3", with: ["C-2"])
    try builder.addInternalUser("nora@hebergeur.example")
  }

  @Test func `CLIENTS-1: no cell of the table is a formula`() throws {
    let (text, count) = try ClientListing.csv(of: desk, seenBy: nil)
    #expect(count == 2)
    let rows = text.split(separator: "\r\n")
    #expect(
      rows[0]
        == "code,login,name,status,email,country,balance,services,state,groups,project")
    #expect(rows[1].contains(",'=1+1,"))
    #expect(rows[1].hasSuffix("'+33,"))
    #expect(rows[2].contains(",\"'@SUM(1), \"\"x\"\"\","))
    #expect(rows[2].hasSuffix(",\"'\t-2+3\""))
  }

  @Test func `numbers stay numbers, and what looks like a formula does not`() {
    #expect(SpreadsheetText.cell("-12.50") == "-12.50")
    #expect(SpreadsheetText.cell("-1+2") == "'-1+2")
    #expect(SpreadsheetText.cell("＝1") == "'＝1")
    #expect(SpreadsheetText.cell(" =1") == "' =1")
    #expect(SpreadsheetText.cell("Lune") == "Lune")
  }

  @Test func `staff alone exports clients`() throws {
    let nora = try #require(try desk.reader.user(email: "nora@hebergeur.example"))
    let lina = try #require(try desk.reader.user(email: "lina@sorel.example"))
    let account = try desk.reader.account(meantBy: "C-1")
    #expect(
      try ClientListing.csv(of: desk, seenBy: Session(user: nora.id, account: nil)).count == 2)
    #expect(throws: Refusal.self) {
      try ClientListing.csv(of: desk, seenBy: Session(user: lina.id, account: account?.id))
    }
  }

  @Test func `CLIENTS-3: remark and attitude are in no export`() throws {
    let nora = try #require(try desk.reader.user(email: "nora@hebergeur.example"))
    let account = try #require(try desk.reader.account(meantBy: "C-1"))
    let edit = EditClient(
      account.id, company: "Lune", firstName: "A", lastName: "B",
      placed: ClientPlacement(remark: "SECRET-R", attitude: "SECRET-A"))
    _ = try desk.perform(edit, as: Session(user: nora.id, account: nil))
    let lina = try #require(try desk.reader.user(email: "lina@sorel.example"))
    let client = Session(user: lina.id, account: account.id)
    let texts = [
      try ClientListing.csv(of: desk, seenBy: nil).text,
      try InvoiceListing.csv(of: desk, seenBy: client).text,
      try JournalListing.json(of: desk, seenBy: client).text,
      try JournalListing.json(of: desk, seenBy: nil).text,
    ]
    for text in texts { #expect(!text.contains("SECRET")) }
  }
}
