import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// The way into a client's panel and back, what is off there, and the filter on one client.
@Suite struct ActingScreenTests {
  private let stage: ScreenStage

  init() throws {
    stage = try ScreenStage(as: "omar@hebergeur.example")
    try stage.go(to: .clients)
  }

  private func enter() {
    stage.press("a")
    stage.type("ne trouve pas sa facture")
    stage.press(.function(5))
  }

  @Test func `CLIENTS-8: a motive is asked in the form, and nothing is sent without`() throws {
    stage.press(.down, .down, "a")
    try stage.expectSnapshots("act-as-client")
    #expect(try stage.program.explanation?.reasons.map(\.rule).contains("CLIENTS-15") == true)
    stage.press(.function(5))
    #expect(stage.shows("indiquez le motif"))
    #expect(stage.program.session.impersonator == nil)
  }

  @Test func `CLIENTS-7: the band says for whom, how long and why, in the smallest terminal too`() {
    enter()
    stage.size = .least
    #expect(stage.frame().lines[0].hasPrefix(" Accès client (30 min) : Paul Ferr"))
    #expect(stage.frame().lines[0].contains("Ctrl-G Revenir"))
    stage.drawInManySizes()
  }

  @Test func `CLIENTS-7: the band stands above, and the key leads back to the same row and filter`()
    throws
  {
    stage.press("/")
    stage.type("galerie")
    stage.press(.enter, .down)
    let before = stage.frame().lines
    enter()
    #expect(stage.shows("Accès client (30 min) : Galerie Nord (C-1014), motif : ne"))
    try stage.expectSnapshots("clients-panel")
    stage.press(.control("g"))
    #expect(stage.told?.contains("de retour à l'administration") == true)
    #expect(stage.frame().lines.dropLast(3) == before.dropLast(3))
    #expect(stage.program.session.user == stage.program.session.person)
  }

  @Test func `CLIENTS-8: whoever quits in a client's panel leaves no access open`() throws {
    enter()
    let access = try #require(stage.program.session.impersonation)
    #expect(try stage.desk.reader.impersonation(access).endedAt == nil)
    stage.press(.control("c"), .right, .enter)
    #expect(stage.program.hasEnded)
    #expect(try stage.desk.reader.impersonation(access).endedAt != nil)
  }

  @Test func `CLIENTS-7: a click on the link at the top right leads back`() throws {
    enter()
    let line = stage.frame().lines[0]
    let column = line.count - 4
    stage.press(.mouse(Mouse(.click, at: Point(row: 0, column: 3))))
    #expect(stage.program.isActing)
    stage.press(.mouse(Mouse(.click, at: Point(row: 0, column: column))))
    #expect(!stage.program.isActing)
    #expect(stage.top is ClientsScreen)
  }

  @Test func `CLIENTS-8: keys that stay with the client are off, and say why`() throws {
    stage.press(.down, .down)
    enter()
    try stage.go(to: .services)
    stage.press("r")
    #expect(stage.told?.contains("CLIENTS-8") == true)
    stage.press("?")
    stage.type("renouveler")
    #expect(stage.shows("Avec les droits du client, payer reste"))
    stage.press(.escape, .escape, "?")
    stage.type("administration")
    #expect(stage.shows("Revenir à l'administration"))
    stage.press(.escape, .escape)
    try stage.go(to: .profile)
    stage.press(.function(3))
    #expect(stage.told?.contains("CLIENTS-8") == true)
    stage.press(.function(2), .end, .enter)
    #expect(stage.program.session.account == stage.program.session.account)
    #expect(stage.program.isActing)
  }

  @Test func `CLIENTS-8: when the time is over the next key leads back, and no form stays`() throws
  {
    stage.press(.down, .down)
    enter()
    try stage.go(to: .profile)
    stage.press(.tab)
    stage.type("XX")
    #expect(stage.shows("XX"))
    let end = try stage.desk.reader.now() + 31
    var travel = try TimeTravel(to: end, at: stage.desk)
    while !travel.isFinished { try travel.step() }
    stage.press("Y")
    #expect(!stage.program.isActing)
    #expect(stage.told?.contains("CLIENTS-8") == true)
    #expect(stage.top is ClientsScreen)
    #expect(!stage.shows("XX"))
  }

  @Test func `CLIENTS-7: a form that is begun warns before the way back`() throws {
    stage.press(.down, .down)
    enter()
    try stage.go(to: .profile)
    stage.press(.tab)
    stage.type("XX")
    stage.press(.control("g"))
    #expect(stage.program.isActing)
    stage.press(.control("g"))
    #expect(!stage.program.isActing)
  }

  @Test func `CLIENTS-7: logging out ends the access and the session`() throws {
    enter()
    stage.press(.control("x"))
    #expect(stage.program.session == .visitor)
    let last = try stage.desk.answer(JournalList(window: Window(limit: 1)), as: .visitor)
    #expect(last.first?.command == "EndImpersonation")
  }

  @Test func `CLIENTS-5: the filter stands in the header, in every place, until it is cancelled`()
    throws
  {
    stage.press(.down, .down, "F")
    #expect(stage.shows("Filtre : Lune SARL (C-1004)"))
    try stage.expectSnapshots("clients-focus")
    for place in [MenuPlace.tickets, .users, .orders, .invoices, .clients] {
      try stage.go(to: place)
      #expect(stage.shows("Filtre : Lune SARL (C-1004)"))
      #expect(!stage.shows("kerval@"))
    }
    stage.press(":")
    stage.type("galerie")
    #expect(!stage.shows("C-1012"))
    stage.press(.escape, "?")
    stage.type("sur un client")
    #expect(stage.shows("Annuler le filtre sur un client"))
    stage.press(.escape, .escape)
    enter()
    #expect(!stage.shows("Filtre :"))
    stage.press(.control("g"))
    #expect(stage.shows("Filtre : Lune SARL (C-1004)"))
    stage.press(.control("f"))
    #expect(!stage.shows("Filtre :"))
    #expect(stage.shows("C-1001"))
  }

  @Test func `CLIENTS-5: a click on it cancels it`() throws {
    stage.press("F")
    let line = stage.frame().lines[0]
    let column = try #require(line.firstRange(of: "Filtre")).lowerBound
    stage.press(
      .mouse(
        Mouse(
          .click,
          at: Point(row: 0, column: line.distance(from: line.startIndex, to: column) + 2))))
    #expect(stage.program.session.focus == nil)
  }

  @Test func `CLIENTS-15: the client's journal says who entered and why`() throws {
    stage.press(.down, .down)
    enter()
    stage.press(.control("g"))
    let client = try ScreenStage(as: "maud@lune.example", for: "C-1004", at: stage.desk)
    client.open(AccountJournalScreen())
    try client.expectSnapshots("account-journal-acted")
    client.size = .large
    #expect(client.shows("Omar Petit (hébergeur)"))
  }
}
