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
}
