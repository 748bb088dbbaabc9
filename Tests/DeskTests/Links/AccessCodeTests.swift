import ClientArea
import Testing

@testable import Store

/// Who reads the access codes of a hosting, and where that is noted (LINK-15).
@Suite struct AccessCodeTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount
  private let hosting: Service
  private let asLune: Session
  private let asStudio: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio")
    hosting = try town.service("lune.example", of: lune, expiresIn: 90)
    asLune = try town.session(of: lune)
    asStudio = try town.session(of: studio)
  }

  private var reading: ReadAccessCodes { ReadAccessCodes(of: hosting.id, named: hosting.name) }

  private func journal(as session: Session) throws -> [AccountJournal.Item] {
    try town.desk.answer(AccountJournal(window: Window(limit: 9)), as: session)
  }

  @Test func `LINK-15: a technical contact reads the codes from before his link, each look noted`()
    throws
  {
    try town.technicalLink(studio, on: hosting)
    let codes = try #require(hosting.codes)
    let detail = try #require(try town.desk.answer(ServiceDetail(hosting.id), as: asStudio))
    #expect(detail.codes == codes.hidden)
    for looks in 1...2 {
      let decision = try town.done(reading, as: asStudio)
      #expect(decision.revealed == codes.password)
      #expect(decision.reasons.rules == ["LINK-15"])
      let entries = try journal(as: asLune)
      #expect(entries.count == looks)
      let title = reading.title.fr
      #expect(entries.allSatisfy { $0.title.fr.hasPrefix(title) && $0.rules == ["LINK-15"] })
      #expect(entries.allSatisfy { $0.title.fr.contains(studio.nameAndCode) })
      #expect(decision.reasons.first?.fact.fr.contains(studio.nameAndCode) == true)
    }
    #expect(try journal(as: asStudio).isEmpty)
  }

  @Test func `LINK-15: nobody else reads them, and a look is never the secret's only guard`() throws
  {
    let other = try town.account("Autre")
    try town.refused(reading, as: town.session(of: other), by: "LINK-15")
    try town.refused(reading, as: town.staff, by: "LINK-15")
    try town.refused(reading, as: asStudio, by: "LINK-15")
    let link = try town.technicalLink(studio, on: hosting)
    try town.done(BreakTechnicalLink(link.id, renewingCodes: false), as: asLune)
    try town.refused(reading, as: asStudio, by: "LINK-8", "LINK-15")
    let domain = try town.service("lune.example", .domain, of: lune, expiresIn: 90)
    try town.refused(
      ReadAccessCodes(of: domain.id, named: domain.name), as: asLune, by: "LINK-15")
  }

  @Test func `LINK-15: a guest of the contact needs the right to secrets`() throws {
    try town.technicalLink(studio, on: hosting)
    let eva = try town.user("eva@client.test")
    _ = try town.access(of: eva, to: studio, allowing: [.manageServices])
    try town.refused(
      reading, as: Session(user: eva.id, account: studio.id), by: "ACCESS-10", "ACCESS-4")
  }
}
