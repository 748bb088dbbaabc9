import Testing

@testable import ClientArea

@Suite struct RuleBookTests {
  /// The rules of sections 1 to 8, and those of the simulator.
  private static let expected =
    (1...13).map { "LINK-\($0)" } + (1...14).map { "BILL-\($0)" }
    + (1...11).map { "ORDER-\($0)" } + (1...8).map { "MAIL-\($0)" }
    + (1...14).map { "ACCESS-\($0)" } + (1...5).map { "PERSON-\($0)" }
    + (1...5).map { "AGENCY-\($0)" } + (1...8).map { "SIM-\($0)" } + ["BILL-17"]
    + ((1...9) + [11, 13, 14, 15, 20, 21, 22, 23]).map { "CLIENTS-\($0)" }
    + ["CLIENTS-10", "CLIENTS-12", "ORDER-15"]
    + (1...8).map { "SUPPORT-\($0)" }
    + (1...18).map { "DOMAIN-\($0)" }
    + [
      "MAIL-9", "MAIL-10", "ORDER-12", "LINK-14", "LINK-15", "ORDER-14", "BILL-18", "BILL-15",
      "BILL-16", "BILL-19", "BILL-20",
    ]
    + ["MAIL-11", "LIFE-1", "LIFE-2", "LIFE-3", "ORDER-13", "LINK-16", "BILL-21", "BILL-22"]

  @Test func `every rule stands in the book, once`() {
    let ids = RuleBook.rules.map { $0.id.text }
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids) == Set(Self.expected))
  }

  @Test func `SIM-5: every rule has its text in three languages, and its source`() {
    for rule in RuleBook.rules {
      for language in Language.allCases {
        let text = rule.statement[language]
        #expect(!text.isEmpty && !text.contains { $0.isNewline || $0 == "\\" }, "\(rule.id)")
      }
      #expect(rule.statement.fr != rule.statement.en)
      #expect(rule.statement.fr != rule.statement.it)
      #expect(
        ["A", "B", "C", "D", "+", "A+", "B+", "C+", "D+", "A+C", "E", "E+"].contains(rule.source))
      #expect(RuleBook.rule(rule.id)?.id == rule.id)
    }
    #expect(RuleBook.rule("LINK-99") == nil)
  }

  @Test func `SIM-6: a terminal looks for changes often enough to draw them in time`() {
    #expect(TerminalsSeeEachOther.longestDelay == 500)
    #expect(TerminalsSeeEachOther.restBetweenLooks < TerminalsSeeEachOther.longestDelay)
  }

  @Test func `SIM-5: reasons are explained with their rules, in order, none twice`() {
    let fact = Phrase(name: "a fact")
    let reasons = [
      Reason(QuickLinkInvoicesTheOwner.self, fact), Reason(VisitorPaysForTheOwner.self, fact),
      Reason(QuickLinkInvoicesTheOwner.self, fact),
      Reason(QuickLinkInvoicesTheOwner.self, Phrase(name: "another")),
      Reason(rule: "LATER-1", fact: fact),
    ]
    let explained = EveryDecisionNamesItsRules.explained(reasons)
    #expect(explained.map { $0.reason.rule.text } == ["BILL-2", "BILL-6", "BILL-2", "LATER-1"])
    #expect(explained.map { $0.rule?.source } == ["A", "A", "A", nil])
  }
}
