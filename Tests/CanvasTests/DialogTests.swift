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

  @Test func `going back is always the first answer`() {
    var dialog = removal
    let screen = block(11, 60)
    #expect(dialog.handle(.enter, in: screen) == .chose("cancel"))
    #expect(dialog.handle(.escape, in: screen) == .cancelled)
    #expect(dialog.handle(.tab, in: screen) == .changed)
    #expect(dialog.focus == 1)
    #expect(dialog.handle(.enter, in: screen) == .changed, "The count is not typed yet.")
    #expect(dialog.handle(.character("3"), in: screen) == .changed)
    #expect(dialog.focus == nil && dialog.isAnswered)
    #expect(dialog.handle(.tab, in: screen) == .changed)
    #expect(dialog.handle(.right, in: screen) == .changed)
    #expect(dialog.handle(.enter, in: screen) == .chose("remove"))
  }

  @Test func `buttons and input take clicks`() {
    var dialog = removal
    let screen = block(11, 60)
    let places = dialog.places(in: screen)
    let point = Point(row: places.input.row, column: places.input.column)
    #expect(dialog.handle(.mouse(Mouse(.click, at: point)), in: screen) == .changed)
    #expect(dialog.focus == nil)
    let button = places.buttons[0]
    let onButton = Point(row: button.row, column: button.column + 2)
    #expect(dialog.handle(.mouse(Mouse(.click, at: onButton)), in: screen) == .chose("cancel"))
    let outside = Mouse(.click, at: Point(row: -1, column: 900))
    #expect(dialog.handle(.mouse(outside), in: screen) == nil)
  }
}
