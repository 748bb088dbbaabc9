import ClientArea
import Testing

/// None of a thing is one in French, and many in Italian and English.
@Suite struct CountedPhraseTests {
  @Test(arguments: [
    (0, "0 ligne", "0 righe", "0 rows"), (1, "1 ligne", "1 riga", "1 row"),
    (2, "2 lignes", "2 righe", "2 rows"),
  ])
  func `the word fits its number in each language`(
    count: Int, fr: String, it: String, en: String
  ) {
    let phrase = Phrase.counted(
      count, fr: ("ligne", "lignes"), it: ("riga", "righe"), en: ("row", "rows"))
    #expect(phrase == Phrase(stored: fr, it, en))
  }

  @Test func `a figure that is a least stands for its number`() {
    let phrase = Phrase.counted(
      1000, fr: ("ligne", "lignes"), it: ("riga", "righe"), en: ("row", "rows"), as: "1000+")
    #expect(phrase == Phrase(stored: "1000+ lignes", "1000+ righe", "1000+ rows"))
  }

  @Test(arguments: [
    (0, ["0 ligne au plus", "0 righe al massimo", "0 lines at most"]),
    (1, ["1 ligne au plus", "1 riga al massimo", "1 line at most"]),
    (2, ["2 lignes au plus", "2 righe al massimo", "2 lines at most"]),
  ])
  func `a number in a phrase takes the word that goes with it`(_ count: Int, _ texts: [String]) {
    let phrase = Phrase(
      fr: "\(count, "ligne", "lignes") au plus", it: "\(count, "riga", "righe") al massimo",
      en: "\(count, "line", "lines") at most")
    #expect([phrase.fr, phrase.it, phrase.en] == texts)
  }

  @Test func `the first day of a month has its ordinal`() {
    let day = { (day: Int) in
      Phrase(fr: "le \(dayOfMonth: day)", it: "il \(dayOfMonth: day)", en: "\(dayOfMonth: day)")
    }
    #expect(day(1) == Phrase(stored: "le 1er", "il 1º", "1"))
    #expect(day(31) == Phrase(stored: "le 31", "il 31", "31"))
  }
}
