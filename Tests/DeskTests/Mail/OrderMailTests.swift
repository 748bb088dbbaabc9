import ClientArea
import Testing

@testable import Store

@Suite struct OrderMailTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount
  private let asStudio: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune", language: .en)
    studio = try town.account("Studio", language: .it, isAdvancedModeOn: true)
    try town.administrativeLink(studio, for: lune)
    asStudio = try town.session(of: studio)
  }

  private func place(_ name: String = "new.example", for beneficiary: Beneficiary) throws {
    let request = OrderRequest(town.plan.id, named: name, for: beneficiary)
    try town.done(PlaceOrder(request, paying: .card), as: asStudio)
  }

  @Test func `MAIL-1: the welcome mail with the codes goes to owner and technical contact`() throws
  {
    try place(for: .existingClient(lune.id))
    let codes = try #require(try town.all(Service.self).last?.codes)
    let mails = try town.mails(.welcome)
    #expect(mails.map(\.address) == [lune.details.email, studio.details.email])
    for mail in mails {
      #expect(mail.body.contains(codes.login) && mail.body.contains(codes.password))
      #expect(mail.reasons.rules == ["MAIL-1", "MAIL-5"])
    }
  }

  @Test func `MAIL-1: whoever orders for himself gets it once`() throws {
    try place(for: .myself)
    #expect(try town.mails(.welcome).map(\.address) == [studio.details.email])
  }

  @Test func `MAIL-4: the account-opening mail goes to the new client alone`() throws {
    let details = ContactDetails.complete(email: "neuf@client.test", language: .en)
    try place(for: .newClient(details))
    let opening = try town.mails(.accountOpened)
    #expect(opening.map(\.address) == ["neuf@client.test"])
    #expect(opening.flatMap(\.reasons).rules == ["MAIL-4"])
    #expect(try town.mails(.consentAsked).isEmpty)
  }

  @Test func `MAIL-4: an order for an existing client opens no account`() throws {
    try place(for: .existingClient(lune.id))
    try place("own.example", for: .myself)
    #expect(try town.mails(.accountOpened).isEmpty)
  }

  @Test func `MAIL-6: owner, buyer and new client are each written to in their own language`()
    throws
  {
    try place(for: .existingClient(lune.id))
    let details = ContactDetails.complete(email: "neuf@client.test", language: .fr)
    try place("neuf.example", for: .newClient(details))
    let languages: [String: Language] = [
      lune.details.email: .en, studio.details.email: .it, "neuf@client.test": .fr,
    ]
    let mails = try town.all(Mail.self)
    #expect(Set(mails.map(\.address)) == Set(languages.keys))
    for mail in mails { #expect(mail.language == languages[mail.address]) }
  }

  @Test func `MAIL-6: a language changed in the profile holds from the next mail on`() throws {
    try town.done(EditProfile(to: studio.details.with(\.language, .fr)), as: asStudio)
    try place(for: .myself)
    #expect(Set(try town.all(Mail.self).map(\.language)) == [.fr])
  }

  @Test func `MAIL-8: every mail that a busy day sends can be exported`() throws {
    try place(for: .existingClient(lune.id))
    let details = ContactDetails.complete(
      .company, "株式会社 \"Ünï\" 👩🏽‍🚀", email: "neuf@client.test", language: .en)
    try place("neuf.example", for: .newClient(details))
    try town.pass(days: 366)
    let mails = try town.all(Mail.self)
    #expect(Set(mails.map(\.model)).count >= 4)
    for mail in mails {
      let text = MessageFile(mail).text
      #expect(text.hasPrefix("From: ") || text.contains("\r\nFrom: "))
      #expect(text.utf8.allSatisfy { $0 < 128 })
      for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
        #expect(line.utf8.count <= 998)
      }
    }
  }

  @Test func `only the recipient reads a mail`() throws {
    try place(for: .existingClient(lune.id))
    let mail = try #require(try town.mails(.welcome).first)
    let command = MarkMailRead(mail.id)
    for session in [asStudio, town.staff, .visitor, .clock] {
      try town.refused(command, as: session, by: "MAIL-5")
    }
    try town.done(command, as: town.session(of: lune))
    #expect(try town.reader.mail(mail.id).isRead)
  }
}
