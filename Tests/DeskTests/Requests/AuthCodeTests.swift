import ClientArea
import Testing

@testable import Store

/// The auth code of a domain, from the request to the reading (DOMAIN-1 to DOMAIN-5).
final class AuthCodeTests: TownWithADomain {
  @Test func `DOMAIN-2: the checklist takes opportunity and account manager from the CRM`() throws {
    try lose()
    try askForCode()
    try town.done(IssueAuthCode(for: domain.id), as: town.staff)
    let ticks = try town.all(StepTick.self)
    #expect(ticks.map(\.step) == [0, 1, 2, 3])
    #expect(ticks.allSatisfy { $0.user == town.staff.user && $0.motive == nil })
    #expect(ticks[1].evidence.map(\.kind) == [.opportunity])
    #expect(ticks[1].evidence.first?.text.contains("Départ") == true)
    #expect(ticks[2].evidence == [Evidence(.accountManager, "Inès Caron")])
    #expect(try request("lune.example").status == .done)
  }

  @Test func `DOMAIN-3: a check that fails is refused, and recorded once with the website at risk`()
    throws
  {
    try askForCode()
    let issue = IssueAuthCode(for: domain.id)
    // Refused, though something is recorded, as with a failed login.
    guard case .refused(let refusal) = try town.desk.perform(issue, as: town.staff) else {
      Issue.record("Not refused.")
      return
    }
    #expect(refusal.rules == ["DOMAIN-2", "DOMAIN-3"])
    let risk = try #require(try request("lune.example").risk)
    #expect(risk.website == site.id && risk.since == Town.start)
    try town.refused(issue, as: town.staff, by: "DOMAIN-2", "DOMAIN-3")
    let note = NoteChurnRisk(of: try request("lune.example").id, because: "Trop cher")
    try town.done(note, as: town.staff)
    try town.refused(issue, as: town.staff, by: "DOMAIN-2", "DOMAIN-3")
    #expect(try request("lune.example").risk?.reason == Phrase(name: "Trop cher"))
  }

  @Test func `DOMAIN-4: a reason goes past the check, and is kept`() throws {
    try askForCode()
    #expect(try request("lune.example").dueOn == Town.start + 5)
    #expect(try !request("lune.example").isOverdue(on: Town.start + 5))
    #expect(try request("lune.example").isOverdue(on: Town.start + 6))
    try town.refused(
      IssueAuthCode(for: domain.id, because: " "), as: town.staff, by: "DOMAIN-4")
    let issue = IssueAuthCode(for: domain.id, because: "Délai dépassé")
    try town.done(issue, as: town.staff)
    #expect(try town.all(StepTick.self).map(\.motive) == ["Délai dépassé", nil, nil, nil])
  }

  @Test func `DOMAIN-5: a code is shown once, and only its hash is kept`() throws {
    try lose()
    try askForCode()
    try town.done(IssueAuthCode(for: domain.id), as: town.staff)
    #expect(try code.hash == nil)
    let reveal = RevealAuthCode(of: domain.id, named: domain.name)
    try town.refused(reveal, as: town.staff, by: "DOMAIN-1")
    let shown = try #require(try town.done(reveal, as: asLune).revealed)
    #expect(shown.count == 16)
    let hash = try #require(try code.hash)
    #expect(hash.hasPrefix("$y$") && town.reader.isPassword(shown, behind: hash))
    let file = String(decoding: try town.bytes, as: UTF8.self)
    #expect(!file.contains(shown))
    try town.refused(reveal, as: asLune, by: "DOMAIN-5")
  }

  @Test func `DOMAIN-5: a new code takes the place of the old, read or not`() throws {
    try lose()
    for _ in 0..<2 {
      try askForCode()
      try town.done(IssueAuthCode(for: domain.id), as: town.staff)
    }
    #expect(try town.all(AuthCode.self).map(\.replacedOn) == [Town.start, nil])
    let reveal = RevealAuthCode(of: domain.id, named: domain.name)
    try town.pass(days: 14)
    try town.done(reveal, as: asLune)
  }

  @Test func `DOMAIN-5: after 14 days a code is good no more`() throws {
    try lose()
    try askForCode()
    try town.done(IssueAuthCode(for: domain.id), as: town.staff)
    try town.pass(days: 15)
    try town.refused(
      RevealAuthCode(of: domain.id, named: domain.name), as: asLune, by: "DOMAIN-5")
    try askForCode()
  }

  @Test func `LINK-12: what a contact asks waits for the owner, who makes it his own`() throws {
    try town.technicalLink(studio, on: domain)
    let ask = RequestAuthCode(of: domain.id, named: domain.name)
    let decision = try town.done(ask, as: asStudio)
    #expect(decision.reasons.contains { $0.rule == "LINK-12" })
    #expect(decision.letters.map(\.account) == [lune.id])
    #expect(try request("lune.example").status == .forwarded)
    try town.refused(ask, as: asStudio, by: "DOMAIN-17")
    try town.pass(days: 4)
    try askForCode()
    let confirmed = try request("lune.example")
    #expect(confirmed.status == .open && confirmed.dueOn == Town.start + 9)
    #expect(confirmed.contact == studio.id)
  }

  @Test func `DOMAIN-14: an agency that loses the property keeps its own requests`() throws {
    try town.done(SetAgency(studio.id, to: true), as: town.staff)
    let own = try town.service("studio.example", .domain, of: studio, expiresIn: 90)
    try town.done(RequestAuthCode(of: own.id, named: own.name), as: asStudio)
    try town.refused(
      RequestAuthCode(of: domain.id, named: domain.name), as: asStudio, by: "DOMAIN-1")
    let decision = try town.done(SetAgency(studio.id, to: false), as: town.staff)
    #expect(decision.reasons.contains { $0.rule == "DOMAIN-14" })
    #expect(try request("studio.example").status == .open)
  }

  @Test func `the transfer lock follows the age of a domain and its code`() throws {
    func lock() throws -> TransferLock? {
      try town.desk.answer(DomainState(domain.id), as: asLune)?.lock
    }
    #expect(try lock() == .locked)
    try lose()
    try askForCode()
    try town.done(IssueAuthCode(for: domain.id), as: town.staff)
    #expect(try lock() == .unlocked(until: Town.start + 14))
    try town.pass(days: 15)
    #expect(try lock() == .locked)
    let young = try town.service("jeune.example", .domain, of: lune, expiresIn: 365)
    let state = try town.desk.answer(DomainState(young.id), as: asLune)
    #expect(state?.lock == .young(until: young.openedOn + 60))
    let free = try town.service("jeune.test", .domain, of: lune, expiresIn: 365)
    #expect(try town.desk.answer(DomainState(free.id), as: asLune)?.lock == .locked)
    #expect(try town.desk.answer(DomainState(site.id), as: asLune) == nil)
  }
}
