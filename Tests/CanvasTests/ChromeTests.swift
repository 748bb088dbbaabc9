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
      Tabs(["Horloge", "Journal", "Courriels"], current: 1).draw(on: &frame, in: inner.line(0))
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
}
