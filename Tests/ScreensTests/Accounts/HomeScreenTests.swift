import Canvas
import ClientArea
import SQLite
import Testing

@testable import Screens
@testable import Store

/// « Accueil ».
@Suite struct HomeScreenTests {
  @Test func `it tells an owner what waits`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.expectSnapshots("home-owner")
  }

  @Test func `it tells a webmaster what he looks after too`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.expectSnapshots("home-webmaster")
  }

  @Test func `Enter goes where a line is settled`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    stage.press(.enter)
    #expect(stage.top is ServiceScreen)
    stage.press(.escape, .end, .enter)
    #expect(stage.program.layers.count == 1)
    #expect(!(stage.top is HomeScreen))
  }

  @Test func `r renews the service of the line`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    stage.press("r")
    #expect(stage.top is RenewalScreen)
  }

  @Test func `what runs out is grouped by when it does`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    let lines = stage.frame().lines
    func line(_ text: String) throws -> Int {
      try #require(lines.firstIndex { $0.contains(text) }, "\(text)")
    }
    let (expired, month) = (try line("Expirées"), try line("Ce mois (30 jours)"))
    #expect(try (expired..<month).contains(line("roux.example")))
    #expect(try line("bistrot-lune.example") > month)
    #expect(!stage.shows("Cette semaine"))
    try Self.add(1, expiringIn: 3...3, to: stage)
    #expect(stage.shows("Cette semaine (7 jours)"))
  }

  @Test func `AGENCY-3: an agency reads what is entrusted to it, and goes there`() throws {
    let stage = try ScreenStage(as: "max@trame.example")
    #expect(stage.shows("1 commande vous est confiée (1 en attente)"))
    stage.press(.down, .down, .down, .enter)
    #expect(stage.top is OrdersScreen)
    let other = try ScreenStage(as: "maud@lune.example")
    #expect(!other.shows("confiée"))
  }

  @Test func `as many services are named as have room, and of more their number is said`() throws {
    let stage = try ScreenStage(as: "loic@morvan.example", size: .large)
    try Self.add(16, expiringIn: 1...4, to: stage)
    #expect(stage.shows("many-15.example"))
    #expect(!stage.shows("de vos prestations"))
    stage.size = .usual
    #expect(!stage.shows("many-"))
    #expect(stage.shows("16 de vos prestations"))
  }

  @Test(arguments: [Size.least, .usual, .large])
  func `of 20,000 services the numbers are said, and where they are`(_ size: Size) throws {
    let stage = try ScreenStage(as: "yann@kerval.example", size: size)
    try Self.add(20_000, expiringIn: -9...30, to: stage)
    let home = try stage.desk.answer(HomeSummary(), as: stage.program.session)
    let numbers = try ExpirySpan.allCases.map { try #require(home.expiries[$0]) }
    #expect(numbers.allSatisfy { $0 > 1000 })
    let text = stage.words
    if size.rows > 15 {
      for number in numbers {
        #expect(text.contains("\(number.grouped(in: .fr)) de vos prestations"), "\(text)")
      }
      #expect(text.contains("dont vous êtes contact technique"))
    }
    #expect(!text.contains("many-"))
    stage.press(.home, .enter)
    #expect(stage.top is ServicesScreen)
  }

  @Test func `the figures of the menu are told, to staff too`() throws {
    for email in ["yann@kerval.example", "omar@hebergeur.example"] {
      #expect(try ScreenStage(as: email).shows("Menu : 6 = combien il y en a, (3) = à lire"))
    }
  }

  /// Gives the acting account so many more services, which run out by turns on these days.
  private static func add(
    _ count: Int, expiringIn days: ClosedRange<Int>, to stage: ScreenStage
  ) throws {
    let today = try stage.desk.reader.today()
    let account = try #require(stage.program.session.account)
    try stage.desk.database.run(
      """
      WITH RECURSIVE number (n) AS (
        SELECT 0
        UNION ALL
        SELECT n + 1
        FROM number
        WHERE n < \(count - 1))
      INSERT INTO service (id, name, kind, owner, product, openedOn, paidFrom, expiresOn)
      SELECT 1000000 + n, 'many-' || n || '.example', 'domain', \(account), model.product, 0, 0,
        \(today + days.lowerBound) + n % \(days.count)
      FROM number, (SELECT product FROM service WHERE kind = 'domain' LIMIT 1) AS model
      """)
    _ = stage.frame()
  }

  @Test func `somebody without anything reads a calm sentence`() throws {
    let stage = try ScreenStage(as: "oz@oz.example")
    #expect(stage.shows("Rien ne vous attend") || stage.shows("À faire"))
    stage.press(.enter, .down, "r", "w")
  }

  @Test func `every language and size draws`() throws {
    for language in Language.allCases {
      let stage = try ScreenStage(as: "yann@kerval.example", speaking: language)
      stage.drawInManySizes()
    }
  }
}
