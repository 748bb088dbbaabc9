import ClientArea
import Testing

@testable import Scenarios
@testable import Story

struct ListingTests {
  @Test func `every step is listed under its keywords`() {
    let lines = StepListing.text.split(separator: "\n")
    for entry in StepCatalogue.house.entries {
      for kind in entry.kinds {
        #expect(lines.contains { $0.hasPrefix("\(kind.word) \(entry.shown)") }, "\(entry.shown)")
      }
    }
  }

  @Test func `every rule is listed with what it says`() {
    for language in Language.allCases {
      let lines = RuleListing.text(in: language).split(separator: "\n")
      #expect(lines.count == RuleBook.rules.count)
    }
    #expect(RuleListing.text(in: .fr).contains("BILL-2      Un paiement par lien"))
  }

  @Test func `lists for programs escape what JSON wants escaped`() {
    #expect(
      JSONList.text([[("a", .text("\"\\\n\u{1}é")), ("b", .truth(true))], []])
        == "[\n  {\"a\": \"\\\"\\\\\\n\\u0001é\", \"b\": true},\n  {}\n]")
    #expect(StepListing.json.contains("\"table\": true"))
  }
}
