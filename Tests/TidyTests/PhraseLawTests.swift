import ClientArea
import Equipment
import Testing

/// Every phrase of the program, in each language, as it is written.
@Suite struct PhraseLawTests {
  @Test func `every phrase keeps the laws of its language`() {
    var seen = 0
    for file in Repository.files(in: ["Sources"]) {
      for literal in PhraseLiterals.all(in: file.text) {
        seen += 1
        let isTable = literal.text.contains("\n")
        let faults = WordingLaws.faults(in: literal.text, literal.language, isTable: isTable)
        #expect(faults == [], "\(file.path):\(literal.line)")
      }
    }
    #expect(seen > 9000)
  }

  @Test func `a phrase is read with what is put into it, over several lines too`() {
    let source = #"""
      Phrase(
        fr: "Un \(texts.map { "(\($0))" }.joined()) ici.", it: "a\nb",
        en: """
          One \
          line, then
            another.
          """)
      """#
    let literals = PhraseLiterals.all(in: source)
    #expect(literals.map(\.language) == [.fr, .it, .en])
    #expect(literals.map(\.text).prefix(2) == ["Un Xy ici.", "a\nb"])
    #expect(literals[2].text.hasPrefix("\nOne line, then\nanother."))
    #expect(literals.map(\.line) == [2, 2, 3])
  }

  @Test(arguments: [
    ("Le compte de Atelier", Language.fr), ("Un dernier mot: voilà", .fr), ("« ici»", .fr),
    ("«ici »", .fr), ("parce que il vient", .fr), ("le choix de hébergement", .fr),
    ("Deux  espaces", .fr), ("{{date}}", .fr), ("Vero ?", .it), ("« qui »", .it), ("“qui”", .it),
    ("Prestazioni", .it), ("il suo conto", .it), ("la facture", .it), ("Really ?", .en),
    ("«here»", .en), ("The client and his invoice", .en), ("Hébergement Unique", .en),
  ])
  func `a text that breaks a law is told`(_ text: String, _ language: Language) {
    #expect(!WordingLaws.faults(in: text, language).isEmpty)
  }

  @Test(arguments: [
    ("Le compte d'Atelier Kerval : « ici » ? Oui !", Language.fr),
    ("rendez-le actif, onze fois", .fr),
    ("au-delà de onze jours ; de Yann, de 11 h", .fr), ("Ecco: «qui»? Sì!", .it),
    ("per conto di Lune", .it), ("Here: “there”? Yes!", .en), ("see https://x.example/a?b", .en),
  ])
  func `a text that keeps them is not`(_ text: String, _ language: Language) {
    #expect(WordingLaws.faults(in: text, language) == [])
  }
}
