import ClientArea

/// A column as people read it: what it is called, and what stands in it.
struct RowColumn {
  enum Form: Equatable {
    case day, moment, amount, flag, text
    /// The key of a row of this table.
    case key(of: String)
  }

  let word: Phrase
  let form: Form

  private init(_ word: Phrase, _ form: Form) {
    self.word = word
    self.form = form
  }

  /// - Returns: nil for a column that has no words: a test finds it.
  init?(_ column: String, of table: String) {
    guard let found = Self("\(table).\(column)") ?? Self(column) else { return nil }
    self = found
  }

  private init?(_ name: String) {
    if let key = RowColumnWords.keys[name] {
      self.init(key.word, .key(of: key.table))
    } else if let word = RowColumnWords.days[name] {
      self.init(word, .day)
    } else if let word = RowColumnWords.moments[name] {
      self.init(word, .moment)
    } else if let word = RowColumnWords.amounts[name] {
      self.init(word, .amount)
    } else if let word = RowColumnWords.flags[name] {
      self.init(word, .flag)
    } else if let word = RowColumnWords.texts[name] {
      self.init(word, .text)
    } else {
      return nil
    }
  }
}
