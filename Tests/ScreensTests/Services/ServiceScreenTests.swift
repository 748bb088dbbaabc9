import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// The page about one service.
@Suite struct ServiceScreenTests {
  @Test func `the owner sees contacts, alerts and masked codes`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    try stage.open(service: "bistrot-lune.example")
    try stage.expectSnapshots("service-owner")
  }

  @Test func `a technical contact sees the service, and may not name contacts`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.open(service: "bistrot-lune.example")
    try stage.expectSnapshot("service-contact")
    stage.press("a")
    #expect(stage.told?.contains("LINK-3") == true)
    #expect(stage.isAt(ServiceScreen.self))
  }

  @Test func `it says whose name a renewal bears, the next alert, the last mail and what is open`()
    throws
  {
    let owner = try ScreenStage(as: "maud@lune.example")
    try owner.open(service: "bistrot-lune.example")
    #expect(owner.words.contains("Renouveler facture Lune SARL (C-1004)"))
    #expect(owner.words.contains("Prochaine alerte 7 févr. 2026 (dans 5 jours)"))
    #expect(owner.words.contains("Dernier courriel 30 janv. 2026 · Échéance le 14 févr. 2026"))
    #expect(!owner.shows("T-4"))
    let contact = try ScreenStage(as: "yann@kerval.example")
    try contact.open(service: "bistrot-lune.example")
    #expect(contact.words.contains("Renouveler facture Atelier Kerval (C-1002)"))
    #expect(contact.words.contains("Dernier courriel 30 janv. 2026 · Copie : Échéance"))
    #expect(contact.words.contains("Ticket ouvert T-4 · Version de PHP trop ancienne · ● ouvert"))
    let staff = try ScreenStage(as: "nora@hebergeur.example")
    try staff.open(service: "bistrot-lune.example")
    #expect(!staff.shows("Renouveler facture"))
    #expect(!staff.shows("Dernier courriel"))
    #expect(staff.shows("Ticket ouvert"))
  }

  @Test func `staff sees the service without its codes`() throws {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    try stage.open(service: "bistrot-lune.example")
    try stage.expectSnapshot("service-staff")
    stage.press("r")
    #expect(stage.told?.contains("LINK-5") == true)
  }

  @Test func `codes are shown by a key, and only then copied`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.open(service: "bistrot-lune.example")
    let codes = try #require(try stage.service("bistrot-lune.example").codes)
    #expect(!stage.shows(codes.password))
    stage.press("y")
    #expect(stage.told?.contains("bistrot-lune.example") == true)
    stage.press("v")
    #expect(stage.shows(codes.password))
    stage.press("y")
    #expect(stage.told?.contains(codes.password) == true)
  }

  @Test func `LINK-15: a technical contact's look at the codes is in the owner's journal`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.open(service: "bistrot-lune.example")
    let codes = try #require(try stage.service("bistrot-lune.example").codes)
    stage.press("y")
    #expect(stage.told?.contains(codes.password) == false)
    stage.press("v")
    #expect(stage.shows(codes.password))
    stage.press("y")
    #expect(stage.told?.contains(codes.password) == true)
    stage.press("v")
    #expect(!stage.shows(codes.password))
    let owner = try ScreenStage(as: "maud@lune.example", at: stage.desk)
    owner.open(AccountJournalScreen())
    owner.size = .large
    #expect(owner.shows("lire les codes d'accès") && owner.shows("LINK-15"))
    #expect(owner.shows("Yann Kerval"))
  }

  @Test func `the owner renews the codes after a question`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.open(service: "bistrot-lune.example")
    let before = try stage.service("bistrot-lune.example").codes
    stage.press("n", .enter)
    #expect(try stage.service("bistrot-lune.example").codes == before)
    stage.press("n", .tab, .enter)
    #expect(try stage.service("bistrot-lune.example").codes != before)
    #expect(stage.isAt(ServiceScreen.self))
  }

  @Test func `a technical contact asks support for codes`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.open(service: "bistrot-lune.example")
    stage.press("n")
    #expect(stage.isAt(NewTicketScreen.self))
  }

  @Test func `a technical contact is told that an auth code is the owner's to give`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.open(service: "bistrot-lune.example", .domain)
    stage.press("k")
    #expect(stage.isAt(ConfirmScreen.self))
    #expect(stage.shows("LINK-12"))
    stage.press(.right, .enter)
    #expect(stage.told?.contains("propriétaire") == true)
    #expect(stage.isAt(ServiceScreen.self))
  }

  @Test func `why names the place, the rights and the invoice of a renewal`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.open(service: "bistrot-lune.example")
    stage.press("w")
    for rule in ["LINK-4", "BILL-1", "BILL-3"] { #expect(stage.shows(rule)) }
    #expect(stage.shows("Atelier Kerval (C-1002)"))
  }

  @Test func `a service that was taken away leaves a sentence and no keys`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.open(service: "bistrot-lune.example")
    let account = try #require(stage.program.session.account)
    let service = try stage.service("bistrot-lune.example")
    let link = try #require(
      try stage.desk.reader.latestTechnicalLink(of: account, on: service.id))
    try stage.elsewhere(BreakTechnicalLink(link.id), as: "maud@lune.example")
    #expect(stage.shows("Cette prestation n'existe plus"))
    stage.press("r", "x", "n", "k", "v", .down, .enter)
    #expect(stage.isAt(ServiceScreen.self))
  }

  @Test func `it draws in every size`() throws {
    for email in ["maud@lune.example", "yann@kerval.example", "nora@hebergeur.example"] {
      let stage = try ScreenStage(as: email)
      try stage.open(service: "bistrot-lune.example")
      stage.drawInManySizes()
    }
  }
}
