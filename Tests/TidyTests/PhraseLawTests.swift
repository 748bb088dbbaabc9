import ClientArea
import Equipment
import Testing

/// Every phrase of the program, in each language, as it is written.
@Suite struct PhraseLawTests {
  @Test(arguments: [0, 1, 2])
  func `every phrase keeps the laws of its language, whatever number it tells`(_ count: Int) {
    var seen = 0
    for file in Repository.files(in: ["Sources"]) {
      for literal in PhraseLiterals.all(in: file.text, counting: count) {
        seen += 1
        let isTable = literal.text.contains("\n")
        let faults = WordingLaws.faults(in: literal.text, literal.language, isTable: isTable)
        #expect(faults == [], "\(file.path):\(literal.line)")
      }
    }
    #expect(seen > 9000)
  }

  /// A number that was made a text before would pass the compiler and the laws above.
  @Test func `no text stands in the place of a number before what is counted`() {
    let files = Repository.files(in: ["Sources"])
    var counted: [Language: Set<String>] = [:]
    for literal in files.flatMap({ PhraseLiterals.all(in: $0.text) }) {
      counted[literal.language, default: []].formUnion(literal.counted)
    }
    #expect((counted[.fr] ?? []).isSuperset(of: ["jours", "clients", "prestations", "lignes"]))
    for file in files {
      for literal in PhraseLiterals.all(in: file.text) {
        let words = literal.text.matches(of: /Xy[ \u{a0}](\p{L}+)/).map { String($0.output.1) }
        let found = words.filter { counted[literal.language]?.contains($0) ?? false }
        #expect(found == [], "\(file.path):\(literal.line)")
      }
    }
  }

  @Test func `what is counted is read with its number`() {
    let source = #"""
      Phrase(fr: "\(of(1), "ligne", "lignes") sur \(number: all)", it: "\(n, "riga", "righe")", en: "\(x)")
      Phrase.counted(n, fr: ("mois", "mois"), it: ("mese", "mesi"), en: ("month", "months"))
      """#
    let told = { count in PhraseLiterals.all(in: source, counting: count).map(\.text) }
    #expect(told(0) == ["0 ligne sur 0", "0 righe", "Xy", "0 mois", "0 mesi", "0 months"])
    #expect(told(1) == ["1 ligne sur 1", "1 riga", "Xy", "1 mois", "1 mese", "1 month"])
    #expect(told(2) == ["2 lignes sur 2", "2 righe", "Xy", "2 mois", "2 mesi", "2 months"])
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
    ("1 jours", .fr), ("en 0 lignes", .fr), ("12 jour", .fr), ("1 client sont là", .fr),
    ("1 giorni", .it), ("0 riga", .it), ("1 righe", .it), ("1 days", .en), ("0 day", .en),
    ("2 services is gone", .en), ("«here»", .en), ("The client and his invoice", .en),
    ("Hébergement Unique", .en), ("Scade il 11 feb", .it), ("Dal 8 marzo", .it),
  ])
  func `a text that breaks a law is told`(_ text: String, _ language: Language) {
    #expect(!WordingLaws.faults(in: text, language).isEmpty)
  }

  @Test(arguments: [
    ("Le compte d'Atelier Kerval : « ici » ? Oui !", Language.fr),
    ("rendez-le actif, onze fois", .fr),
    ("0 ligne, 1 jour, 1 mois, 1 sur 2, 2 jours, 10 000 prestations", .fr),
    ("0 giorni, 1 riga, 1 di 2, 1.000 servizi", .it), ("0 days, 1 day, 1 of 2, 12 months", .en),
    ("au-delà de onze jours ; de Yann, de 11 h", .fr), ("Ecco: «qui»? Sì!", .it),
    ("per conto di Lune", .it), ("dall'8 all'11, il 18, del 1º feb", .it),
    ("Here: “there”? Yes!", .en), ("see https://x.example/a?b", .en),
  ])
  func `a text that keeps them is not`(_ text: String, _ language: Language) {
    #expect(WordingLaws.faults(in: text, language) == [])
  }
}
