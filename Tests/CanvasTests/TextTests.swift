import Testing

@testable import Canvas

@Suite struct TextTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    Paragraph(text).lines(width: width)
  }

  @Test func `text is cut between words`() {
    #expect(lines("Votre panier sera vidé.", 12) == ["Votre panier", "sera vidé."])
    #expect(lines("Saint-Malo Saint-Malo", 16) == ["Saint-Malo", "Saint-Malo"])
    #expect(lines("à Saint-Malo", 9) == ["à Saint-", "Malo"])
    #expect(lines("de bistrot-lune.example ou", 22) == ["de", "bistrot-lune.example", "ou"])
    #expect(lines("à le-goff@pins.example", 20) == ["à", "le-goff@pins.example"])
    #expect(lines("a\n\nb", 9) == ["a", "", "b"])
    #expect(lines("", 9) == [])
  }

  @Test func `French marks stay with their words`() {
    #expect(lines("Voulez-vous continuer ?", 21) == ["Voulez-vous", "continuer ?"])
    #expect(lines("Il dit « oui » ici", 9) == ["Il dit", "« oui »", "ici"])
    #expect(lines("« Utilisateurs / », les", 16) == ["« Utilisateurs", "/ », les"])
    #expect(lines("à moins de 12 €, dit-on", 15) == ["à moins de", "12 €, dit-on"])
    #expect(lines("prix 60,00\u{A0}€", 10) == ["prix", "60,00\u{A0}€"])
  }

  @Test(arguments: [
    "14 févr. 2026", "1er sept. 2026", "1º feb 2026", "2 Mar 2026", "1 234,50 €", "1 234 567",
  ])
  func `a date and a number stand in one line`(_ figure: String) {
    for text in ["du \(figure), ou", "jusqu'au \(figure)", figure] {
      for width in figure.count + 1...text.count + 1 {
        let lines = lines(text, width)
        #expect(lines.contains { $0.contains(figure) }, "\(lines)")
      }
    }
  }

  @Test func `what only looks like a date is cut as ever`() {
    #expect(lines("dans 14 jours", 9) == ["dans 14", "jours"])
    #expect(lines("le 3 fois 20 fois", 9) == ["le 3 fois", "20 fois"])
    #expect(lines("T 2 2026 mail", 8) == ["T 2 2026", "mail"])
  }

  @Test func `long words and wide characters are cut where they must`() {
    #expect(lines("abcdefgh ij", 5) == ["abcde", "fgh", "ij"])
    #expect(lines("山田太郎。株式", 8) == ["山田太", "郎。株式"])
    #expect(lines("山", 1) == ["山"])
  }

  @Test func `a long text scrolls and shows that there is more`() {
    var paragraph = Paragraph("un deux trois quatre cinq six")
    #expect(paragraph.handle(.down, in: block(3, 8)) == true)
    #expect(
      drawn(3, 8) { paragraph.draw(on: &$0, in: $1) } == """
        trois  ▲
        quatre █
        cinq   ▼
        """)
    #expect(paragraph.handle(.end, in: block(3, 8)) == true)
    #expect(paragraph.handle(.enter, in: block(3, 8)) == false)
  }

  @Test func `labels stand in a column beside wrapped texts`() {
    let rows = KeyValue([
      .init("Prestation", "Hébergement Unique"), .gap,
      .init("Payée par", "un visiteur, par le lien de renouvellement"),
    ])
    #expect(
      drawn(6, 36) { rows.draw(on: &$0, in: $1) } == """
        Prestation   Hébergement Unique

        Payée par    un visiteur, par le
                     lien de renouvellement


        """)
    #expect(rows.height(width: 36) == 4)
  }

  @Test func `toast and bar say what they say without colour`() {
    #expect(
      drawn(3, 44) { frame, rect in
        Toast(.done, "Facture F2026-00042 payée.").draw(on: &frame, in: rect.line(0))
        ProgressBar(done: 420, of: 1000).draw(on: &frame, in: rect.line(1))
        ProgressBar(done: 1, of: 2).draw(on: &frame, in: rect.line(2).cutLeft(8).left)
      } == """
         ✔ Facture F2026-00042 payée.
        ██████████░░░░░░░░░░░░░░░░  420 / 1000  42 %
        ████░░░░
        """)
  }

  @Test func `columns are as high as there are lines, and nothing is the lowest`() {
    func lines(_ values: [Int], _ lines: Int) -> [String] {
      let columns = Columns(values, lines: lines)
      return (0..<lines).map { line in values.indices.map { columns[$0, line] }.joined() }
    }
    #expect(lines([0, 1, 4, 8, 2], 1) == ["▁▂▅█▃"])
    #expect(lines([0, 1, 4, 8, 2], 3) == ["   █ ", "  ▅█ ", "▁▄██▇"])
    #expect(lines([0, 1, 1_000_000], 2) == ["  █", "▁▂█"])
    #expect(lines([0, -4, 0], 2) == ["   ", "▁▁▁"])
    #expect(lines([], 2) == ["", ""])
  }

  @Test(arguments: [
    "", "a", "un mot", "un mot  ", "  à gauche", "« oui » : 12 €", "a-b c", "e\u{301}t", "山田 x",
    "l\nm",
  ])
  func `a text that fits is the line that wrapping makes of it`(text: String) {
    for width in 1...20 {
      let characters = Array(text)
      let wrapped = Wrapping.lines(of: characters, width: width).map { range in
        var line = characters[range]
        while line.last == " " { line.removeLast() }
        return String(line)
      }
      #expect(Paragraph(text).lines(width: width) == (text.isEmpty ? [] : wrapped), "\(width)")
    }
  }
}
