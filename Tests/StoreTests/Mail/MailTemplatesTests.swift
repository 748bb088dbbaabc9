@testable import ClientArea
import Equipment
import Store
import Testing

/// The mail templates that the program carries.
@Suite struct MailTemplatesTests {
  private let templates = MailTemplates(EmbeddedFiles.all)

  @Test(arguments: MailModel.allCases)
  func `every model is written in three languages that use the same places`(
    model: MailModel
  ) throws {
    let french = try templates.template(of: model, in: .fr).places
    #expect(!french.isEmpty)
    for language in Language.allCases {
      #expect(try templates.template(of: model, in: language).places == french)
    }
  }

  @Test func `no mail file is there that no model needs`() {
    let needed = Language.allCases.flatMap { language in
      MailModel.allCases.map { MailTemplates.path(of: $0, in: language) }
        + [MailTemplates.framePath(in: language)]
    }
    let there = EmbeddedFiles.all.map(\.path).filter { $0.hasPrefix("mails/") }
    #expect(Set(there) == Set(needed))
  }

  @Test(arguments: MailModel.allCases, Language.allCases)
  func `a rendered mail is short lines with nothing left to fill`(
    model: MailModel, language: Language
  ) throws {
    for isCopy in [true, false] {
      let mail = try templates.render(.full(model, in: language, isCopy: isCopy))
      #expect(!mail.subject.isEmpty)
      #expect(!(mail.subject + mail.body).contains("{{"))
      #expect(!mail.body.contains("\n\n\n"), "Two blank lines follow each other.")
      for line in mail.body.split(separator: "\n") {
        #expect(line.count <= 72, "The line “\(line)” is long.")
        #expect(line.last != " ")
      }
    }
  }

  @Test(arguments: MailModel.allCases, Language.allCases)
  func `MAIL-10: a mail greets the person and names the company in the text`(
    model: MailModel, language: Language
  ) throws {
    let body = try templates.render(.full(model, in: language)).body
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasSuffix(" Maud Lune,"))
    if model != .accountOpened { #expect(body.contains("Lune SARL (C-1004)")) }
  }

  @Test func `a French name with a vowel takes its article's vowel`() throws {
    let letter = Letter(
      .technicalContactRemoved, to: .lune(speaking: .fr),
      facts: [
        .service: Phrase(name: "atelier.example"), .owner: Phrase(name: "Atelier Kerval"),
        .contact: Phrase(name: "Agence Trame"),
      ], because: [])
    #expect(try templates.render(letter).subject == "Fin du contact technique d'atelier.example")
  }

  @Test(arguments: Language.allCases)
  func `whoever is no longer a contact is told so himself`(language: Language) throws {
    let told = try templates.render(.full(.technicalContactRemoved, in: language)).body
    let others = try templates.render(
      .full(.technicalContactRemoved, in: language, without: [.yourself])
    ).body
    #expect(!told.contains("(contact)"))
    #expect(others.contains("(contact)"))
  }

  @Test(arguments: Language.allCases)
  func `the owner's expiry alert carries the quick renewal link`(language: Language) throws {
    let mail = try templates.render(.full(.expiryAlert, in: language))
    #expect(mail.body.contains("\n  espace-client://renouveler/abc234\n"))
  }

  @Test(arguments: MailModel.allCases, Language.allCases)
  func `no copy holds a quick renewal link, even where a letter wrongly has one`(
    model: MailModel, language: Language
  ) throws {
    let mail = try templates.render(.full(model, in: language, isCopy: true))
    #expect(!(mail.subject + mail.body).contains("abc234"))
    #expect(!(mail.subject + mail.body).contains("espace-client:"))
  }

  @Test func `a technical contact's alert says where he renews`() throws {
    let mail = try templates.render(
      .full(.expiryAlert, isCopy: true, withLink: false, without: [.renewer]))
    #expect(mail.body.contains("contact technique"))
    #expect(mail.body.contains("« Gestion des contacts »"))
    #expect(!mail.body.contains("Gérer mes services"))
  }

  @Test(arguments: Language.allCases, [true, false])
  func `BILL-22: an alert of what renews itself says by whom and when, and urges nobody`(
    language: Language, isCopy: Bool
  ) throws {
    let urging = try templates.render(
      .full(.expiryAlert, in: language, isCopy: isCopy, withLink: false, without: [.renewer])
    ).body
    let calm = try templates.render(
      .full(.expiryAlert, in: language, isCopy: isCopy, withLink: false)
    ).body
    #expect(calm.contains("(renewer)") && calm.contains("(renewalDay)"))
    #expect(!urging.contains("(renewer)"))
    let menu = (isCopy ? MenuPlace.contacts : .services).word[language]
    #expect(urging.contains(menu) && !calm.contains(menu))
  }

  @Test func `an alert without a link leaves out what is said about it`() throws {
    let mail = try templates.render(.full(.expiryAlert, withLink: false, without: [.renewer]))
    #expect(mail.body.contains("Gérer mes services"))
    #expect(!mail.body.contains("ce lien"))
  }

  @Test(arguments: Language.allCases)
  func `the welcome mail carries the access codes, copies included`(language: Language) throws {
    for isCopy in [true, false] {
      let mail = try templates.render(.full(.welcome, in: language, isCopy: isCopy))
      #expect(mail.body.contains("(login)"))
      #expect(mail.body.contains("(password)"))
    }
  }

  @Test(arguments: Language.allCases)
  func `a new client learns who opened the account and how to log in`(language: Language) throws {
    let mail = try templates.render(.full(.accountOpened, in: language))
    for fact in ["(contact)", "(userLogin)"] {
      #expect(mail.body.contains(fact))
    }
  }

  @Test(
    arguments: [MailModel.orderRecorded, .orderChanged, .orderCancelled, .orderPaid],
    Language.allCases)
  func `a mail about an order is whole for client and agency, whoever did it`(
    model: MailModel, language: Language
  ) throws {
    for missing in [[MailFact.owner], [.contact], [.owner, .contact], [.account, .owner]] {
      let body = try templates.render(.full(model, in: language, without: missing)).body
      #expect(!body.contains("\n\n\n"), "Two blank lines follow each other.")
      for ending in [" .", ",.", ":\n\n\n", " \n"] { #expect(!body.contains(ending)) }
    }
  }

  @Test func `what a fact holds is not read as template`() throws {
    let account = ClientAccount.lune(speaking: .en)
    let letter = Letter(
      .supportReply, to: account,
      facts: [.subject: Phrase(name: "{{link}}"), .text: Phrase(name: "{{#copy}}\n{{/number}}")],
      renewalLink: .sample, because: [])
    let mail = try templates.render(letter)
    #expect(mail.subject == "Re: {{link}}")
    #expect(mail.body.contains("{{#copy}}\n{{/number}}"))
  }
}
