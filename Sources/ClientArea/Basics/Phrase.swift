/// A text in the three languages of the product. Written where it is decided, so none can be missing.
package struct Phrase: Hashable, Sendable {
  package let fr: String
  package let it: String
  package let en: String

  /// Days, amounts and phrases that are interpolated are put into each text's own language.
  package init(fr: Wording<French>, it: Wording<Italian>, en: Wording<English>) {
    self.fr = fr.text
    self.it = it.text
    self.en = en.text
  }

  /// Texts that were put into words before, for instance read from storage.
  package init(stored fr: String, _ it: String, _ en: String) {
    self.fr = fr
    self.it = it
    self.en = en
  }

  /// A name, which is the same in every language.
  package init(name: String) { self.init(stored: name, name, name) }

  /// A day as each language writes it.
  package init(_ day: Day) { self.init(fr: "\(day)", it: "\(day)", en: "\(day)") }

  /// An amount as each language writes it.
  package init(_ amount: Money) { self.init(fr: "\(amount)", it: "\(amount)", en: "\(amount)") }

  /// What a mail's template asks only whether it is there.
  static let present = Phrase(name: "✓")

  /// One after the other, with commas between them.
  package static func list(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      stored: phrases.map(\.fr).joined(separator: ", "),
      phrases.map(\.it).joined(separator: ", "), phrases.map(\.en).joined(separator: ", "))
  }

  /// « payer une commande · CMD-12 »: what is done, and to what.
  package func about(_ thing: Phrase) -> Phrase {
    Phrase(stored: "\(fr) · \(thing.fr)", "\(it) · \(thing.it)", "\(en) · \(thing.en)")
  }

  package subscript(language: Language) -> String {
    switch language {
    case .fr: fr
    case .it: it
    case .en: en
    }
  }
}

/// A language as a type, so that a wording knows how to put a day or an amount.
package protocol Tongue: Sendable {
  static var language: Language { get }
}

package enum French: Tongue {
  package static var language: Language { .fr }
}

package enum Italian: Tongue {
  package static var language: Language { .it }
}

package enum English: Tongue {
  package static var language: Language { .en }
}

/// One language's text of a phrase, as it is written in the source.
package struct Wording<Spoken: Tongue>: ExpressibleByStringInterpolation, Sendable {
  package let text: String

  package init(stringLiteral text: String) { self.text = text }
  package init(stringInterpolation: Pieces) { text = stringInterpolation.text }

  /// Puts the interpolated values together.
  package struct Pieces: StringInterpolationProtocol {
    var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ name: String) {
      append(name)
    }
    /// « 3 lignes »: so many of what the words name, the one where the language speaks of one. A number before a word
    /// is put no other way, so none can say « 1 lignes »; a bare one does not compile.
    package mutating func appendInterpolation(_ count: Int, _ one: String, _ many: String) {
      text += "\(count) \(Spoken.language.form(of: count, (one, many)))"
    }
    /// A number that counts no word behind it: a rank, an entry, « 3 sur 4 », « Lignes changées : 3 ».
    package mutating func appendInterpolation(number: Int) { text += "\(number)" }
    /// A day of whichever month: « 1er » in French, « 1º » in Italian.
    package mutating func appendInterpolation(dayOfMonth day: Int) {
      append(day == 1 ? "1\(Day.ordinal(in: Spoken.language))" : "\(day)")
    }
    package mutating func appendInterpolation(_ day: Day) {
      append(day.text(in: Spoken.language))
    }
    package mutating func appendInterpolation(_ money: Money) {
      text += money.text(in: Spoken.language)
    }
    package mutating func appendInterpolation(_ phrase: Phrase) {
      append(phrase[Spoken.language])
    }

    private mutating func append(_ words: String) {
      Elision.prepare(&text, for: words, in: Spoken.language)
      text += words
    }
  }
}
