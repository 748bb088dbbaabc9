import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// « Demandes », a request as a checklist, « Mes demandes » and « Opportunités », in the world that is made for them.
struct RequestScreenTests {
  private func stage(
    as email: String, at place: MenuPlace, speaking language: Language = .fr
  ) throws -> ScreenStage {
    let stage = try ScreenStage(as: email, speaking: language, at: Worlds.desk("support"))
    try stage.go(to: place)
    return stage
  }

  private func request(_ subject: String, at stage: ScreenStage) throws -> ServiceRequest {
    let list = RequestList(filter: subject, window: Window(limit: 9))
    return try #require(
      try stage.desk.answer(list, as: stage.program.session).first?.request)
  }

  @Test func `staff has the late ones first, a client his own`() throws {
    let staff = try stage(as: "omar@hebergeur.example", at: .requests)
    try staff.expectSnapshots("requests-staff")
    #expect(staff.shows("✖"))
    try stage(as: "yann@kerval.example", at: .ownRequests).expectSnapshots("requests-own")
    try stage(as: "chiara@bianchi.example", at: .ownRequests, speaking: .it)
      .expectSnapshots("requests-own-it")
    try stage(as: "omar@hebergeur.example", at: .staffHome).expectSnapshots("requests-home")
  }

  @Test func `requests and opportunities are found by their clients`() throws {
    let requests = try stage(as: "omar@hebergeur.example", at: .requests)
    let all = try #require(try requests.program.topPage().listCount)
    requests.press("/")
    requests.type("Boulangerie Morvan (C-2004)")
    let found = try requests.program.topPage().rows
    #expect(!found.isEmpty && found.count < all)
    #expect(found.allSatisfy { $0.text.contains("Boulangerie Morvan (C-2004)") })
    let opportunities = try stage(as: "omar@hebergeur.example", at: .opportunities)
    opportunities.press("/")
    opportunities.type("théâtre")
    #expect(try opportunities.program.topPage().rows.map(\.key).count == 1)
  }

  @Test func `DOMAIN-11: a checklist says what is done, by whom, and what blocks the rest`() throws
  {
    let stage = try stage(as: "omar@hebergeur.example", at: .requests)
    stage.open(RequestScreen(try request("www.morvan", at: stage).id))
    try stage.expectSnapshots("request-shutdown")
    #expect(stage.shows("Omar Petit"))
    stage.press("v")
    #expect(stage.told?.contains("prise en charge") == true)
    stage.press(.down)
    #expect(stage.words.contains("« suppression constatée » n'est pas encore faite"))
    stage.press("w")
    #expect(stage.shows("DOMAIN-11"))
  }

  @Test func `DOMAIN-3: a request at risk names the website, and is issued with a reason`() throws {
    let stage = try stage(as: "omar@hebergeur.example", at: .requests)
    stage.open(RequestScreen(try request("theatre-bleu", at: stage).id))
    try stage.expectSnapshots("request-risk")
    let site = try #require(
      try stage.desk.reader.service(named: "www.theatre-bleu.example", as: .website))
    stage.open(ServiceScreen(site.id))
    #expect(stage.words.contains("Risque de downsell ▲ D-6"))
    stage.press(.escape, "v")
    #expect(stage.told?.contains("DOMAIN-2") == true)
    stage.press("i")
    try stage.expectSnapshots("request-issue")
    stage.press(.function(5))
    #expect(stage.told?.contains("DOMAIN-3") == true)
    stage.type("Délai dépassé")
    stage.press(.function(5))
    #expect(stage.told?.contains("délivré") == true)
    #expect(stage.shows("✔ terminée"))
  }

  @Test func `DOMAIN-7: evidence is asked in a form, the holder agrees by himself`() throws {
    let stage = try stage(as: "omar@hebergeur.example", at: .requests)
    let change = try request("bianchi-design", at: stage)
    stage.open(RequestScreen(change.id))
    stage.press("v", .function(5))
    #expect(stage.shows("Valider l'étape"))
    try stage.expectSnapshots("request-evidence")
    stage.type("Faute de frappe")
    stage.press(.function(5))
    #expect(stage.shows("Faute de frappe"))
    let client = try self.stage(as: "yann@kerval.example", at: .ownRequests)
    client.open(RequestScreen(try request("kerval-atelier", at: client).id))
    try client.expectSnapshots("request-agreement")
    client.press("v")
    client.type("D'accord")
    client.press(.function(5))
    #expect(client.shows("✔ faite"))
    client.press("t", .right, .enter)
    #expect(client.shows("accord retiré"))
  }

  @Test func `a request is taken, handed over, noted and closed`() throws {
    let stage = try stage(as: "nora@hebergeur.example", at: .requests)
    let asked = try request("www.lune", at: stage)
    stage.open(RequestScreen(asked.id))
    stage.press("p")
    #expect(stage.shows("Nora Vidal"))
    stage.press("c", .enter)
    #expect(try stage.desk.reader.request(asked.id).assignee == nil)
    stage.press("k")
    stage.type("Part chez un confrère")
    stage.press(.function(5))
    #expect(stage.shows("Part chez un confrère"))
    stage.press("x")
    stage.type("Sans suite")
    stage.press(.function(5))
    #expect(stage.shows("○ close · Sans suite"))
  }

  @Test func `LINK-12: the owner confirms what his technical contact asked`() throws {
    let stage = try stage(as: "hugo@brun.example", at: .ownRequests)
    stage.press(.enter)
    try stage.expectSnapshots("request-forwarded")
    stage.press("o")
    #expect(stage.shows("● en cours"))
    #expect(!stage.shows("opportunité churn"), "What the CRM knows is staff's.")
    let contact = try self.stage(as: "yann@kerval.example", at: .ownRequests)
    contact.open(RequestScreen(try request("brun.example", at: contact).id))
    #expect(try contact.program.topPage().key("confirm") == nil)
  }

  @Test func `DOMAIN-5: a code is read on the domain's page, once, and by nobody else`() throws {
    let stage = try stage(as: "chiara@bianchi.example", at: .services)
    let domain = try #require(
      try stage.desk.reader.service(named: "bianchi.example", as: .domain))
    stage.open(ServiceScreen(domain.id))
    try stage.expectSnapshots("domain-code-waiting")
    stage.press("l")
    try stage.expectSnapshots("domain-code-before")
    stage.press("e")
    stage.press(.escape, .enter)
    let code = try #require(try stage.program.topPage().copied).text
    #expect(code.count == 16 && stage.shows(code))
    stage.press(.escape)
    #expect(!stage.shows(code))
    #expect(try stage.program.topPage().key("readCode") == nil)
  }

  @Test func `a domain, a mailbox and a removal are asked for from their pages`() throws {
    let stage = try stage(as: "loic@morvan.example", at: .services)
    let domain = try #require(try stage.desk.reader.service(named: "morvan.example", as: .domain))
    stage.open(ServiceScreen(domain.id))
    stage.press("c")
    stage.type("pains-morvan.example")
    try stage.expectSnapshots("request-domain")
    stage.press(.function(5))
    #expect(stage.told?.contains("enregistrée") == true)
    stage.press("b", .function(5))
    #expect(stage.told?.contains("contact@morvan.example") == true)
    let site = try #require(
      try stage.desk.reader.service(named: "www.morvan.example", as: .website))
    stage.open(ServiceScreen(site.id))
    stage.press("u")
    #expect(stage.told?.contains("DOMAIN-17") == true)
    try stage.go(to: .ownRequests)
    stage.press("b")
    stage.type("pain@morvan.example")
    stage.press(.function(5))
    #expect(stage.shows("pain@morvan.example"))
  }

  @Test func `DOMAIN-9: the page of an address tells how to log in, and sends no password`() throws
  {
    let stage = try stage(as: "maud@lune.example", at: .services)
    let mailbox = try #require(
      try stage.desk.reader.service(named: "contact@lune.example", as: .mailbox))
    stage.open(ServiceScreen(mailbox.id))
    stage.press("b")
    #expect(stage.told?.contains("sans mot de passe") == true)
    let mail = try #require(
      try stage.desk.answer(MailList(window: Window(limit: 1)), as: stage.program.session).first)
    let body = try stage.desk.reader.mail(mail.id).body
    #expect(body.contains("webmail.hebergeur.example"))
  }

  @Test func `DOMAIN-18: opportunities are created, lost and closed`() throws {
    let stage = try stage(as: "omar@hebergeur.example", at: .opportunities)
    try stage.expectSnapshots("opportunities")
    stage.press(.down, "n")
    stage.type("C-2001")
    stage.press(.tab)
    stage.type("Ferme boutique")
    stage.press(.tab)
    stage.type("Inès Caron")
    stage.press(.function(5))
    #expect(try stage.program.topPage().row?.text.contains("Ferme boutique") == true)
    stage.press(.enter)
    #expect(stage.top is OpportunityScreen && stage.words.contains("Raison Ferme boutique"))
    stage.press(.enter)
    #expect(stage.top is ClientScreen)
    stage.press(.escape, .escape)
    stage.press("p")
    #expect(stage.told?.contains("en perdu") == true)
    stage.press("x")
    #expect(stage.told?.contains("close") == true)
    let books = try self.stage(as: "lise@hebergeur.example", at: .opportunities)
    books.press("p")
    #expect(books.told?.contains("CLIENTS-11") == true)
  }
}
