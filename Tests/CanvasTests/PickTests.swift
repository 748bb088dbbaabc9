import Testing

@testable import Canvas

@Suite struct PickTests {
  private let menu = Menu([
    .init("Accueil"), .init("Gérer mes services", detail: "6"), .gap,
    .init("Simulateur", detail: "F12"),
  ])

  @Test func `a menu has its figures at the right and skips gaps`() {
    var menu = menu
    let rect = block(5, 26)
    #expect(menu.handle(.down, in: rect) == .moved)
    #expect(
      drawn(5, 26) { menu.draw(on: &$0, in: $1) } == """
          Accueil
        ▸ Gérer mes services     6

          Simulateur           F12

        """)
    #expect(menu.handle(.down, in: rect) == .moved)
    #expect(menu.selected == 3)
    #expect(menu.handle(.up, in: rect) == .moved)
    #expect(menu.selected == 1)
    #expect(menu.handle(.mouse(Mouse(.click, at: Point(row: 0, column: 4))), in: rect) == .chose(0))
    #expect(menu.handle(.mouse(Mouse(.click, at: Point(row: 2, column: 4))), in: rect) == nil)
    #expect(menu.handle(.enter, in: rect) == .chose(0))
  }

  @Test func `a palette finds what is typed, whatever its accents`() {
    var palette = Palette(
      "Commandes",
      [
        .init("renew", "Renouveler un service", key: "r"),
        .init("bill", "Facturation", detail: "factures et avoirs"),
        .init("services", "Gérer mes services", key: "g"),
      ], placeholder: "chercher", empty: "Rien")
    let rect = block(10, 50)
    for letter in "gér" { _ = palette.handle(.character(letter), in: rect) }
    #expect(palette.selected?.id == "services")
    for _ in 0..<3 { _ = palette.handle(.backspace, in: rect) }
    #expect(palette.handle(.paste("serv"), in: rect) == .typed("serv"))
    #expect(palette.handle(.down, in: rect) == .moved)
    #expect(
      drawn(10, 50) { palette.draw(on: &$0, in: $1) } == """
        ┌─ Commandes ────────────────────────────────────┐
        │ : serv                                         │
        │                                                │
        │   Renouveler un service                      r │
        │ ▸ Gérer mes services                         g │
        │                                                │
        │                                                │
        └─ 2/2 ──────────────────────────────────────────┘


        """)
    #expect(palette.handle(.enter, in: rect) == palette.selected.map { .chose($0) })
    #expect(palette.handle(.escape, in: rect) == .cancelled)
    _ = palette.handle(.paste("zzz"), in: rect)
    #expect(palette.handle(.enter, in: rect) == nil)
  }

  @Test func `letters together and at the beginning of words count more`() throws {
    let whole = try #require(FuzzyMatch.score("fac", in: "Factures"))
    let inside = try #require(FuzzyMatch.score("fac", in: "Surface"))
    let apart = try #require(FuzzyMatch.score("fac", in: "faire un accord"))
    #expect(whole > inside && inside > apart)
    #expect(FuzzyMatch.score("echeance", in: "Échéance") != nil)
    #expect(FuzzyMatch.score("OEUVRE", in: "œuvre") != nil)
    #expect(FuzzyMatch.score("e\u{301}", in: "É") != nil)
    #expect(FuzzyMatch.score("xyz", in: "Échéance") == nil)
    #expect(FuzzyMatch.score("", in: "x") == 0)
  }
}
