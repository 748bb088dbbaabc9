import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// What is seen of services that renew themselves (BILL-22).
@Suite struct AutomaticRenewalScreenTests {
  private func card(_ outcome: CardOutcome, of email: String, on stage: ScreenStage) throws {
    let session = try ScreenStage.session(of: email, at: stage.desk)
    _ = try stage.desk.perform(SaveCard(outcome), as: session)
  }

  @Test func `BILL-22: a card is saved, replaced and removed in « Facturation »`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    stage.open(BillingScreen(at: .card))
    #expect(stage.shows("Aucune carte"))
    stage.press("a")
    #expect(stage.isAt(SaveCardScreen.self))
    stage.press(.down, .down, " ", .function(5))
    #expect(stage.told?.contains("enregistrée") == true)
    #expect(stage.shows("refusée"))
    try stage.expectSnapshots("card-saved")
    stage.press("a", .function(5))
    #expect(stage.shows("valable"))
    stage.press("x", .tab, .enter)
    #expect(stage.shows("Aucune carte"))
  }

  @Test func `BILL-22: before it is switched on it says who pays when, how much, with which card`()
    throws
  {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try card(.works, of: "yann@kerval.example", on: stage)
    try stage.go(to: .services)
    stage.press("/")
    stage.type("outils-kerval")
    stage.press(.enter, "R")
    #expect(stage.isAt(ConfirmScreen.self))
    let text = stage.text().split(separator: "\n").joined(separator: " ")
    for part in ["10 févr.", "Atelier Kerval", "72,00 €", "à son nom"] {
      #expect(text.contains(part), "\(part)")
    }
    try stage.expectSnapshots("automatic-renewal-question")
    stage.press(.tab, .enter)
    #expect(stage.shows("✔"))
    stage.press(.enter)
    #expect(stage.shows("✔ le 10 févr. 2026 par Atelier Kerval (C-1002)"))
    try stage.expectSnapshots("automatic-renewal-page")
    stage.press("R", .tab, .enter)
    #expect(!stage.shows("Renouvellement auto "))
  }

  @Test func `BILL-22: without a card the key is off and says where to save one`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .services)
    stage.press("R")
    #expect(stage.told?.contains("carte enregistrée") == true)
    #expect(!stage.isAt(ConfirmScreen.self))
  }

  @Test(arguments: Language.allCases)
  func `BILL-22: a contact's card that failed is told to owner and contact, in every language`(
    language: Language
  ) throws {
    let stage = try ScreenStage(as: "yann@kerval.example", speaking: language)
    try card(.refused, of: "yann@kerval.example", on: stage)
    try stage.go(to: .contacts)
    let service = try #require(
      try stage.desk.reader.service(named: "bistrot-lune.example", as: .hosting))
    _ = try stage.desk.perform(
      SwitchAutomaticRenewal(of: service.id, named: service.name, on: true),
      as: try ScreenStage.session(of: "yann@kerval.example", at: stage.desk))
    var travel = try TimeTravel(
      to: Moment(morningOf: service.expiresOn - 7), at: stage.desk)
    while !travel.isFinished { try travel.step() }
    #expect(travel.renewals == (paid: 0, failed: 1))
    #expect(travel.end.words[language].contains(AutomaticRenewalWords.failed(1)[language]))
    #expect(stage.shows("✖"))
    let owner = try ScreenStage(
      as: "maud@lune.example", speaking: language, size: .large, at: stage.desk)
    owner.open(ServiceScreen(service.id))
    let next = (service.expiresOn - 4).text(in: language)
    #expect(owner.shows(next))
    #expect(owner.shows("Atelier Kerval (C-1002)"))
  }
}
