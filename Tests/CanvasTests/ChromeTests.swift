import Testing

@testable import Canvas

@Suite struct ChromeTests {
  @Test func `box, tabs, header and footer frame a screen`() {
    let text = drawn(8, 70) { frame, rect in
      Header(
        left: [.init("home", "Espace client", priority: 2), .init("here", "Gérer mes services")],
        right: [
          .init("account", "Lune SARL (C-1004) ▾"), .init("date", "2 fév. 2026", priority: 1),
        ]
      ).draw(on: &frame, in: rect.line(0))
      let inner = Box("Titre", note: "1/6 · / filtrer").draw(
        on: &frame, in: rect.cutTop(1).rest.cutBottom(1).rest)
      Tabs(["Horloge", "Journal", "Courriels"].map { Tabs.Title($0) }, current: 1).draw(
        on: &frame, in: inner.line(0))
      Footer([
        .init("Entrée", "ouvrir"), .init("?", "aide"),
        .init("F2", String(repeating: "x", count: 60)),
      ])
      .draw(on: &frame, in: rect.line(7))
    }
    #expect(
      text == """
         Gérer mes services                 Lune SARL (C-1004) ▾  2 fév. 2026
        ┌─ Titre ────────────────────────────────────────────────────────────┐
        │  [1 Horloge]▸[2 Journal] [3 Courriels]                             │
        │                                                                    │
        │                                                                    │
        │                                                                    │
        └─ 1/6 · / filtrer ──────────────────────────────────────────────────┘
         Entrée ouvrir   ? aide
        """)
  }

  @Test func `tabs answer to digits and clicks`() {
    var tabs = Tabs([Tabs.Title("Horloge"), Tabs.Title("Journal")])
    let rect = block(1, 30)
    #expect(tabs.handle(.character("2"), in: rect) == 1)
    #expect(tabs.handle(.character("3"), in: rect) == nil)
    #expect(tabs.handle(.mouse(Mouse(.click, at: Point(row: 0, column: 3))), in: rect) == 0)
    #expect(tabs.handle(.mouse(Mouse(.click, at: Point(row: 0, column: 29))), in: rect) == nil)
    #expect(drawn(1, 20) { tabs.draw(on: &$0, in: $1) } == "▸[1 Horloge] 2 Jour…")
    #expect(drawn(1, 16) { tabs.draw(on: &$0, in: $1) } == "▸[1 Hor…] 2 Jou…")
    #expect(drawn(1, 14) { tabs.draw(on: &$0, in: $1) } == "▸[1 Horloge]")
    tabs.titles = [Tabs.Title("Seul")]
    #expect(tabs.current == 0)
  }

  @Test
  func `tabs keep their names as long as they can: short, then the longest cut, then numbers`() {
    let tabs = Tabs(
      [
        .init("Contact technique", short: "Technique"),
        .init("Contact administratif", short: "Administratif"),
        .init("Types de contact", short: "Types"),
      ], current: 1)
    func line(_ columns: Int) -> String { drawn(1, columns) { tabs.draw(on: &$0, in: $1) } }
    #expect(line(80) == " [1 Contact technique]▸[2 Contact administratif] [3 Types de contact]")
    #expect(line(60) == " [1 Technique]▸[2 Contact administratif] [3 Types]")
    #expect(line(45) == " [1 Technique]▸[2 Administratif] [3 Types]")
    #expect(line(38) == " 1 Technique▸[2 Administratif] 3 Types")
    #expect(line(34) == " 1 Tech…▸[2 Administratif] 3 Types")
    #expect(line(26) == " 1 Tech…▸[2 Admi…] 3 Types")
    #expect(line(22) == "▸[2 Administratif]")
    #expect(line(20) == "▸[2 Administratif]")
  }

  @Test func `shortened tabs use all the room there is, the longest first`() {
    let tabs = Tabs(
      ["Horloge", "Journal", "Courriels", "Carte", "Droits", "Mondes", "Règles"]
        .map { Tabs.Title($0) }, current: 1)
    for width in 56...69 {
      let line = drawn(1, width) { tabs.draw(on: &$0, in: $1) }
      #expect(CellWidth.of(line) == width, "\(line)")
    }
    #expect(
      drawn(1, 76) { tabs.draw(on: &$0, in: $1) }
        == " 1 Horloge▸[2 Journal] 3 Courriels 4 Carte 5 Droits 6 Mondes 7 Règles")
  }

  @Test func `header and footer know what was clicked`() {
    let header = Header(left: [.init("home", "Accueil")], right: [.init("account", "Lune ▾")])
    #expect(header.segment(at: Point(row: 0, column: 2), in: block(1, 40)) == "home")
    #expect(header.segment(at: Point(row: 0, column: 35), in: block(1, 40)) == "account")
    #expect(header.segment(at: Point(row: 0, column: 20), in: block(1, 40)) == nil)
    let footer = Footer([.init("Entrée", "ouvrir"), .init("?", "aide")])
    #expect(footer.hint(at: Point(row: 0, column: 18), in: block(1, 40)) == 1)
    #expect(footer.hint(at: Point(row: 0, column: 16), in: block(1, 40)) == nil)
    #expect(drawn(1, 20) { footer.draw(on: &$0, in: $1) } == " Entrée ouvrir")
  }

  @Test func `what is the same everywhere stands at the right, and has its room before the others`()
  {
    let footer = Footer([
      .init("Entrée", "ouvrir"), .init("r", "renouveler"), .init("Tab", "menu", isAtRight: true),
      .init("?", "aide", isAtRight: true), .init("F2", "compte"),
    ])
    func line(_ columns: Int) -> String { drawn(1, columns) { footer.draw(on: &$0, in: $1) } }
    #expect(line(62) == " Entrée ouvrir   r renouveler   F2 compte   Tab menu   ? aide")
    #expect(line(51) == " Entrée ouvrir   r renouveler    Tab menu   ? aide")
    #expect(line(38) == " Entrée ouvrir      Tab menu   ? aide")
    #expect(line(26) == "        Tab menu   ? aide")
    #expect(line(18) == "           ? aide")
    #expect(line(6) == "")
    #expect(footer.hint(at: Point(row: 0, column: 31), in: block(1, 38)) == 3)
    #expect(footer.hint(at: Point(row: 0, column: 29), in: block(1, 38)) == nil)
  }

  @Test func `a long breadcrumb keeps where one is`() {
    let header = Header(
      left: [
        .init("home", "Espace client", priority: 3), .init("order", "Commander", priority: 2),
        .init("here", "Options"),
      ], right: [.init("date", "2 fév. 2026", priority: 1)])
    #expect(
      drawn(1, 60) { header.draw(on: &$0, in: $1) }
        == " Espace client › Commander › Options            2 fév. 2026")
    #expect(drawn(1, 36) { header.draw(on: &$0, in: $1) } == " Commander › Options    2 fév. 2026")
    #expect(drawn(1, 12) { header.draw(on: &$0, in: $1) } == " Options")
  }
}
