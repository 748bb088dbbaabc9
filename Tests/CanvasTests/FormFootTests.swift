import Testing

@testable import Canvas

/// The buttons of a form whose focus begins on them.
struct FormFootTests {
  @Test func `where going on costs something the buttons stay in sight, and the form scrolls`() {
    var form = Form(
      (0..<9).map { Field(FieldID("f\($0)"), "Ligne \($0)", .readOnly) }
        + [Field("way", "Paiement", .choice([.init("a", "carte"), .init("b", "solde")]))],
      buttons: [Button("cancel", "Annuler"), Button("pay", "Payer")], startsAtButtons: true)
    let rect = block(7, 40)
    func lines() -> [String] {
      var frame = Frame(size: Size(rows: 7, columns: 40))
      form.draw(on: &frame, in: rect)
      #expect(frame.cursor != nil)
      return frame.lines
    }
    let first = lines()
    #expect(first[0] == "Ligne 0" && first[4].hasSuffix("▼"))
    #expect(first[5].allSatisfy { $0 == "─" } && first[6].hasSuffix("[▸Annuler ]   [ Payer ]"))
    _ = form.handle(.pageDown, in: rect)
    let second = lines()
    #expect(second[0].hasPrefix("Ligne 4") && second[0].hasSuffix("▲") && second[6] == first[6])
    // The focus shows its field, and back at the buttons nothing jumps.
    _ = form.handle(.pageUp, in: rect)
    _ = form.handle(.backTab, in: rect)
    #expect(form.focus == .field("way") && lines()[4].hasPrefix("Paiement"))
    _ = form.handle(.tab, in: rect)
    #expect(lines()[4].hasPrefix("Paiement") && lines()[6] == first[6])
    let click = Key.mouse(Mouse(.click, at: Point(row: 6, column: 36)))
    #expect(form.handle(click, in: rect) == .pressed("pay"))
    #expect(form.handle(.mouse(Mouse(.click, at: Point(row: 5, column: 3))), in: rect) == nil)
    // Where all has room nothing is pinned.
    var frame = Frame(size: Size(rows: 14, columns: 40))
    form.draw(on: &frame, in: block(14, 40))
    #expect(frame.lines[11].hasSuffix("[▸Payer ]") && !frame.lines.contains { $0.contains("─") })
  }

  @Test
  func `a text that the edge cuts is wrapped as it is whole, and one mark says that it goes on`() {
    let text = "Un texte de trois lignes, dont une seule a encore sa place ici, au bord du bas."
    let form = Form(
      [Field("one", "Une", .readOnly), Field("long", text, .note(.plain))],
      buttons: [Button("pay", "Payer")], startsAtButtons: true)
    func lines(rows: Int) -> [String] {
      var frame = Frame(size: Size(rows: rows, columns: 32))
      form.draw(on: &frame, in: block(rows, 32))
      return frame.lines
    }
    let (whole, cut) = (lines(rows: 9), lines(rows: 5))
    #expect(whole[1...3].allSatisfy { !$0.isEmpty })
    #expect(cut.joined().filter { $0 == "▼" }.count == 1 && !cut.joined().contains("█"))
    #expect(cut[1].hasPrefix("Un texte"))
  }
}
