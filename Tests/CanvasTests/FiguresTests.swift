import Testing

@testable import Canvas

/// A cut leaves a date or an amount whole, or leaves it out.
struct FiguresTests {
  private func cut(_ text: String, to columns: Int) -> String {
    drawn(1, columns) { frame, rect in frame.write(text, in: rect) }
  }

  @Test(arguments: [
    "14 févr. 2026", "1er sept. 2026", "1º feb 2026", "2 Mar 2026", "2026-02-14", "1 234,50 €",
    "-14.262,20 €", "€1,234.50", "1 234 567,89 €", "8,5 %",
  ])
  func `no part of a figure is seen where it is cut`(_ figure: String) {
    let text = "Échéance le \(figure), boîte mail"
    let (before, after) = ("Échéance le…", "Échéance le \(figure)")
    let start = "Échéance le ".count
    for columns in start + 2...start + figure.count {
      #expect(cut(text, to: columns) == before, "\(columns)")
    }
    #expect(cut(text, to: start + figure.count + 1) == after + "…")
    #expect(cut(after, to: start + figure.count) == after)
  }

  @Test(arguments: [
    ("3suisses.example au panier", 8, "3suisse…"), ("F2026-00010 · bistrot", 8, "F2026-0…"),
    ("+33 1 99 00 12 34", 12, "+33 1 99 00…"), ("12 boîtes mail", 5, "12 b…"),
    ("Étape 2 : terminée", 10, "Étape 2 :…"),
  ])
  func `other texts are cut where their room ends`(_ text: String, _ columns: Int, _ seen: String) {
    #expect(cut(text, to: columns) == seen)
  }

  @Test func `a figure alone that has no room is left out`() {
    #expect(cut("14 févr. 2026", to: 9) == "…")
    #expect(cut("1 234,50 €", to: 6) == "…")
  }

  @Test func `what stood in the cells behind the cut is gone`() {
    let line = drawn(1, 12) { frame, rect in
      frame.write("xxxxxxxxxxxx", in: rect)
      frame.write("le 14 févr. 2026", in: rect)
    }
    #expect(line == "le…")
  }

  @Test(arguments: 12...60)
  func `rows that differ behind a date keep it whole or leave it out`(_ columns: Int) {
    let texts = ["lune", "mer"].map { "Échéance le 14 févr. 2026, domaine de la \($0).example" }
    let lines = drawn(3, columns) { frame, rect in
      var table = Table(count: 2)
      table.list.move(to: 2)
      table.draw(
        texts.map { Table.Row([Table.Cell($0)]) },
        columns: [Table.Column("Objet", minimum: 10, ideal: 40)], on: &frame, in: rect)
    }
    for line in lines.split(separator: "\n").dropFirst() {
      let date = line.contains("14 févr. 2026")
      let parts = ["14", "févr", "fé", "2026", "026"].contains { line.contains($0) }
      #expect(date || !parts, "\(line)")
    }
  }
}
