/// A date or a number in a text that is wrapped: « 14 févr. 2026 », « 1 234,50 ». It is read at one glance in one line.
enum WrappedFigure {
  /// Whether the blank before a letter stands within one.
  static func holds(_ index: Int, of text: ArraySlice<some WrappedLetter>) -> Bool {
    guard let next = text[index].sole else { return false }
    let before = word(before: index - 1, of: text)
    let after = word(from: index, of: text)
    if isDigit(next) {
      let digits = text[after].prefix { isDigit($0.sole) }.count
      // « 1 234,50 »; « févr. 2026 » behind its day.
      return digits == 3 && isDigit(text[before].last?.sole)
        || digits == 4 && isMonth(text[before])
          && isDay(text[word(before: before.lowerBound - 1, of: text)])
    }
    guard isDay(text[before]), isMonth(text[after]), after.upperBound < text.endIndex else {
      return false
    }
    return text[word(from: after.upperBound + 1, of: text)].prefix { isDigit($0.sole) }.count == 4
  }

  private static func word(
    from start: Int, of text: ArraySlice<some WrappedLetter>
  ) -> Range<Int> {
    let end = text[min(start, text.endIndex)...].firstIndex { isBlank($0) } ?? text.endIndex
    return min(start, text.endIndex)..<end
  }

  /// The word that ends before a blank.
  private static func word(
    before blank: Int, of text: ArraySlice<some WrappedLetter>
  ) -> Range<Int> {
    guard blank > text.startIndex else { return text.startIndex..<text.startIndex }
    let start = text[..<blank].lastIndex { isBlank($0) }.map { $0 + 1 } ?? text.startIndex
    return start..<blank
  }

  /// « 14 », « 1er », « 1º ».
  private static func isDay(_ word: ArraySlice<some WrappedLetter>) -> Bool {
    let digits = word.prefix { isDigit($0.sole) }.count
    let rest = word.dropFirst(digits)
    return (1...2).contains(digits) && rest.count <= 2
      && rest.allSatisfy { $0.isLetter || $0.sole == "º" }
  }

  /// « févr. », « août ».
  private static func isMonth(_ word: ArraySlice<some WrappedLetter>) -> Bool {
    (3...5).contains(word.count) && word.allSatisfy { $0.isLetter || $0.sole == "." }
  }

  private static func isBlank(_ letter: some WrappedLetter) -> Bool { letter.sole == " " }

  private static func isDigit(_ letter: Unicode.Scalar?) -> Bool {
    letter.map { ("0"..."9").contains($0) } ?? false
  }
}
