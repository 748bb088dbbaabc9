import ClientArea
import Testing

/// What French takes from « de » and « que » before a name.
@Suite struct ElisionTests {
  @Test(arguments: [
    ("Atelier Kerval", "le compte d'Atelier Kerval"), ("Élan", "le compte d'Élan"),
    ("œuf.example", "le compte d'œuf.example"), ("Lune", "le compte de Lune"),
    ("Hôtel Bleu", "le compte d'Hôtel Bleu"), ("Hart House", "le compte de Hart House"),
    ("hébergement a.example", "le compte d'hébergement a.example"),
    ("Hébergeur Exemple", "le compte d'Hébergeur Exemple"), ("Hameau", "le compte de Hameau"),
    ("Yann", "le compte de Yann"),
    ("11 amis", "le compte de 11 amis"), ("", "le compte de "),
  ])
  func `« de » loses its vowel before a vowel`(name: String, expected: String) {
    #expect(Phrase(fr: "le compte de \(name)", it: "x", en: "x").fr == expected)
  }

  @Test(arguments: [
    ("2026-02-11", "Scade l'11 feb 2026"), ("2026-02-08", "Scade l'8 feb 2026"),
    ("2026-02-18", "Scade il 18 feb 2026"), ("2026-02-01", "Scade il 1º feb 2026"),
  ])
  func `an Italian article loses its vowel before eight and eleven`(
    iso: String, expected: String
  ) throws {
    let day = try #require(Day(iso: iso))
    #expect(Phrase(fr: "x", it: "Scade il \(day)", en: "x").it == expected)
    let words = Phrase(day)
    #expect(Phrase(fr: "x", it: "Scade il \(words)", en: "x").it == expected)
  }

  @Test func `so do the prepositions that hold the article, and no other word`() throws {
    let day = try #require(Day(iso: "2026-03-11"))
    let phrase = Phrase(
      fr: "x", it: "Dal \(day) al \(day), del \(day), di \(day)", en: "il \(day)")
    #expect(phrase.it == "Dall'11 mar 2026 all'11 mar 2026, dell'11 mar 2026, di 11 mar 2026")
    #expect(phrase.en == "il 11 Mar 2026")
    #expect(Phrase(fr: "le \(day)", it: "x", en: "x").fr == "le 11 mars 2026")
  }

  @Test func `« que » and its kin lose it too, and other words do not`() {
    let name = "Atelier"
    #expect(Phrase(fr: "plus que \(name)", it: "x", en: "x").fr == "plus qu'Atelier")
    #expect(Phrase(fr: "lorsque \(name) paie", it: "x", en: "x").fr == "lorsqu'Atelier paie")
    #expect(Phrase(fr: "Lorsque \(name) paie", it: "x", en: "x").fr == "Lorsqu'Atelier paie")
    #expect(Phrase(fr: "De \(name)", it: "x", en: "x").fr == "D'Atelier")
    #expect(Phrase(fr: "aide \(name)", it: "x", en: "x").fr == "aide Atelier")
    #expect(
      Phrase(fr: "contact technique \(name)", it: "x", en: "x").fr == "contact technique Atelier")
    let phrase = Phrase(fr: "accord", it: "x", en: "x")
    #expect(Phrase(fr: "plus de \(phrase)", it: "x", en: "x").fr == "plus d'accord")
    #expect(Phrase(fr: "x", it: "di \(name)", en: "de \(name)").en == "de Atelier")
  }
}
