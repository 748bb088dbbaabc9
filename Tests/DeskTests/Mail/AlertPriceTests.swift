import ClientArea
import Testing

@testable import Store

/// What an alert says of the renewal's price, and of what comes without one (MAIL-2, LIFE-1, LIFE-2).
@Suite struct AlertPriceTests {
  private let town: Town
  private let lune: ClientAccount

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
  }

  /// The text of the last mail to an account, with each run of spaces and line ends as one space.
  private func text(to account: ClientAccount, _ model: MailModel = .expiryAlert) throws -> String {
    let mail = try #require(
      try town.mails(model).last { $0.address == account.details.email })
    return mail.body.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func price(_ cents: Int, _ language: Language) -> String {
    let amount = Money(cents: cents).text(in: language)
    return switch language {
    case .fr: "au prix de \(amount) TTC"
    case .it: "al prezzo di \(amount), IVA inclusa"
    case .en: "at the price of \(amount) including tax"
    }
  }

  @Test(arguments: Language.allCases)
  func `BILL-4: each reads the price of the invoice that he himself would get`(
    _ language: Language
  ) throws {
    let contact = try town.account("Contact", language: language)
    let hosting = try town.service("lune.example", of: lune, expiresIn: 15)
    try town.technicalLink(contact, on: hosting)
    let terms = DiscountTerms(
      .share(perMille: 500), for: .account(contact.id), from: Town.start, to: Town.start + 40,
      called: "Moitié")
    try town.done(CreateDiscount(terms), as: town.staff)
    try town.done(SendExpiryAlert(service: hosting.id, stage: 15), as: .clock)
    #expect(try text(to: lune).contains(price(7200, .fr)))
    #expect(try text(to: contact).contains(price(3600, language)))
    #expect(try town.all(Invoice.self).isEmpty)
    // What was told is what is then invoiced.
    try town.done(town.renewal(of: hosting), as: town.session(of: contact))
    #expect(try town.all(Invoice.self).map(\.totals.includingTax) == [Money(cents: 3600)])
  }

  @Test(arguments: Language.allCases)
  func `LIFE-1: an alert says when the service is suspended and deleted, in one's language`(
    _ language: Language
  ) throws {
    let owner = try town.account("Owner", language: language)
    let hosting = try town.service("o.example", of: owner, expiresIn: 7)
    try town.done(SendExpiryAlert(service: hosting.id, stage: 7), as: .clock)
    let text = try text(to: owner)
    for day in [hosting.expiresOn + 30, hosting.expiresOn + 60, hosting.expiresOn + 59] {
      #expect(text.contains(day.text(in: language)), "\(day)")
    }
  }

  @Test(arguments: Language.allCases)
  func `LIFE-2: a domain's alert tells the redemption and its fee`(_ language: Language) throws {
    let owner = try town.account("Owner", language: language)
    let domain = try town.service("o.example", .domain, of: owner, expiresIn: 7)
    let life = try town.reader.lifecycle(of: domain)
    try town.done(SendExpiryAlert(service: domain.id, stage: 7), as: .clock)
    let text = try text(to: owner)
    #expect(life.fee > .zero && text.contains(life.fee.text(in: language)))
    for step in life.steps {
      let day = life.day(of: step, after: domain.expiresOn)
      #expect(text.contains(day.text(in: language)), "\(step)")
    }
  }

  @Test func `BILL-22: what renews itself tells its price to whoever pays, and urges nobody`()
    throws
  {
    let payer = try town.account("Payeur")
    let hosting = try town.service("lune.example", of: lune, expiresIn: 15)
    try town.technicalLink(payer, on: hosting)
    let asPayer = try town.session(of: payer)
    try town.done(SaveCard(.works), as: asPayer)
    try town.done(
      SwitchAutomaticRenewal(of: hosting.id, named: hosting.name, on: true), as: asPayer)
    try town.done(SendExpiryAlert(service: hosting.id, stage: 15), as: .clock)
    #expect(try text(to: payer).contains(price(7200, .fr)))
    #expect(try !text(to: lune).contains("TTC"))
    for account in [payer, lune] {
      #expect(try !text(to: account).contains("Sans renouvellement"))
    }
  }

  @Test func `an alert leaves even where its reader could not pay`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 15)
    try town.desk.found { [lune] _ in
      var homeless = lune
      homeless.details.street = ""
      return homeless
    }
    try town.done(SendExpiryAlert(service: hosting.id, stage: 15), as: .clock)
    let text = try text(to: lune)
    #expect(!text.contains("TTC") && text.contains("Sans renouvellement"))
  }

  @Test func `MAIL-11: the mail after the date tells the price too`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 1)
    try town.pass(days: 2)
    let text = try text(to: lune, .serviceExpired)
    #expect(text.contains(price(7200, .fr)))
    #expect(text.contains((hosting.expiresOn + 30).text(in: .fr)))
  }
}
