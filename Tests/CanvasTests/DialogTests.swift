import Testing

@testable import Canvas

@Suite struct DialogTests {
  private var removal: Dialog {
    Dialog(
      "Supprimer 3 clients ?", "Leurs factures restent. Tapez le nombre pour confirmer.",
      buttons: [Button("cancel", "Annuler"), Button("remove", "Supprimer")],
      question: Dialog.Question("Nombre de clients", expected: "3"))
  }

  @Test func `a dialog stands in the middle and its first button has the focus`() {
    #expect(
      drawn(11, 60) { removal.draw(on: &$0, in: $1) } == """


        ┌─ Supprimer 3 clients ? ─────────────────────────────────┐
        │ Leurs factures restent. Tapez le nombre pour confirmer. │
        │                                                         │
        │ Nombre de clients [              ]                      │
        │                                                         │
        │                             [▸Annuler ]   [ Supprimer ] │
        └─────────────────────────────────────────────────────────┘


        """)
  }
}
