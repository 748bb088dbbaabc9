import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// What a page says is read at once: what has the focus is in sight, dates are said in one way, titles say what they are.
struct ReadAtOnceTests {
  private static let nora = "nora@hebergeur.example"

  @Test(arguments: [Size.usual, .least])
  func `the buttons of a payment page that is longer than the screen are in sight`(
    _ size: Size
  ) throws {
    let stage = try ScreenStage(as: "maud@lune.example", size: size)
    try stage.go(to: .services)
    stage.press("A", "r")
    #expect(stage.isAt(RenewalsScreen.self))
    #expect(stage.shows("[▸Annuler ]") && stage.shows("[ Payer 199,20 € ]"))
    #expect(stage.shows("▼") && stage.shows("Prestations   6 prestations"))
    if size == .usual { try stage.expectSnapshot("renewals-long") }
    for _ in 0..<9 { stage.press(.pageDown) }
    #expect(stage.shows("carte acceptée") && stage.shows("[▸Annuler ]") && !stage.shows("▼"))
    stage.press(.right, .enter)
    #expect(stage.isAt(ReceiptScreen.self))
  }

  @Test(arguments: [
    "4 juin 2026", "04 juin 2026", "4 giugno 2026", "4 Jun 2026", "4/6/2026", "4.6.2026",
    "2026-06-04",
  ])
  func `the clock asks for a date as it says dates, and reads every way to write one`(
    _ text: String
  ) throws {
    let stage = try ScreenStage(as: Self.nora)
    stage.press(.function(12), "1", "d")
    #expect(stage.shows("[2 mars 2026") && !stage.shows("2026-03-02"))
    stage.type(text)
    stage.press(.enter)
    #expect(stage.shows("Nous sommes le 4 juin 2026"))
  }

