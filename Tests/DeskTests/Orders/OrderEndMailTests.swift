import ClientArea
import Testing

@testable import Store

/// Who is told by mail that an order that was recorded is paid, cancelled or over.
@Suite struct OrderEndMailTests {
  private let place: AgencyTown
  private var town: Town { place.town }

  init() throws { place = try AgencyTown() }

  @Test func `ORDER-7: each side is told when the other cancels`() throws {
    let theirs = try place.record()
    #expect(
      try place.sent(by: CancelOrder(theirs.id), as: place.asTrame) == ["Lune: orderCancelled"])
    #expect(
      try place.whole(place.latestMail).contains(
        "\(place.trame.nameAndCode) a annulé votre commande"))
    let ours = try place.record()
    #expect(try place.sent(by: CancelOrder(ours.id), as: place.asLune) == ["Trame: orderCancelled"])
    #expect(try place.latestMail.reasons.rules == ["ORDER-10", "AGENCY-3", "MAIL-5"])
    let request = OrderRequest(town.plan.id, named: "a.example")
    try town.done(RecordOrder(request, for: place.lune.id), as: town.staff)
    let alone = try #require(try town.all(Order.self).last)
    #expect(try place.sent(by: CancelOrder(alone.id), as: place.asLune).isEmpty)
  }

  @Test func `ORDER-10: both sides are told when nobody paid in 30 days`() throws {
    let request = OrderRequest(town.plan.id, named: "a.example")
    try town.done(RecordOrder(request, for: place.gite.id), as: town.staff)
    try place.record("b.example")
    try town.pass(days: 30)
    #expect(try town.mails(.orderCancelled).isEmpty)
    try town.pass(days: 1)
    let mails = try town.mails(.orderCancelled)
    #expect(mails.map(\.recipient) == ["Gîte", "Lune", "Trame"])
    #expect(
      mails.map(\.reasons.rules) == [
        ["ORDER-10", "MAIL-5"], ["ORDER-10", "AGENCY-3", "MAIL-5"],
        ["ORDER-10", "AGENCY-3", "MAIL-5"],
      ])
    for mail in mails {
      #expect(place.whole(mail).contains("a expiré"))
      #expect(place.whole(mail).contains((Town.start + 30).text(in: .fr)))
    }
  }

  @Test func `AGENCY-3: each side is told when the other pays, beside invoice and welcome`() throws
  {
    let theirs = try place.record()
    #expect(
      try place.sent(by: PayOrder(theirs.id, paying: .card), as: place.asTrame)
        == ["Trame: invoice", "Lune: welcome", "Lune: orderPaid"])
    #expect(
      try place.whole(place.latestMail).contains("\(place.trame.nameAndCode) a payé votre commande")
    )
    #expect(try place.latestMail.reasons.rules == ["ORDER-10", "AGENCY-3", "MAIL-5"])
    let ours = try place.record("b.example")
    #expect(
      try place.sent(by: PayOrder(ours.id, paying: .card), as: place.asLune)
        == ["Lune: invoice", "Lune: welcome", "Trame: orderPaid"])
    let request = OrderRequest(town.plan.id, named: "c.example")
    try town.done(RecordOrder(request, for: place.lune.id), as: town.staff)
    let alone = try #require(try town.all(Order.self).last)
    #expect(
      try place.sent(by: PayOrder(alone.id, paying: .card), as: place.asLune)
        == ["Lune: invoice", "Lune: welcome"])
  }

  @Test func `MAIL-5: an agency that is withdrawn is told nothing more`() throws {
    let order = try place.record()
    try town.done(WithdrawAgency(of: order.id), as: place.asLune)
    let change = ChangeOrder(order.id, to: town.plan.id, named: "b.example")
    #expect(try place.sent(by: change, as: place.asLune).isEmpty)
    #expect(
      try place.sent(by: PayOrder(order.id, paying: .card), as: place.asLune)
        == ["Lune: invoice", "Lune: welcome"])
    let other = try place.record()
    try town.done(WithdrawAgency(of: other.id), as: town.staff)
    try town.pass(days: 31)
    #expect(try town.mails(.orderCancelled).map(\.recipient) == ["Lune"])
  }

  @Test func `MAIL-6: client and agency each read in their own language`() throws {
    let agency = try town.account("Ponte", language: .it)
    let client = try town.account("Moon", language: .en)
    try town.done(SetAgency(agency.id, to: true), as: town.staff)
    let request = place.request("a.example", for: .myself, agency)
    try town.done(RecordOrder(request, for: client.id), as: town.staff)
    try town.pass(days: 31)
    let mails = try town.all(Mail.self)
    #expect(
      mails.map { "\($0.model) \($0.language)" } == [
        "orderRecorded en", "orderEntrusted it", "orderCancelled en", "orderCancelled it",
      ])
    #expect(place.whole(mails[0]).contains("awaits your payment"))
    #expect(place.whole(mails[1]).contains("le è affidato"))
  }

  @Test
  func `ACCESS-10: copies go to the client's contacts who see orders, and to all the agency's`()
    throws
  {
    let mailed = Permissions([.receiveMails])
    try place.contact("blind@lune.test", of: place.lune, mailed)
    try place.contact("sees@lune.test", of: place.lune, Permissions([.receiveMails, .order]))
    try place.contact("any@trame.test", of: place.trame, mailed)
    try place.contact("none@trame.test", of: place.trame)
    let order = try place.record()
    try town.done(CancelOrder(order.id), as: place.asTrame)
    try place.record("b.example")
    try town.pass(days: 31)
    func addresses(_ model: MailModel) throws -> [String] { try town.mails(model).map(\.address) }
    #expect(
      try addresses(.orderEntrusted) == [
        "trame@client.test", "any@trame.test", "trame@client.test", "any@trame.test",
      ])
    #expect(
      try addresses(.orderCancelled) == [
        "lune@client.test", "sees@lune.test", "lune@client.test", "sees@lune.test",
        "trame@client.test", "any@trame.test",
      ])
    let copies = try town.all(Mail.self).filter { !$0.address.hasSuffix("client.test") }
    for mail in copies where mail.model != .contactRegistered { #expect(mail.order != nil) }
  }

  @Test func `SIM-4: what is tried first tells the same mails`() throws {
    let command = RecordOrder(place.request(), for: place.lune.id)
    guard case .possible(let decision) = try town.desk.foresee(command, as: town.staff) else {
      Issue.record("It would be refused.")
      return
    }
    let previews = try town.desk.preview(decision).map { "\($0.letter.recipient): \($0.subject)" }
    try town.done(command, as: town.staff)
    #expect(try town.all(Mail.self).map { "\($0.recipient): \($0.subject)" } == previews)
  }
}
