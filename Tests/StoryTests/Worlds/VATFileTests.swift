import ClientArea
import Equipment
import Testing

@testable import Store
@testable import Story

/// The table of VAT cases and the seller as files, and where a fault of them stands (BILL-15, BILL-16).
@Suite struct VATFileTests {
  private static let what = #""what": { "fr": "a", "it": "b", "en": "c" }"#

  private func cases(_ items: String, union: String = "") throws(WorldFileError) -> [VATCase] {
    try VATFile(reading: "{ \(union) \"cases\": [\(items)] }").cases
  }

  /// The cases in which a country's buyers may be, in the order in which they are tried.
  private func names(_ reader: Reader, in country: String) throws -> [String] {
    try reader.vatBuyers(in: country).map { try reader.vatCase($0.vatCase).name }
  }

  @Test func `BILL-15: the house's table and seller come into every world`() throws {
    let desk = try Worlds.desk("vide")
    let reader = desk.reader
    #expect(try names(reader, in: "FR").contains("france"))
    #expect(try names(reader, in: "IT").contains("ue-oss-it"))
    #expect(try names(reader, in: "IT").allSatisfy { $0 != "france" })
    #expect(try names(reader, in: "JP") == ["hors-ue"])
    #expect(try reader.seller().legalForm == "SAS")
  }

  @Test func `BILL-15: the order of the file is the order in which cases are tried`() throws {
    let desk = try Worlds.desk("vide")
    let names = try names(desk.reader, in: "FR")
    let expected = [
      "outre-mer-hors-tva", "guyane-mayotte", "antilles-reunion", "france", "hors-ue",
    ]
    #expect(names == expected)
  }

  @Test func `BILL-15: a world brings its own table and seller`() throws {
    let desk = try Worlds.make(
      """
      {
        "title": { "fr": "a", "it": "b", "en": "c" }, "seed": 1, "startsOn": "2026-02-02",
        "vat": { "cases": [{ "case": "tous", "rate": "10", "law": "x", \(Self.what) }] },
        "seller": {
          "name": "Autre", "street": "1 rue", "postcode": "35000", "city": "Rennes",
          "siren": "001372747", "passedThreshold": true
        }
      }
      """)
    #expect(try names(desk.reader, in: "FR") == ["tous"])
    #expect(try desk.reader.seller().party.name == "Autre")
    #expect(try desk.reader.seller().isPastThreshold)
  }

  @Test func `BILL-15: the rate of each country of the union makes a case of each`() throws {
    let items = try cases(
      #"{ "case": "oss", "places": ["UE"], "rate": "pays", "law": "x", \#(Self.what) }"#,
      union: #""union": { "IT": "22", "DE": "19" },"#)
    #expect(items.map(\.name) == ["oss-de", "oss-it"])
    #expect(items.map(\.rate.perMille) == [190, 220])
    #expect(items.map(\.id) == [ID(-1), ID(-2)])
  }

  @Test(arguments: [
    (#""case": "a", "rate": "101""#, "cases[0].rate"),
    (#""case": "a""#, "cases[0].rate"),
    (#""case": "a", "rate": "20", "places": ["XX"]"#, "cases[0].places[0]"),
    (#""case": "a", "rate": "20", "places": ["FR", "FR-"]"#, "cases[0].places[1]"),
    (#""case": "a", "rate": "20", "category": "Z""#, "cases[0].category"),
    (#""case": "", "rate": "20""#, "cases[0].case"),
    (#""case": "a", "rate": "20", "number": 1"#, "cases[0].number"),
    (#""case": "a", "rate": "20", "buyer": "chat""#, "cases[0].buyer"),
    (#""case": "a", "rate": "20", "taux": "20""#, "cases[0].taux"),
  ])
  func `BILL-15: a fault of the table is told with its place`(
    _ members: String, _ path: String
  ) throws {
    let error = #expect(throws: WorldFileError.self) {
      try cases(#"{ \#(members), "law": "x", \#(Self.what) }"#)
    }
    #expect(error?.path == path)
  }

  @Test func `BILL-15: two cases of one name are a fault, and so is none`() {
    let one = #"{ "case": "a", "rate": "20", "law": "x", \#(Self.what) }"#
    #expect(throws: WorldFileError.self) { try cases("\(one), \(one)") }
    #expect(throws: WorldFileError.self) { try cases("") }
  }

  @Test func `BILL-16: a seller whose numbers are none is a fault`() {
    let error = #expect(throws: WorldFileError.self) {
      try SellerFile(
        reading: """
          { "name": "Autre", "street": "1 rue", "postcode": "35000", "city": "Rennes", "siren": "123456789" }
          """)
    }
    #expect(error?.path == "siren")
  }
}
