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
      stored: "\(figure) \(count < 2 ? fr.one : fr.many)",
      "\(figure) \(count == 1 ? it.one : it.many)", "\(figure) \(count == 1 ? en.one : en.many)")
  }
}
