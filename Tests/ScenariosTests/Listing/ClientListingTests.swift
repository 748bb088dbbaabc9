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
    #expect(Self.cell("-12.50") == "-12.50")
    #expect(Self.cell("-1+2") == "'-1+2")
    #expect(Self.cell("＝1") == "'＝1")
    #expect(Self.cell(" =1") == "' =1")
    #expect(Self.cell("Lune") == "Lune")
  }

  private static func cell(_ text: String) -> String {
    SpreadsheetText(form: .standard).cell(.text(text))
  }

  @Test func `an amount is a number in the form that is wanted`() {
    let money = Money(cents: -123_405)
    #expect(SpreadsheetText(form: .standard).cell(.amount(money)) == "-1234.05")
    #expect(SpreadsheetText(form: .fr).cell(.amount(money)) == "-1234,05")
  }

  @Test func `a spreadsheet in French has semicolons and a mark of its own`() throws {
    for text in [
      try ClientListing.csv(of: desk, seenBy: nil, in: .fr).text,
      try InvoiceListing.csv(of: desk, seenBy: nil, in: .fr).text,
    ] {
      #expect(text.hasPrefix("\u{FEFF}"))
      let header = try #require(text.split(separator: "\r\n").first)
      #expect(header.contains(";") && !header.contains(","))
    }
    let rows = try ClientListing.csv(of: desk, seenBy: nil, in: .fr).text.split(separator: "\r\n")
    #expect(rows[1].contains(";'=1+1;") && rows[1].contains(";0,00;"))
  }

  @Test(arguments: ["=1+1", "+1", "-1+1", "@A1", "\t=1", "\r=1", "\n=1", " =1", "＝1"])
  func `no buyer's name is a formula in the table of invoices`(name: String) throws {
    let desk = try Worlds.empty()
    let builder = WorldBuilder(desk)
    try builder.addAccount("C-1", kind: .company, named: name, ownedBy: "lina@sorel.example")
    try builder.addInternalUser("nora@hebergeur.example")
    let nora = try #require(try desk.reader.user(email: "nora@hebergeur.example"))
    let account = try #require(try desk.reader.account(meantBy: "C-1"))
    _ = try desk.perform(
      IssueInvoice(
        to: account.id, for: "=2+2",
        lines: [InvoiceLine(label: "x", amount: Money(cents: 1000))]),
      as: Session(user: nora.id, account: nil))
    for form in SpreadsheetForm.allCases {
      let (text, count) = try InvoiceListing.csv(of: desk, seenBy: nil, in: form)
      #expect(count == 1)
      let row = text.replacing("\r\n", with: "\u{1F}").split(separator: "\u{1F}")[1]
      for cell in row.split(separator: form.separator) {
        let first = cell.first == "\"" ? cell.dropFirst().first : cell.first
        #expect(first.map { !"=+-@\t\r\n ＝".contains($0) } ?? true, "\(cell)")
      }
    }
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
