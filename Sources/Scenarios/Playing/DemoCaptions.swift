package import ClientArea
import Screens
package import Story

/// What demonstrations say in the other languages. A text of a scenario file is looked up as it stands there, with
/// {1}, {2} for the values between quotation marks; what is not known is told as the file has it.
package struct DemoCaptions: Sendable {
  package static let none = DemoCaptions(reading: "")

  /// By the text of the scenario file. The titles of the tours stand in the program, whose log-in page begins with them.
  package private(set) var texts = Dictionary(
    uniqueKeysWithValues: GuidedDemos.tours.map { ($0.offer.title.fr, $0.offer.title) })

  /// - Parameter text: blocks with a blank line between them: the text, then « it: … » and « en: … », or « = » where it is
  ///   the same in every language. Lines with `#` are notes.
  package init(reading text: String) {
    for block in text.split(separator: "\n\n") {
      let lines = block.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
      guard let key = lines.first else { continue }
      if lines.dropFirst() == ["="] {
        texts[key] = Phrase(name: key)
      } else if lines.count == 3, lines[1].hasPrefix("it: "), lines[2].hasPrefix("en: ") {
        texts[key] = Phrase(
          stored: key, String(lines[1].dropFirst(4)), String(lines[2].dropFirst(4)))
      }
    }
  }

  /// A title, or what is told before the steps.
  package func text(_ text: String, in language: Language) -> String {
    texts[text]?[language] ?? text
  }

  /// Whether a step is told in a language that is not the file's.
  package func isKnown(_ line: StepLine) -> Bool { texts[Self.cut(line.text).pattern] != nil }

  /// A step with its keyword.
  package func step(_ line: StepLine, in language: Language) -> String {
    "\(keyword(of: line, in: language)) \(sentence(of: line, in: language))"
  }

  func keyword(of line: StepLine, in language: Language) -> String {
    guard language != .fr, isKnown(line) else { return line.keyword }
    return Self.keywords[line.keyword]?[language] ?? line.keyword
  }

  func sentence(of line: StepLine, in language: Language) -> String {
    let (pattern, values) = Self.cut(line.text)
    guard language != .fr, let phrase = texts[pattern] else { return line.text }
    var rest = phrase[language][...]
    var text = ""
    while let place = rest.firstMatch(of: /\{([1-9])\}/), let number = Int(place.output.1) {
      text += rest[..<place.range.lowerBound]
      rest = rest[place.range.upperBound...]
      guard number <= values.count else { continue }
      let words = told(values[number - 1], in: language)
      Elision.prepare(&text, for: words, in: language)
      text += words
    }
    return text + rest
  }

  /// A cell of the table below a step.
  package func cell(_ text: String, in language: Language) -> String {
    guard language != .fr else { return text }
    return texts[text]?[language] ?? amount(text, in: language) ?? text
  }

  /// The step with a number for each value, and the values.
  package static func cut(_ text: String) -> (pattern: String, values: [String]) {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    let values = parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map {
      String($0.element)
    }
    let pattern = parts.enumerated().map { index, part in
      index.isMultiple(of: 2) ? String(part) : "{\(index / 2 + 1)}"
    }
    return (pattern.joined(), values)
  }

  private func told(_ value: String, in language: Language) -> String {
    if let day = Day(iso: value) { return day.text(in: language) }
    if let phrase = texts[value] {
      return language == .it ? "«\(phrase.it)»" : "“\(phrase[language])”"
    }
    return amount(value, in: language) ?? value
  }

  private func amount(_ text: String, in language: Language) -> String? {
    text.contains("€") ? Money(reading: text)?.text(in: language) : nil
  }

  private static let keywords = [
    "Soit": Phrase(fr: "Soit", it: "Dato", en: "Given"),
    "Quand": Phrase(fr: "Quand", it: "Quando", en: "When"),
    "Alors": Phrase(fr: "Alors", it: "Allora", en: "Then"),
    "Et": Phrase(fr: "Et", it: "E", en: "And"),
    "Mais": Phrase(fr: "Mais", it: "Ma", en: "But"),
  ]
}
