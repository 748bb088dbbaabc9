/// The dates and amounts in a text: « 14 févr. 2026 », « 2026-02-14 », « 1 234,50 € », « €1,234.50 ». Where a part of one
/// is missing the rest says something else, so that a cut leaves each whole or out.
struct Figures {
  /// The letters, one for each place on the screen.
  private var letters: [Unicode.Scalar] = []
  /// The cell in which each letter begins.
  private var cells: [Int] = []

  /// - Parameter room: the cells that are looked at, with the figure that begins in them; nil for all.
  init(_ text: String, in room: Int? = nil) {
    var text = text
    self = text.withUTF8 { Figures($0, in: room) }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, in room: Int? = nil) {
    let room = room.map { min($0, bytes.count) + Self.longest } ?? bytes.count
    // Most texts that are cut are names. No letter takes more bytes than that.
    guard bytes.prefix(room * 4).contains(where: { (0x30...0x39).contains($0) }) else { return }
    var cell = 0
    for glyph in Glyphs(bytes) {
      guard cell <= room else { break }
      letters.append(glyph.base)
      cells.append(cell)
      cell += Int(glyph.width)
    }
  }

  /// How many cells of the text are shown before « … » in a block where there would be room for some: fewer where the cut
  /// would break a figure, which then goes with the blank before it.
  func kept(of room: Int) -> Int {
    guard let cut = cells.lastIndex(where: { $0 <= room }), let broken = figure(brokenAt: cut)
    else { return room }
    return cells[lettersKept(before: broken.lowerBound)]
  }

  /// The figure of which a cut before a letter would leave a part.
  func figure(brokenAt cut: Int) -> Range<Int>? {
    let start = (max(0, cut - Self.longest)..<max(0, min(cut, letters.count))).first { start in
      beginsWord(start) && end(ofFigureAt: start).map { $0 > cut } ?? false
    }
    guard let start, let end = end(ofFigureAt: start) else { return nil }
    return start..<end
  }

  /// The letters before one, blanks at their end left out.
  func lettersKept(before letter: Int) -> Int {
    var count = letter
    while count > 0, Self.isBlank(letters[count - 1]) { count -= 1 }
    return count
  }

  /// « -1 234 567,89 € ».
  private static let longest = 16

  private func beginsWord(_ index: Int) -> Bool {
    index == 0 || Self.isBlank(letters[index - 1]) || letters[index - 1] == "("
  }

  private func end(ofFigureAt start: Int) -> Int? {
    end(ofDateAt: start) ?? end(ofAmountAt: start)
  }

  /// A day, its month and its year; or four digits, two and two.
  private func end(ofDateAt start: Int) -> Int? {
    var end = skip(Self.isDigit, from: start)
    if end - start == 4 {
      let month = letter(end) == "-" ? skip(Self.isDigit, from: end + 1) : end
      let day = letter(month) == "-" ? skip(Self.isDigit, from: month + 1) : month
      return month == end + 3 && day == month + 3 ? day : nil
    }
    guard (1...2).contains(end - start) else { return nil }
    // « 1er », « 1º ».
    end = skip(Self.isWord, from: end)
    guard Self.isBlank(letter(end)) else { return nil }
    let month = skip({ Self.isWord($0) || $0 == "." }, from: end + 1)
    guard (4...6).contains(month - end), Self.isBlank(letter(month)) else { return nil }
    let year = skip(Self.isDigit, from: month + 1)
    return year == month + 5 ? year : nil
  }

  /// Digits in groups, with the sign of the currency before or behind them, or in hundredths.
  private func end(ofAmountAt start: Int) -> Int? {
    let first = letter(start) == "-" ? start + 1 : start
    let hasSign = letter(first) == "€"
    var end = skipNumber(from: hasSign ? first + 1 : first)
    guard end > start, Self.isDigit(letter(end - 1)) else { return nil }
    while Self.isBlank(letter(end)), skip(Self.isDigit, from: end + 1) == end + 4 {
      end = skipNumber(from: end + 1)
    }
    if hasSign { return end }
    let sign = Self.isBlank(letter(end)) ? end + 1 : end
    return letter(sign) == "€" || letter(sign) == "%" ? sign + 1 : nil
  }

  private func letter(_ index: Int) -> Unicode.Scalar {
    letters.indices.contains(index) ? letters[index] : "\0"
  }

  private func skip(_ isMeant: (Unicode.Scalar) -> Bool, from start: Int) -> Int {
    var end = start
    while end < letters.count, isMeant(letters[end]) { end += 1 }
    return end
  }

  /// Behind the last digit of a number: a comma may follow it that is none of its own.
  private func skipNumber(from start: Int) -> Int {
    var end = skip(Self.isOfNumber, from: start)
    while end > start, !Self.isDigit(letters[end - 1]) { end -= 1 }
    return end
  }

  private static func isBlank(_ letter: Unicode.Scalar) -> Bool {
    letter == " " || letter == "\u{A0}" || letter == "\u{202F}"
  }

  private static func isDigit(_ letter: Unicode.Scalar) -> Bool { ("0"..."9").contains(letter) }

  private static func isOfNumber(_ letter: Unicode.Scalar) -> Bool {
    isDigit(letter) || letter == "," || letter == "."
  }

  private static func isWord(_ letter: Unicode.Scalar) -> Bool {
    letter.properties.isAlphabetic || letter == "º"
  }
}