  @Test func `a day that cannot be read is no day`() {
    #expect(Day(typed: "1er mars 2026")?.iso == "2026-03-01")
    #expect(Day(typed: "2 fév 2026")?.iso == "2026-02-02")
    for text in [
      "4 jui 2026", "4 ma 2026", "4juin 2026", "juin 2026", "31 juin 2026", "4 ju1n 2026",
    ] {
      #expect(Day(typed: text) == nil, "\(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every day is read back as it is said`(_ language: Language) throws {
    let first = try #require(Day(iso: "2026-01-01"))
    for day in 0..<365 {
      #expect(Day(typed: (first + day).text(in: language)) == first + day)
    }
  }

  @Test func `an entry of the journal is titled by what was done`() throws {
    let stage = try ScreenStage(as: Self.nora)
    stage.press(.function(12), "2")
    let title = try #require(try stage.program.topPage().row?.cells[3].text)
    stage.press(.enter)
    let top = try #require(stage.frame().lines.first { $0.contains("┌─") })
    #expect(top.lowercased().contains(title.prefix(20).lowercased()), "\(top)")
    #expect(!top.contains("Entrée"))
    #expect(stage.frame().lines.contains { $0.contains("└─ Entrée") })
  }

  @Test func `a product's page says its names in the other languages`() throws {
    for (language, names) in [
      (Language.fr, ["Nom (italien)", "Nom (anglais)"]),
      (.it, ["Nome (francese)", "Nome (inglese)"]), (.en, ["Name (French)", "Name (Italian)"]),
    ] {
      let stage = try ScreenStage(as: Self.nora, speaking: language)
      try stage.go(to: .products)
      stage.press(.enter)
      #expect(stage.isAt(ProductScreen.self))
      for name in names { #expect(stage.shows(name), "\(name)") }
    }
  }

  @Test func `of the requests the desk reads what is asked before whose they are`() throws {
    let stage = try ScreenStage(as: "omar@hebergeur.example", at: Worlds.desk("support"))
    try stage.go(to: .requests)
    for size in [Size.usual, .large] {
      stage.size = size
      #expect(stage.shows("Type") && stage.shows("boîte mail") && stage.shows("code d'aut"))
    }
  }

  @Test func `a checklist begins at what is to be done, and goes on to it`() throws {
    let stage = try ScreenStage(as: "omar@hebergeur.example", at: Worlds.desk("support"))
    try stage.go(to: .requests)
    let list = RequestList(filter: "www.morvan", window: Window(limit: 1))
    let request = try #require(
      try stage.desk.answer(list, as: stage.program.session).first?.request)
    stage.open(RequestScreen(request.id))
    let marked = { stage.frame().lines.first { $0.contains("▸") } ?? "" }
    #expect(marked().contains("prise en charge annoncée"))
    stage.press("v")
    #expect(stage.isAt(RequestScreen.self) && marked().contains("suppression constatée"))
    stage.press(.home)
    let first = marked()
    #expect(first.contains("✔ faite"))
    stage.press("p")
    #expect(marked() == first)
  }

  @Test func `who gets a message is read once beside the mail, and with it where there is no room`()
    throws
  {
    let stage = try ScreenStage(as: Self.nora)
    let body = "Ce soir à minuit."
    let texts = MessageTexts([.fr: MessageText("Coupure", body)])
    stage.open(AudienceScreen(of: WriteBroadcast(texts, to: .all)))
    for size in [Size.usual, .large] {
      stage.size = size
      #expect(stage.text().ranges(of: body).count == 1, "\(size)")
    }
  }

  @Test func `a user's page says every account that the user reaches`() throws {
    let stage = try ScreenStage(as: Self.nora)
    for (email, accounts) in [
      ("agnes@amis-moulin.example", ["Les Amis du Moulin (C-1031)"]),
      ("ugo@compta.example", ["Ugo Compta (C-1013)", "Galerie Nord (C-1014)"]),
    ] {
      stage.open(UserScreen(try #require(try stage.desk.reader.user(email: email)).id))
      for account in accounts { #expect(stage.shows(account), "\(account)") }
    }
  }

  @Test func `a mail's subject is read to the name of the thing, and no date of it is cut`() throws
  {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .mailbox)
    #expect(stage.shows("Échéance le 14 févr. 2026, hébergement bistro"))
    for columns in 60...80 {
      stage.size = Size(rows: 24, columns: columns)
      for line in stage.frame().lines where line.contains("Échéance le") {
        let subject = line.split(separator: "Échéance le ").last.map(String.init) ?? ""
        #expect(
          subject.starts(with: /\d+ [a-zéû]+\.? \d{4}/) || line.contains("Échéance le…"), "\(line)")
      }
    }
  }

  @Test func `what a quick link has paid is explained, with period and amount`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .mailbox)
    let service = try stage.service("bistrot-lune.example")
    let link = try #require(try stage.desk.reader.openRenewalLinks(of: service.id).last)
    stage.open(QuickLinkScreen(try #require(try stage.desk.reader.secret(of: link.id))))
    stage.press(.right, .enter)
    #expect(stage.words.contains("Période du 14 févr. 2026 au 13 févr. 2027"))
    #expect(stage.words.contains("TTC 72,00 €") && stage.shows("Entrée fermer"))
    stage.press("w")
    #expect(stage.shows("BILL-2") && stage.shows("Pourquoi ainsi ?"))
    #expect(!stage.shows("déjà servi"))
  }

  @Test func `a service that nobody renewed says no link that works, and no period under way`()
    throws
  {
    let stage = try ScreenStage(as: "camille@roux.example")
    let service = try stage.service("roux.example")
    stage.open(ServiceScreen(service.id))
    #expect(stage.shows("encore valable") && stage.shows("Dernière période"))
    try stage.advance(to: service.expiresOn + 30)
    #expect(stage.shows("encore valable") && stage.shows("supprimé le 6 mars 2026"))
    try stage.advance(to: service.expiresOn + 31)
    #expect(!stage.shows("encore valable") && !stage.shows("Période en cours"))
    let domain = try ScreenStage(as: "agnes@amis-moulin.example")
    domain.open(ServiceScreen(try domain.service("fete-du-moulin.example", .domain).id))
    #expect(domain.shows("Verrou de transfert"))
    try domain.advance(to: try #require(Day(iso: "2026-03-01")))
    #expect(domain.shows("supprimé le 1er mars 2026") && !domain.shows("Verrou de transfert"))
  }

  @Test func `the clock says what it suspended and deleted`() throws {
    let stage = try ScreenStage(as: Self.nora)
    stage.press(.function(12), "1", "d")
    stage.type("2026-02-04")
    stage.press(.enter)
    #expect(stage.told?.contains("Suspensions et suppressions : ") == true)
  }
}

extension ScreenStage {
  /// Moves the clock on, with everything that falls due on the way.
  fileprivate func advance(to day: Day) throws {
    var clock = try TimeTravel(to: Moment(morningOf: day), at: desk)
    while !clock.isFinished { try clock.step() }
  }
}
