/// Reads the tags of one line: several, with a comment after them.
struct TagReader {
  private(set) var fault: (GherkinError.Problem, Place)?
  private var rest: Substring.UnicodeScalarView
  /// Where the rest begins.
  private var place: Place

  init(of text: String, at place: Place) {
    rest = text.unicodeScalars[...]
    self.place = place
  }

  mutating func tags() -> [Tag] {
    var tags: [Tag] = []
    while let scalar = rest.first {
      if scalar.properties.isWhitespace {
        pass(1)
        continue
      }
      guard scalar != "#" || tags.isEmpty else { break }
      let here = place
      guard scalar == "@" else {
        fault = (.blankInTag(String(rest.prefix { !$0.properties.isWhitespace })), here)
        break
      }
      pass(1)
      let name = rest.prefix { $0 != "@" && !$0.properties.isWhitespace }
      pass(name.count)
      guard !name.isEmpty else {
        fault = (.emptyTag, here)
        break
      }
      tags.append(Tag(place: here, name: String(name)))
    }
    return tags
  }

  private mutating func pass(_ count: Int) {
    rest = rest.dropFirst(count)
    place = Place(line: place.line, column: place.column + count)
  }
}
