import ClientArea
import Testing

@testable import Store

/// What becomes of a question that the future owner does not answer (ORDER-12).
@Suite final class UnansweredQuestionTests: TownWithAKnownClient {
  private func wait(_ name: String = "new.example") throws -> Order {
    let details = ContactDetails.complete(email: "known@client.test")
    let request = OrderRequest(town.plan.id, named: name, for: .newClient(details))
    return try #require(
      try town.done(RequestConsent(for: request), as: asStudio).first(Order.self))
  }

  @Test func `ORDER-12: a question stands 30 days, and the clock ends it on the next`() throws {
    let orders = [try wait("a.example"), try wait("b.example")]
    let link = try #require(orders.first?.consent)
    for session in [.clock, town.staff, asStudio] {
      try town.refused(EndConsentQuestion(link), as: session, by: "ORDER-12")
    }
    try town.pass(days: 29)
    #expect(try town.desk.answer(NextEvent(), as: .visitor)?.what == .questionEnds)
    try town.pass(days: 1)
    #expect(try town.reader.administrativeLink(link).status == .pending)
    try town.pass(days: 1)
    #expect(try town.reader.administrativeLink(link).status == .ended)
    for order in orders { #expect(try town.reader.order(order.id).status == .cancelled) }
    try town.refused(AnswerAdministrativeLink(link, accepting: true), as: asLune, by: "ORDER-8")
    let told = try #require(try town.mails(.consentAnswered).last)
    #expect(try town.mails(.consentAnswered).count == 1)
    #expect(told.address == studio.details.email && told.subject.contains("sans réponse"))
    #expect(told.reasons.rules == ["ORDER-12", "MAIL-10"])
    for secret in ["Lune", "Secrète", lune.code, "known@client.test"] {
      #expect(!(told.subject + told.body + "\(told.reasons)").contains(secret))
    }
  }

  @Test func `ORDER-12: what was answered in time is not ended`() throws {
    let order = try wait()
    let link = try #require(order.consent)
    try town.pass(days: 30)
    try town.done(AnswerAdministrativeLink(link, accepting: true), as: asLune)
    try town.pass(days: 40)
    #expect(try town.reader.administrativeLink(link).status == .active)
    #expect(try town.reader.order(order.id).status == .awaitingPayment)
  }

  @Test func `ORDER-12: whoever is asked reads until when`() throws {
    _ = try wait()
    let asked = try #require(try town.mails(.consentAsked).last)
    #expect(asked.body.contains((Town.start + 30).text(in: .en)))
  }
}
