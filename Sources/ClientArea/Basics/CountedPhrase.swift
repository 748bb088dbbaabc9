extension Phrase {
  /// What a thing is called, alone and with others of its kind.
  package typealias Numbers = (one: String, many: String)

  /// « 3 courriels »: how many of a thing there are. None of it is one in French, and many in Italian and English.
  /// - Parameter figure: what is shown for the number, where that is not all there are (« 200+ »).
  package static func counted(
    _ count: Int, fr: Numbers, it: Numbers, en: Numbers, as figure: String? = nil
  ) -> Phrase {
    let figure = figure ?? "\(count)"
    return Phrase(
      stored: "\(figure) \(Language.fr.form(of: count, fr))",
      "\(figure) \(Language.it.form(of: count, it))", "\(figure) \(Language.en.form(of: count, en))"
    )
  }
}

extension Language {
  /// The word that goes with so many of a thing. Zero is one in French: « 0 ligne », « 0 righe », “0 lines”.
  package func form(of count: Int, _ words: Phrase.Numbers) -> String {
    let isOne = self == .fr ? count.magnitude < 2 : count == 1
    return isOne ? words.one : words.many
  }
}
