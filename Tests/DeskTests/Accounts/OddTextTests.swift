import ClientArea
import Testing

@testable import Store

/// Names with accents, other scripts, quotes, SQL, control characters and 300 characters, in every field:
/// read back as they were typed, in their normal form and without blanks at their ends, or refused at their field.
@Suite struct OddTextTests {
  private static let fields: [(field: DetailField, path: Field)] = [
    (.company, \.company), (.firstName, \.firstName), (.lastName, \.lastName), (.street, \.street),
    (.city, \.city),
  ]

  private typealias Field = any WritableKeyPath<ContactDetails, String> & Sendable

  private func same(_ left: String, _ right: String) -> Bool {
    Array(left.utf8) == Array(right.utf8)
  }

  @Test(arguments: OddTexts.valid)
  func `a profile keeps every text in its one form, and the mails and invoices do`(
    _ text: String
  ) throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let asLune = try town.session(of: lune)
    let details = Self.fields.reduce(lune.details) { $0.with($1.path, text) }
    try town.done(EditProfile(to: details), as: asLune)
    let stored = try town.reader.account(lune.id)
    let form = text.trimmed
    for (_, path) in Self.fields { #expect(same(stored.details[keyPath: path], form)) }
    let hosting = try town.service("lune.example", of: lune, expiresIn: 30)
    try town.done(town.renewal(of: hosting), as: asLune)
    #expect(same(try town.lastInvoice.buyer.name, form))
    #expect(same(try #require(try town.mails(.invoice).first).recipient, form))
    #expect(try town.desk.answer(Profile(lune.id), as: asLune)?.account.name == form)
    #expect(try town.all(ClientAccount.self).count == 1)
  }

  @Test(arguments: OddTexts.malformed + OddTexts.empty)
  func `a profile with a malformed text is refused at its field`(_ text: String) throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let asLune = try town.session(of: lune)
    for (field, path) in Self.fields {
      let refusal = try town.refused(
        EditProfile(to: lune.details.with(path, text)), as: asLune, by: "ORDER-3")
      #expect(refusal.problems.map(\.field) == [field])
    }
  }

  @Test(arguments: OddTexts.valid)
  func `a new contact's odd names reach account, service, invoice and mails`(_ text: String) throws
  {
    let town = try Town()
    let studio = try town.account("Studio", isAdvancedModeOn: true)
    let details = Self.fields.reduce(ContactDetails.complete(.company, email: "neuf@client.test")) {
      $0.with($1.path, text)
    }
    let request = OrderRequest(town.plan.id, named: "bücher-山田.example", for: .newClient(details))
    try town.done(PlaceOrder(request, paying: .card), as: town.session(of: studio))
    let account = try #require(try town.all(ClientAccount.self).last)
    #expect(same(account.details.company, text.trimmed) && same(account.details.city, text.trimmed))
    #expect(
      same(try #require(try town.reader.user(email: "neuf@client.test")).lastName, text.trimmed))
    #expect(same(try #require(try town.all(Service.self).last).name, "bücher-山田.example"))
    let opening = try #require(try town.mails(.accountOpened).first)
    #expect(same(opening.recipient, text.trimmed))
  }

  @Test(arguments: OddTexts.valid)
  func `payers, invoices and tickets keep every text in its one form`(_ text: String) throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let asLune = try town.session(of: lune)
    let party = Party(
      name: text, street: text, postcode: "75001", city: text, country: "FR", siren: "",
      vatNumber: "")
    try town.done(AddPayer(party), as: asLune)
    #expect(same(try #require(try town.all(Payer.self).last).party.name, text.trimmed))
    let line = InvoiceLine(label: text, amount: Money(cents: 100))
    try town.done(IssueInvoice(to: lune.id, for: text, lines: [line]), as: town.staff)
    #expect(same(try town.lastInvoice.subject, text.normal))
    #expect(same(try #require(try town.lastInvoice.lines.first).label, text.normal))
    let long = text + "\nsecond line\n\n" + String(repeating: text, count: 20)
    try town.done(OpenTicket(text, saying: long), as: asLune)
    let ticket = try #require(try town.all(Ticket.self).last)
    #expect(same(ticket.subject, text.trimmed))
    try town.done(ReplyToTicket(ticket.id, saying: long), as: town.staff)
    #expect(try town.all(TicketMessage.self).allSatisfy { same($0.body, long.normal) })
    #expect(try town.mails(.supportReply).last?.body.contains(text.trimmed) == true)
  }

  @Test(arguments: OddTexts.malformed)
  func `the subject of a ticket is one line of at most 300 characters`(_ text: String) throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let refusal = try town.refused(
      OpenTicket(text, saying: "Bonjour"), as: town.session(of: lune), by: "LINK-6")
    #expect(refusal.problems.map(\.field) == [.subject])
  }
}
