import ClientArea
import Foundation
import Testing

@testable import Store

/// Who hears of what: the guide's table, written a second time, and each of its lines tried (MAIL-9, MAIL-10).
@Suite struct WhoIsToldTests {
  @Test(arguments: ToldRow.all)
  func `MAIL-9: just those hear of it whom the table names`(_ row: ToldRow) throws {
    let town = try ToldTown()
    try row.happens(town)
    #expect(try town.told == row.told)
  }

  @Test func `MAIL-9: the guide has just these lines`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let guide = try String(
      contentsOf: root.appending(path: "Sources/ClientArea/ClientArea.docc/ClientArea.md"),
      encoding: .utf8)
    let section = try #require(
      guide.split(separator: "\n## ").first { $0.hasPrefix("Who is told") })
    let lines = section.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
    #expect(lines.map(String.init) == ToldRow.all.map(\.line))
  }

  @Test func `MAIL-9: no mail is without an answer to who hears of it`() {
    let named = Set(ToldRow.all.flatMap(\.told).compactMap { $0.split(separator: " ").last })
    #expect(named == Set(MailModel.allCases.map { Substring("\($0)") }))
  }

  @Test func `MAIL-9: the owner reads who ordered, and is named owner, in his language`() throws {
    let town = try ToldTown()
    try town.watching(
      town.order(town.town.domainPlan, for: .existingClient(town.lune.id)), as: town.asStudio)
    let mails = try town.town.mails(.serviceOpened)
    let owners = try #require(mails.first)
    let copy = try #require(mails.last)
    #expect(owners.body.contains(town.studio.nameAndCode))
    #expect(owners.reasons.rules == ["MAIL-9", "MAIL-5"])
    #expect(!owners.subject.contains("Copie") && copy.subject.hasPrefix("Copie"))
    #expect(copy.body.contains(town.lune.nameAndCode))
  }

  @Test func `MAIL-9: support's answer is copied with the owner's name, and no way to answer`()
    throws
  {
    let town = try ToldTown()
    let ticket = try town.ticket(about: town.hosting, as: town.asLune)
    try town.town.done(ReplyToTicket(ticket.id, saying: "Le mot juste."), as: town.town.staff)
    let mails = try town.town.mails(.supportReply)
    #expect(mails.allSatisfy { $0.body.contains("Le mot juste.") })
    let copy = try #require(mails.last)
    #expect(copy.address == town.studio.details.email)
    #expect(copy.subject.hasPrefix("Copie"))
    #expect(copy.body.contains(town.lune.nameAndCode) && !copy.body.contains("poursuivre"))
    #expect(copy.reasons.rules == ["MAIL-9", "MAIL-5"])
    #expect(try town.town.desk.answer(TicketDetail(ticket.id), as: town.asStudio) == nil)
  }

  @Test(arguments: [true, false])
  func `MAIL-10: who asked reads the answer and his order, and nothing of who gave it`(
    _ accepts: Bool
  ) throws {
    let town = try ToldTown()
    let (link, order) = try town.asked()
    try town.town.done(AnswerAdministrativeLink(link, accepting: accepts), as: town.asGite)
    let mail = try #require(try town.town.mails(.consentAnswered).last)
    #expect(mail.body.contains(try town.town.reader.order(order).number))
    #expect(mail.body.contains("new.example"))
    #expect(mail.subject.contains(accepts ? "donné" : "refusé"))
    #expect(mail.reasons.rules == ["ORDER-8", "MAIL-10"])
    for secret in [town.gite.code, town.gite.name] {
      #expect(!(mail.subject + mail.body + "\(mail.reasons)").contains(secret))
    }
  }

  @Test func `MAIL-10: whoever never heard of an invitation is not told of its end`() throws {
    let town = try ToldTown()
    let command = InviteGuest(
      town.gite.details.email, into: town.lune.id, allowing: .none, sendingMail: false)
    let decision = try town.town.done(command, as: town.asLune)
    let access = try #require(decision.first(AccountAccess.self))
    try town.watching(WithdrawInvitation(access.id), as: town.asLune)
    #expect(try town.told.isEmpty)
  }
}
