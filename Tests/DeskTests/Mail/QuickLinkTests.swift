import ClientArea
import Testing

@testable import Store

@Suite struct QuickLinkTests {
  private let town: Town
  private let lune: ClientAccount
  private let hosting: Service
  private let asLune: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    hosting = try town.service("lune.example", of: lune, expiresIn: 30)
    asLune = try town.session(of: lune)
  }

  private func use(_ link: IssuedLink, _ choice: PaymentChoice = .card) -> RenewByQuickLink {
    RenewByQuickLink(link.secret, paying: choice)
  }

  @Test func `MAIL-7: a quick link renews the current period once`() throws {
    let link = try town.quickLink(of: hosting, at: 30)
    let decision = try town.done(use(link), as: .visitor)
    #expect(decision.reasons.rules.contains("MAIL-7"))
    #expect(try town.reader.service(hosting.id).expiresOn == hosting.expiresOn.adding(months: 12))
    #expect(try town.reader.renewalLink(secret: link.secret)?.usedOn == town.today)
    for session in [.visitor, asLune] {
      let refusal = try town.refused(use(link), as: session, by: "MAIL-7", "BILL-13")
      #expect(refusal.sentence.en.contains(try town.today.text(in: .en)))
    }
    #expect(try town.invoiceNumbers == ["F2026-00001"])
  }

  @Test(arguments: 0..<5)
  func `MAIL-7: every link that was sent for a period renews it, and then none does`(
    _ chosen: Int
  ) throws {
    let hosting = try town.service("cinq.example", of: lune, expiresIn: 31)
    try town.pass(days: 31)
    let links = try town.quickLinks(of: hosting)
    try #require(links.count == 5)
    try town.done(use(links[chosen]), as: .visitor)
    for (index, link) in links.enumerated() {
      let rules: [RuleID] = index == chosen ? ["MAIL-7", "BILL-13"] : ["BILL-13", "MAIL-7"]
      let refusal = try town.refused(use(link), as: .visitor, by: rules[0], rules[1])
      let words = refusal.reasons.map(\.fact.en).joined(separator: " ")
      #expect(words.contains(index == chosen ? "nothing left to pay" : "the next mail"))
    }
    #expect(try town.quickLinks(of: hosting).isEmpty)
    #expect(try town.invoiceNumbers == ["F2026-00001"])
  }

  @Test func `MAIL-7: what is kept of a link does not open anything`() throws {
    let link = try town.quickLink(of: hosting, at: 30)
    #expect(!link.link.mark.contains(link.secret))
    try town.refused(
      RenewByQuickLink(link.link.mark, paying: .card), as: .visitor, by: "MAIL-7")
  }

  @Test(arguments: [0, 1, 29, 30])
  func `MAIL-7: a link works until 30 days after the date`(_ days: Int) throws {
    try town.pass(days: 30 + days)
    let link = try #require(try town.quickLinks(of: hosting).last)
    try town.done(use(link), as: .visitor)
    #expect(try town.reader.service(hosting.id).expiresOn == hosting.expiresOn.adding(months: 12))
  }

  @Test(arguments: [31, 32, 59])
  func `MAIL-7: a link that is older is refused, and the service can still be renewed`(
    _ days: Int
  ) throws {
    try town.pass(days: 30 + days)
    let link = try #require(try town.quickLinks(of: hosting).last)
    let refusal = try town.refused(use(link), as: .visitor, by: "MAIL-7")
    #expect(refusal.sentence.en.contains("too old"))
    try town.done(town.renewal(of: hosting), as: asLune)
    #expect(try town.invoiceNumbers.count == 1)
  }

  @Test(arguments: [
    "", " ", "abc", "%", "' OR 1=1 --", "\u{0}", String(repeating: "a", count: 9999),
  ])
  func `MAIL-7: an unknown link is refused`(_ secret: String) throws {
    _ = try town.quickLink(of: hosting, at: 30)
    let refusal = try town.refused(
      RenewByQuickLink(secret, paying: .card), as: .visitor, by: "MAIL-7")
    #expect(refusal.sentence.en.contains("does not exist"))
  }

  @Test func `MAIL-7: a link is for its own period, even unused`() throws {
    let link = try town.quickLink(of: hosting, at: 30)
    try town.done(town.renewal(of: hosting), as: asLune)
    try town.refused(use(link), as: .visitor, by: "BILL-13", "MAIL-7")
    try town.pass(days: 40)
    try town.refused(use(link), as: .visitor, by: "BILL-13", "MAIL-7")
    #expect(try town.invoiceNumbers.count == 1)
  }

  @Test func `MAIL-7: a payment that fails leaves the link as it was`() throws {
    let link = try town.quickLink(of: hosting, at: 30)
    for choice in [PaymentChoice.refusedCard, .abandoned] {
      try town.refused(use(link, choice), as: .visitor, by: "SIM-7")
    }
    #expect(try town.reader.renewalLink(secret: link.secret)?.usedOn == nil)
    try town.done(use(link), as: .visitor)
    #expect(try town.invoiceNumbers == ["F2026-00001"])
  }

  @Test func `MAIL-7: secrets are long, and no two are alike`() throws {
    let links = try (0..<200).map { index in
      let service = try town.service("s\(index).example", of: lune, expiresIn: 30)
      return try town.quickLink(of: service, at: 30)
    }
    #expect(Set(links.map(\.secret)).count == 200)
    for link in links { #expect(link.secret.count == 24) }
  }

  @Test func `MAIL-7: a link copied with blanks around it works`() throws {
    let link = try town.quickLink(of: hosting, at: 30)
    try town.done(RenewByQuickLink(" \(link.secret)\n", paying: .card), as: .visitor)
  }
}
